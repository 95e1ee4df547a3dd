import { renderMessage } from '../checker/message';
import type { SendMode } from '../manifest/manifest-data';
import { DEFAULT_SEND_MODE, SEND_MODES } from '../manifest/send-mode';
import type { Language } from '../office/office';
import { badOption, parseCommandLine } from './command-line';
import { deployTexts } from './deploy-texts';
import { UsageError } from './usage-error';

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

/** Reads the arguments after `deploy`. Throws UsageError. */
export function readDeployArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): DeployArguments {
  const { values, language } = parseCommandLine(argv, environment, {
    options: {
      office: { type: 'string' },
      url: { type: 'string' },
      out: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'send-mode': { type: 'string' },
    },
  });
  const { office, url, out, help, 'dry-run': dryRun, 'send-mode': mode } = values;
  if (help) return { help, language };
  const sendMode = mode === undefined ? DEFAULT_SEND_MODE : SEND_MODES.get(mode);
  if (sendMode === undefined) throw badOption('--send-mode', mode ?? '', [...SEND_MODES.keys()].join(', '), language);
  if (office === undefined || url === undefined || out === undefined) {
    const missing = Object.entries({ office, url, out }).filter(([, value]) => value === undefined);
    const names = missing.map(([name]) => `--${name}`).join(', ');
    throw new UsageError(renderMessage(deployTexts.missing, { names }, language));
  }
  return { help, language, office, url, out, dryRun, sendMode };
}
