import { parseArgs } from 'node:util';
import { renderMessage } from '../checker/message';
import type { Language } from '../office/office';
import { UsageError } from './arguments';
import { signatureTexts } from './signature-texts';
import { systemLanguage, texts } from './texts';

/** The command line after `dobry-list signature`. */
export interface SignatureArguments {
  /** E-mail address or name; absent with `all` and `help`. */
  readonly person?: string;
  readonly all: boolean;
  readonly office?: string;
  readonly format: 'text' | 'html';
  readonly length: 'full' | 'short';
  /** Tag of the language of the signature; absent: the office's own. */
  readonly languageOf?: string;
  readonly out?: string;
  readonly open: boolean;
  readonly language: Language;
  readonly help: boolean;
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      office: { type: 'string' },
      format: { type: 'string', default: 'text' },
      short: { type: 'boolean', default: false },
      'lang-of': { type: 'string' },
      out: { type: 'string' },
      open: { type: 'boolean', default: false },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** Reads the arguments after `signature`; the words of a name need no quotation marks. Throws UsageError. */
export function readSignatureArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): SignatureArguments {
  const system = systemLanguage(environment);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const { all, office, out, open, help } = values;
  const language = values.lang === undefined ? system : oneOf('--lang', values.lang, ['pl', 'en'], system);
  const person = positionals.join(' ').trim();
  if ((person === '') !== all && !help) throw new UsageError(signatureTexts.nobody[language]);
  const languageOf = values['lang-of'];
  return {
    ...(person === '' ? {} : { person }),
    all,
    ...(office === undefined ? {} : { office }),
    format: oneOf('--format', values.format, ['text', 'html'], language),
    length: values.short ? 'short' : 'full',
    ...(languageOf === undefined ? {} : { languageOf }),
    ...(out === undefined ? {} : { out }),
    open,
    language,
    help,
  };
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[], language: Language): T {
  const found = allowed.find((item) => item === value);
  if (found !== undefined) return found;
  throw new UsageError(renderMessage(texts.badOption, { name, value, allowed: allowed.join(', ') }, language));
}
