import type { Language } from '../office/office';
import { badOption, parseCommandLine } from './command-line';
import { serveTexts } from './serve-texts';
import { UsageError } from './usage-error';

/** The command line after `dobry-list serve`. */
export interface ServeArguments {
  readonly office?: string;
  readonly host: string;
  /** Absent: the usual one, or the next that is free. */
  readonly port?: number;
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Absent: on a terminal only. */
  readonly open?: boolean;
  readonly language: Language;
  readonly help: boolean;
}

/** Reads the arguments after `serve`; `PORT` of the environment stands in for `--port`. Throws UsageError. */
export function readServeArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): ServeArguments {
  const { values, language } = parseCommandLine(argv, environment, {
    options: {
      office: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string' },
      'tls-cert': { type: 'string' },
      'tls-key': { type: 'string' },
      open: { type: 'boolean' },
    },
    allowNegative: true,
  });
  const { office, host, open, help, 'tls-cert': cert, 'tls-key': key } = values;
  const port = readPort(values.port ?? environment['PORT'], language);
  if ((cert === undefined) !== (key === undefined)) throw new UsageError(serveTexts.tlsInPairs[language]);
  return {
    ...(office === undefined ? {} : { office }),
    host,
    ...(port === undefined ? {} : { port }),
    ...(cert === undefined || key === undefined ? {} : { tls: { cert, key } }),
    ...(open === undefined ? {} : { open }),
    language,
    help,
  };
}

function readPort(value: string | undefined, language: Language): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw badOption('--port', value, '0–65535', language);
}
