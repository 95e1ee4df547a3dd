import { parseArgs } from 'node:util';
import { renderMessage } from '../checker/message';
import type { Language } from '../office/office';
import { UsageError } from './arguments';
import { peopleTexts } from './people-texts';
import { systemLanguage, texts } from './texts';

const ACTIONS = ['check', 'import', 'export'] as const;
type Action = (typeof ACTIONS)[number];

/** The command line after `dobry-list people`. */
export interface PeopleArguments {
  /** Absent only with `help`. */
  readonly action?: Action;
  readonly office?: string;
  readonly source?: string;
  readonly format: 'text' | 'json' | 'csv';
  readonly out?: string;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly language: Language;
  readonly help: boolean;
}

/** Options of every action, besides those all of them have. */
const OPTIONS: Readonly<Record<Action, readonly string[]>> = {
  check: ['source'],
  import: ['source', 'out', 'dry-run', 'force'],
  export: ['out'],
};
const COMMON = ['office', 'format', 'lang', 'help'];

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      office: { type: 'string' },
      source: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    tokens: true,
  });
}

/** Reads the arguments after `people`. Throws UsageError. */
export function readPeopleArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): PeopleArguments {
  const system = systemLanguage(environment);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    throw badOption(error as NodeJS.ErrnoException, system);
  }
  const { values, positionals, tokens } = parsed;
  const language = values.lang === undefined ? system : oneOf('--lang', values.lang, ['pl', 'en'], system);
  const [name, ...superfluous] = positionals;
  const action = ACTIONS.find((known) => known === name);
  if ((action === undefined || superfluous.length > 0) && !values.help) {
    throw new UsageError(peopleTexts.noAction[language]);
  }
  for (const token of tokens) {
    if (token.kind !== 'option' || action === undefined) continue;
    if (!COMMON.includes(token.name) && !OPTIONS[action].includes(token.name)) {
      throw new UsageError(renderMessage(texts.unknownOption, { name: token.rawName }, language));
    }
  }
  const formats = action === 'export' ? (['csv', 'json'] as const) : (['text', 'json'] as const);
  return {
    ...(action === undefined ? {} : { action }),
    ...(values.office === undefined ? {} : { office: values.office }),
    ...(values.source === undefined ? {} : { source: values.source }),
    format: values.format === undefined ? formats[0] : oneOf('--format', values.format, formats, language),
    ...(values.out === undefined ? {} : { out: values.out }),
    dryRun: values['dry-run'],
    force: values.force,
    language,
    help: values.help,
  };
}

/** Node.js names the option in an English sentence. */
function badOption({ code, message }: NodeJS.ErrnoException, language: Language): UsageError {
  const name = /'(-[^' ]*)/.exec(message)?.[1] ?? message;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return new UsageError(renderMessage(texts.unknownOption, { name }, language));
  return new UsageError(renderMessage(texts.badOption, { name, value: '', allowed: '…' }, language));
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[], language: Language): T {
  const found = allowed.find((item) => item === value);
  if (found !== undefined) return found;
  throw new UsageError(renderMessage(texts.badOption, { name, value, allowed: allowed.join(', ') }, language));
}
