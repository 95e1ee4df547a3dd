import type { Language } from '../office/office';
import { oneOf, parseCommandLine } from './command-line';
import { signatureTexts } from './signature-texts';
import { UsageError } from './usage-error';

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

/** Reads the arguments after `signature`; the words of a name need no quotation marks. Throws UsageError. */
export function readSignatureArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): SignatureArguments {
  const { values, positionals, language } = parseCommandLine(argv, environment, {
    options: {
      all: { type: 'boolean', default: false },
      office: { type: 'string' },
      format: { type: 'string', default: 'text' },
      short: { type: 'boolean', default: false },
      'lang-of': { type: 'string' },
      out: { type: 'string' },
      open: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { all, office, out, open, help } = values;
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
