import type { Localized, Person } from '../../office';
import { languageTags } from './check-values';
import { cleanValue } from './clean-value';
import { emailAddress } from './email-address';
import { looksLikeFormula } from './formula';
import { nearest } from '../nearest';
import type { PeopleList } from './read-people';
import type { PeopleProblem } from './people-problem';
import { phoneFault } from './phone-number';
import { quoted, shown } from './read-values';
import type { Place } from './record';

/** Fields an office may leave to the people themselves. Names, department and address always come from the directory. */
export const OWN_FIELDS = ['position', 'phone', 'mobile', 'room', 'pronoun', 'languages', 'substitute'] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

/**
 * Lays people's own corrections over what the directory says of them.
 * @param people as the directory knows them
 * @param corrections by e-mail address; as read from JSON: nothing is taken for granted. A field that is `""` or `null` is
 *   taken away, `languages` is a list.
 * @param allowed fields the office leaves to its people; any other is refused
 * @param file name for the messages
 * @returns the people with what was accepted, and a problem for everything that was refused
 */
export function applyCorrections(
  people: readonly Person[],
  corrections: unknown,
  allowed: readonly OwnField[],
  file: string,
): PeopleList {
  const problems: PeopleProblem[] = [];
  const refuse = (email: string, field: string, problem: Localized, remedy: Localized): void => {
    const place: Place = { source: file, path: pointer(email, field) };
    problems.push({
      kind: 'correction-refused',
      severity: email === '' ? 'warning' : 'error',
      ...(email === '' ? {} : { person: email }),
      field,
      place,
      problem,
      remedy,
    });
  };
  if (!isObject(corrections)) {
    refuse('', '', NOT_OBJECT.problem, NOT_OBJECT.remedy);
    return { people, problems };
  }
  const known = new Map(people.map((person) => [person.email, person]));
  for (const [key, changes] of Object.entries(corrections)) {
    const person = known.get(key.toLowerCase());
    if (person === undefined) refuse(key, '', NOBODY.problem, NOBODY.remedy);
    else if (!isObject(changes)) refuse(key, '', NOT_OBJECT.problem, NOT_OBJECT.remedy);
    else {
      const reject = (field: string, problem: Localized, remedy: Localized): void => {
        refuse(key, field, problem, remedy);
      };
      known.set(
        person.email,
        Object.entries(changes).reduce((now, [field, value]) => corrected(now, field, value, allowed, reject), person),
      );
    }
  }
  return { people: people.map((person) => known.get(person.email) ?? person), problems };
}

type Reject = (field: string, problem: Localized, remedy: Localized) => void;

function corrected(person: Person, name: string, value: unknown, allowed: readonly OwnField[], reject: Reject): Person {
  const field = allowed.find((own) => own === name);
  if (field === undefined) {
    reject(name, NOT_ALLOWED, allowedHint(name, allowed));
    return person;
  }
  const accepted = field === 'languages' ? languages(value, reject) : text(field, value, reject);
  if (accepted === undefined) return person;
  const rest = Object.entries(person).filter(([key]) => key !== field);
  return Object.fromEntries(accepted.length === 0 ? rest : [...rest, [field, accepted]]) as unknown as Person;
}

/** The value where it is fit for a signature as it stands, otherwise undefined: what a person typed is not mended in silence. */
function text(field: Exclude<OwnField, 'languages'>, value: unknown, reject: Reject): string | undefined {
  const empty = value === null || value === '';
  if (empty && field !== 'position' && field !== 'phone') return '';
  const clean = typeof value === 'string' ? cleanValue(value) : undefined;
  const fit = clean !== undefined && clean.value !== '' && !clean.invisible && clean.cutFrom === undefined;
  const fault = fit ? faultOf(field, clean.value) : UNFIT;
  if (fault === undefined) return clean?.value;
  reject(field, fault, STAYS);
  return undefined;
}

function faultOf(field: OwnField, value: string): Localized | undefined {
  if (field === 'phone' || field === 'mobile') {
    const fault = phoneFault(value);
    return fault && { pl: `${shown(value)} ${fault.pl}.`, en: `${quoted(value)} ${fault.en}.` };
  }
  if (field === 'substitute' && emailAddress(value) === undefined) {
    return { pl: `${shown(value)} nie jest adresem e-mail.`, en: `${quoted(value)} is not an e-mail address.` };
  }
  return looksLikeFormula(value) ? LIKE_FORMULA : undefined;
}

function languages(value: unknown, reject: Reject): readonly string[] | undefined {
  if (value === null || value === '') return [];
  if (!Array.isArray(value) || !value.every((tag) => typeof tag === 'string')) {
    reject('languages', UNFIT, STAYS);
    return undefined;
  }
  let good = true;
  const tags = languageTags(value, (_kind, field, problem, remedy) => {
    good = false;
    reject(field, problem, remedy);
  });
  return good ? tags : undefined;
}

const NOT_OBJECT = {
  problem: { pl: 'To nie jest obiekt { }.', en: 'This is not an object { }.' },
  remedy: {
    pl: 'Wpis ma postać "adres": { "pole": "wartość" }.',
    en: 'An entry has the form "address": { "field": "value" }.',
  },
};
const NOBODY = {
  problem: { pl: 'Na liście pracowników nie ma tego adresu.', en: 'The list of people does not have this address.' },
  remedy: { pl: 'Poprawkę można usunąć.', en: 'The correction can be removed.' },
};
const UNFIT: Localized = { pl: 'Wartość nie nadaje się do podpisu.', en: 'The value is not fit for a signature.' };
const STAYS: Localized = { pl: 'Obowiązuje wartość z kadr.', en: 'The value of the directory stays.' };
const LIKE_FORMULA: Localized = {
  pl: 'Wartość zaczyna się jak formuła arkusza.',
  en: 'The value begins like a formula.',
};
const NOT_ALLOWED: Localized = {
  pl: 'Tego pola nie zmienia się samodzielnie.',
  en: 'This field is not open to own corrections.',
};

function allowedHint(name: string, allowed: readonly OwnField[]): Localized {
  if (allowed.length === 0) {
    return {
      pl: 'Pola, które urząd pozostawia pracownikom, wymienia office.json w people.ownFields.',
      en: 'The fields the office leaves to its people are listed in office.json, in people.ownFields.',
    };
  }
  const like = nearest(name, allowed);
  return {
    pl: `Dopuszczalne: ${allowed.join(', ')}.${like === undefined ? '' : ` Zapewne chodzi o „${like}”.`}`,
    en: `Allowed: ${allowed.join(', ')}.${like === undefined ? '' : ` Probably “${like}” is meant.`}`,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pointer(...names: readonly string[]): string {
  return names
    .filter((name) => name !== '')
    .map((name) => `/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('');
}
