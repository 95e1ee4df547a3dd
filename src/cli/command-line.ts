import { parseArgs, type ParseArgsConfig } from 'node:util';
import { renderMessage } from '../checker/message';
import type { Language } from '../office/office';
import { systemLanguage, texts } from './texts';
import { UsageError } from './usage-error';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Options every command has. */
const COMMON = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies OptionsConfig;

/** What a command takes besides `--lang` and `--help`. */
interface Syntax<Options extends OptionsConfig> {
  readonly options: Options;
  readonly allowPositionals?: boolean;
  /** Whether `--no-x` switches the option `x` off. */
  readonly allowNegative?: boolean;
}

/** What Node.js reads out of the arguments of a command with these options. */
type Parsed<Options extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options & typeof COMMON; allowPositionals: true; tokens: true }>
>;

/** The language a command line asks for, wherever and however wrongly it does, otherwise that of the system. Never throws. */
export function languageOf(argv: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const { values } = parseArgs({
    args: [...argv],
    options: { lang: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return values.lang === 'pl' || values.lang === 'en' ? values.lang : systemLanguage(environment);
}

/**
 * Reads a command line by what its command takes. Whatever is wrong with it is said in the language it asks for.
 * @throws UsageError
 */
export function parseCommandLine<const Options extends OptionsConfig>(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
  { options, allowPositionals = false, allowNegative = false }: Syntax<Options>,
): Parsed<Options> & { readonly language: Language } {
  const language = languageOf(argv, environment);
  const all: Options & typeof COMMON = { ...options, ...COMMON };
  try {
    const parsed = parseArgs({ args: [...argv], options: all, allowPositionals, allowNegative, tokens: true });
    const { lang } = parsed.values as { readonly lang?: string };
    if (lang !== undefined) oneOf('--lang', lang, ['pl', 'en'], language);
    return { ...(parsed as Parsed<Options>), language };
  } catch (error) {
    throw error instanceof UsageError ? error : translated(error as NodeJS.ErrnoException, language);
  }
}

/** The value of an option that takes one of a few. @throws UsageError */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[], language: Language): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw badOption(name, value, allowed.join(', '), language);
  return found;
}

/** An option whose value is not among the allowed ones. */
export function badOption(name: string, value: string, allowed: string, language: Language): UsageError {
  return new UsageError(renderMessage(texts.badOption, { name, value, allowed }, language));
}

/** Node.js says in an English sentence, between quotation marks, what it does not take. */
function translated({ code, message }: NodeJS.ErrnoException, language: Language): UsageError {
  const name = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return new UsageError(renderMessage(texts.unknownOption, { name }, language));
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL': {
      const word = /'(.*)'/s.exec(message)?.[1] ?? '';
      return new UsageError(renderMessage(texts.superfluous, { name: word }, language));
    }
    default:
      return badOption(name, '', '…', language);
  }
}
