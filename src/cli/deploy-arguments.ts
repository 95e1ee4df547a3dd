import { parseArgs } from 'node:util';
import { renderMessage } from '../checker/message';
import type { SendMode } from '../manifest/manifest-data';
import { DEFAULT_SEND_MODE, SEND_MODES } from '../manifest/send-mode';
import type { Language } from '../office/office';
import { UsageError } from './arguments';
import { deployTexts } from './deploy-texts';
import { systemLanguage, texts } from './texts';

/** The command line after `dobry-list deploy`. */
export type DeployArguments = { readonly language: Language } & (
  | { readonly help: true }
  | {
      readonly help: false;
      readonly office: string;
      readonly url: string;
      readonly out: string;
      readonly dryRun: boolean;
      readonly sendMode: SendMode;
    }
);

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: {
      office: { type: 'string' },
      url: { type: 'string' },
      out: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'send-mode': { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values;
}

/** Reads the arguments after `deploy`. Throws UsageError. */
export function readDeployArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): DeployArguments {
  const system = systemLanguage(environment);
  let values: ReturnType<typeof parse>;
  try {
    values = parse(argv);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { office, url, out, lang, help, 'dry-run': dryRun, 'send-mode': mode } = values;
  const language = lang === 'pl' || lang === 'en' ? lang : system;
  if (lang !== undefined && lang !== language) throw badOption('--lang', lang, ['pl', 'en'], language);
  if (help) return { help, language };
  const sendMode = mode === undefined ? DEFAULT_SEND_MODE : SEND_MODES.get(mode);
  if (sendMode === undefined) throw badOption('--send-mode', mode ?? '', [...SEND_MODES.keys()], language);
  if (office === undefined || url === undefined || out === undefined) {
    const missing = Object.entries({ office, url, out }).filter(([, value]) => value === undefined);
    const names = missing.map(([name]) => `--${name}`).join(', ');
    throw new UsageError(renderMessage(deployTexts.missing, { names }, language));
  }
  return { help, language, office, url, out, dryRun, sendMode };
}

function badOption(name: string, value: string, allowed: readonly string[], language: Language): UsageError {
  return new UsageError(renderMessage(texts.badOption, { name, value, allowed: allowed.join(', ') }, language));
}
