import { renderMessage } from '../checker/message';
import type { Language } from '../office/office';
import { oneOf, parseCommandLine } from './command-line';
import { peopleTexts } from './people-texts';
import { texts } from './texts';
import { UsageError } from './usage-error';

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

/** Reads the arguments after `people`. Throws UsageError. */
export function readPeopleArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): PeopleArguments {
  const { values, positionals, tokens, language } = parseCommandLine(argv, environment, {
    options: {
      office: { type: 'string' },
      source: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
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
