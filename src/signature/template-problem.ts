import { nearest } from '../office/load/nearest';
import type { OfficeProblem } from '../office/load/problem';
import type { Localized } from '../office/office';

/** A template could not be rendered although it passed the check of its source. `line` counts from 1. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(
    readonly file: string,
    message: string,
    readonly line?: number,
  ) {
    super(message);
  }
}

/** Handlebars names the place in its own ways: `Parse error on line 3:` and `… - 3:5`. */
export function toTemplateError(error: unknown, file: string): TemplateError {
  const message = error instanceof Error ? error.message : String(error);
  const line = /on line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1];
  return new TemplateError(file, message, line === undefined ? undefined : Number(line));
}

const REMEDY: Localized = {
  pl: 'Pola i pomocniki szablonów opisuje docs/it/office-profile.md.',
  en: 'Fields and helpers of templates are described in docs/it/office-profile.en.md.',
};

/** A template that is not Handlebars, or fails while it is rendered. */
export function brokenTemplate({ file, line, message }: TemplateError): OfficeProblem {
  // Of a parse error's five lines only the drawn one and what was found say something to people.
  const [, drawn, , expected = ''] = message.split('\n');
  const what = drawn === undefined ? message : `${drawn.slice(-60)} … ${/got '.*'$/.exec(expected)?.[0] ?? ''}`.trim();
  return {
    level: 'error',
    file,
    path: '',
    ...(line === undefined ? {} : { line }),
    problem: { pl: `Szablon ma błąd składni: ${what}.`, en: `The template has a syntax error: ${what}.` },
    remedy: REMEDY,
  };
}

/** A field, helper or partial that does not exist. */
export function unknownName(file: string, line: number, name: string, like: string | undefined): OfficeProblem {
  return {
    level: 'error',
    file,
    path: name,
    line,
    problem: {
      pl: `Szablon używa „${name}”, a czegoś takiego nie ma.`,
      en: `The template uses “${name}”, which does not exist.`,
    },
    remedy: like === undefined ? REMEDY : { pl: `Zapewne chodzi o „${like}”.`, en: `Probably “${like}” is meant.` },
  };
}

/** `{{{ }}}` in HTML: what stands in a personnel list would become mark-up. */
export function unescapedValue(file: string, line: number): OfficeProblem {
  return {
    level: 'warning',
    file,
    path: '',
    line,
    problem: {
      pl: 'Potrójne nawiasy {{{ }}} wstawiają dane bez zabezpieczenia.',
      en: 'Triple braces {{{ }}} insert data without escaping.',
    },
    remedy: { pl: 'Wystarczą podwójne: {{ }}.', en: 'Double braces {{ }} do.' },
  };
}

/** A template for something that is neither a department nor a language. */
export function unknownVariant(file: string, variant: string, departments: readonly string[]): OfficeProblem {
  const like = nearest(variant, departments);
  return {
    level: 'error',
    file,
    path: variant,
    problem: {
      pl: `„${variant}” to nie jest ani wydział z office.json, ani język.`,
      en: `“${variant}” is neither a department of office.json nor a language.`,
    },
    remedy: like === undefined ? REMEDY : { pl: `Zapewne chodzi o „${like}”.`, en: `Probably “${like}” is meant.` },
  };
}

/** A variant that lacks one of its formats, or a language that lacks one of its lengths. */
export function halfVariant(file: string): OfficeProblem {
  return {
    level: 'error',
    file,
    path: '',
    problem: { pl: 'Brakuje tego szablonu do kompletu.', en: 'This template is missing from a set.' },
    remedy: {
      pl: 'Każdy podpis ma wersję HTML i czysty tekst, a każdy język podpis pełny i krótki.',
      en: 'Every signature is in HTML and plain text, and every language has a full and a short one.',
    },
  };
}

/** A template every office must have. */
export function missingTemplate(file: string): OfficeProblem {
  return {
    level: 'error',
    file,
    path: '',
    problem: { pl: 'Nie ma tego szablonu.', en: 'There is no such template.' },
    remedy: {
      pl: 'Za wzór może posłużyć offices/kedzierzyn-kozle/templates.',
      en: 'offices/kedzierzyn-kozle/templates can serve as a model.',
    },
  };
}

/** A signature longer than mail clients accept. */
export function tooLong(file: string, email: string, length: number, limit: number): OfficeProblem {
  return {
    level: 'warning',
    file,
    path: '',
    problem: {
      pl: `Najdłuższy podpis (${email}) ma ${length} znaków HTML.`,
      en: `The longest signature (${email}) has ${length} characters of HTML.`,
    },
    remedy: { pl: `Programy pocztowe przyjmują najwyżej ${limit}.`, en: `Mail clients accept at most ${limit}.` },
  };
}

/** A language of somebody's that the office has no signature in. */
export function missingLanguage(folder: string, language: string): OfficeProblem {
  return {
    level: 'warning',
    file: `${folder}/signature-full.${language}.html.hbs`,
    path: '',
    problem: {
      pl: `Są osoby z językiem „${language}”, a nie ma w nim podpisu.`,
      en: `Some people have the language “${language}”, but there is no signature in it.`,
    },
    remedy: REMEDY,
  };
}
