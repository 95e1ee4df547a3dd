import { parseArgs } from 'node:util';
import { renderMessage } from '../checker/message';
import type { Language } from '../office/office';
import { UsageError } from './arguments';
import { serveTexts } from './serve-texts';
import { systemLanguage, texts } from './texts';

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

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: {
      office: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string' },
      'tls-cert': { type: 'string' },
      'tls-key': { type: 'string' },
      open: { type: 'boolean' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowNegative: true,
  }).values;
}

/** Reads the arguments after `serve`; `PORT` of the environment stands in for `--port`. Throws UsageError. */
export function readServeArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): ServeArguments {
  const system = systemLanguage(environment);
  let values: ReturnType<typeof parse>;
  try {
    values = parse(argv);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { office, host, open, lang, help, 'tls-cert': cert, 'tls-key': key } = values;
  const language = lang === 'pl' || lang === 'en' ? lang : system;
  if (lang !== undefined && lang !== language) {
    throw new UsageError(renderMessage(texts.badOption, { name: '--lang', value: lang, allowed: 'pl, en' }, language));
  }
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
  throw new UsageError(renderMessage(texts.badOption, { name: '--port', value, allowed: '0–65535' }, language));
}
