import { FINDING_IDS, type FindingId } from '../office/finding-id';
import type { Language } from '../office/office';
import { oneOf, parseCommandLine } from './command-line';

export const FORMATS = ['text', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** The command line, read and validated. */
export interface Arguments {
  readonly command: readonly string[];
  readonly office?: string;
  readonly format: Format;
  readonly fix: boolean;
  readonly only?: ReadonlySet<FindingId>;
  /** `undefined`: the command's own default. */
  readonly spelling?: boolean;
  readonly language: Language;
  readonly help: boolean;
  readonly version: boolean;
}

/** `--only A B FILE`: finding ids that follow the option without a comma. No file is likely to be called like one. */
function idsAfterOnly(
  tokens: readonly { readonly kind: string; readonly name?: string; readonly value?: string }[],
): string[] {
  const ids: string[] = [];
  let listing = false;
  for (const { kind, name, value = '' } of tokens) {
    listing = kind === 'option' ? name === 'only' : listing && FINDING_IDS.some((id) => id === value);
    if (listing && kind === 'positional') ids.push(value);
  }
  return ids;
}

/** Reads the arguments after `dobry-list`. Throws `UsageError`. */
export function readArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): Arguments {
  const { values, positionals, tokens, language } = parseCommandLine(argv, environment, {
    options: {
      office: { type: 'string' },
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      spelling: { type: 'boolean' },
      'no-spelling': { type: 'boolean' },
      version: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const only = [...values.only];
  const command = [...positionals];
  for (const id of idsAfterOnly(tokens)) {
    only.push(id);
    command.splice(command.indexOf(id), 1);
  }
  const ids = only.flatMap((list) => list.split(',')).map((id) => oneOf('--only', id, FINDING_IDS, language));
  return {
    command,
    ...(values.office === undefined ? {} : { office: values.office }),
    format: oneOf('--format', values.format, FORMATS, language),
    fix: values.fix,
    ...(ids.length > 0 ? { only: new Set(ids) } : {}),
    ...(values['no-spelling'] === true ? { spelling: false } : values.spelling === true ? { spelling: true } : {}),
    language,
    help: values.help,
    version: values.version,
  };
}
