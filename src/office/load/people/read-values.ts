import type { Localized } from '../../office';
import { cleanValue, MAX_LENGTH } from './clean-value';
import { domainOf } from './email-address';
import { looksLikeFormula } from './formula';
import type { PeopleProblemKind } from './people-problem';
import { phoneFault } from './phone-number';
import { PERSON_FIELDS, type PersonField, type SourceRecord } from './record';

/** A person with one clean value for every field, empty where the source has none. */
export type PersonValues = Readonly<Record<Exclude<PersonField, 'languages'>, string>> & {
  readonly languages: readonly string[];
};

/** Hears of a problem with a field. */
export type Report = (kind: PeopleProblemKind, field: PersonField, problem: Localized, remedy: Localized) => void;

/** Chooses and cleans the values of a record. Of several addresses the first in a domain of the office counts. */
export function readValues({ values }: SourceRecord, domains: readonly string[], report: Report): PersonValues {
  const single: Record<string, string> = {};
  let languages: readonly string[] = [];
  for (const field of PERSON_FIELDS) {
    const clean = (values[field] ?? []).map((raw) => cleaned(raw, field, report)).filter((value) => value !== '');
    if (field === 'languages') languages = clean;
    else {
      const own =
        field === 'email' || field === 'substitute'
          ? clean.find((value) => domains.includes(domainOf(value.toLowerCase())))
          : undefined;
      single[field] = own ?? clean[0] ?? '';
    }
  }
  return { ...single, languages } as PersonValues;
}

function cleaned(raw: string, field: PersonField, report: Report): string {
  const { value, invisible, cutFrom } = cleanValue(raw);
  if (invisible) report('value-invisible-characters', field, INVISIBLE.problem, INVISIBLE.remedy);
  if (cutFrom !== undefined) {
    report(
      'value-too-long',
      field,
      { pl: `Wartość ma ${cutFrom} znaków.`, en: `The value has ${cutFrom} characters.` },
      { pl: `Zostało ${MAX_LENGTH} pierwszych.`, en: `The first ${MAX_LENGTH} are kept.` },
    );
  }
  const phone = field === 'phone' || field === 'mobile';
  if (looksLikeFormula(value) && !(phone && phoneFault(value) === undefined)) {
    report(
      'value-like-formula',
      field,
      { pl: `${shown(value)} zaczyna się jak formuła arkusza.`, en: `${quoted(value)} begins like a formula.` },
      FORMULA,
    );
  }
  return value;
}

/** A value as a Polish message quotes it, cut to a readable length. */
export function shown(value: string): string {
  return `„${shortened(value)}”`;
}

/** The same in an English message. */
export function quoted(value: string): string {
  return `“${shortened(value)}”`;
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}

const INVISIBLE = {
  problem: { pl: 'Wartość zawiera niewidoczne znaki sterujące.', en: 'The value holds invisible control characters.' },
  remedy: {
    pl: 'Zostały usunięte; warto wpisać wartość na nowo.',
    en: 'They were taken out; the value should be typed anew.',
  },
};

const FORMULA: Localized = {
  pl: 'W podpisie to zwykły tekst, ale warto sprawdzić, kto go wpisał. Eksport do CSV go zabezpiecza.',
  en: 'In a signature it is plain text, but ask who wrote it. The CSV export makes it harmless.',
};
