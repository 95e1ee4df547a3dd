import { parseArgs } from 'node:util';
import { renderMessage } from '../checker/message';
import { FINDING_IDS, type FindingId } from '../office/finding-id';
import type { Language } from '../office/office';
import { systemLanguage, texts } from './texts';

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

/** Bad usage: the message says what is wrong and how to put it right. Exit code 2. */
export class UsageError extends Error {}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[], language: Language): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) {
    throw new UsageError(renderMessage(texts.badOption, { name, value, allowed: allowed.join(', ') }, language));
  }
  return found;
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
  const system = systemLanguage(environment);
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      office: { type: 'string' },
      format: { type: 'string' },
      fix: { type: 'boolean' },
      only: { type: 'string', multiple: true },
      spelling: { type: 'boolean' },
      'no-spelling': { type: 'boolean' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
  const known = ['office', 'format', 'fix', 'only', 'spelling', 'no-spelling', 'lang', 'help', 'version'];
  const needValue = ['office', 'format', 'only', 'lang'];
  const language = typeof values.lang === 'string' ? oneOf('--lang', values.lang, ['pl', 'en'], system) : system;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!known.includes(token.name)) {
      throw new UsageError(renderMessage(texts.unknownOption, { name: token.rawName }, language));
    }
    if (needValue.includes(token.name) === (token.value === undefined)) {
      const data = {
        name: token.rawName,
        value: token.value ?? '',
        allowed: needValue.includes(token.name) ? '…' : '–',
      };
      throw new UsageError(renderMessage(texts.badOption, data, language));
    }
  }
  const only = (values.only ?? []).filter((value): value is string => typeof value === 'string');
  const command = [...positionals];
  for (const id of idsAfterOnly(tokens)) {
    only.push(id);
    command.splice(command.indexOf(id), 1);
  }
  return {
    command,
    ...(typeof values.office === 'string' ? { office: values.office } : {}),
    format: typeof values.format === 'string' ? oneOf('--format', values.format, FORMATS, language) : 'text',
    fix: values.fix === true,
    ...(only.length
      ? {
          only: new Set(
            only.flatMap((list) => list.split(',')).map((id) => oneOf('--only', id, FINDING_IDS, language)),
          ),
        }
      : {}),
    ...(values['no-spelling'] === true ? { spelling: false } : values.spelling === true ? { spelling: true } : {}),
    language,
    help: values.help === true,
    version: values.version === true,
  };
}
