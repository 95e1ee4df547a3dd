import type { Gender } from './gender';
import { INSTITUTION_WORDS, LEGAL_FORMS, ROLE_MAILBOXES } from '../lexicon/institutions';
import { isCapital } from '../letters';
import { foldPolish } from '../diacritics';
import { genderOfFirstName, genderOfSurname, isNameLikeSurname, readFirstName, readFoldedFirstName } from './names';

/** Who reads a mailbox, as far as its display name and address tell. */
export interface Correspondent {
  /** `group`: a couple or a family; `unknown`: neither a name we know nor a sign of an institution. */
  readonly kind: 'person' | 'institution' | 'group' | 'unknown';
  /** In the nominative; only of a person. */
  readonly firstName?: string;
  readonly lastName?: string;
  readonly gender?: Gender;
}

const UNKNOWN: Correspondent = { kind: 'unknown' };
const INSTITUTION: Correspondent = { kind: 'institution' };

/** Longer display names are cut: no name of a person is that long. */
const LONGEST = 200;

const DEGREES = wordSet(
  'dr hab prof inż inz mgr lic lek med dent wet adw rpr mec ks o s bp abp gen płk ppłk mjr kpt por ppor sierż asp mł st insp podinsp kom ' +
    'arch pan pani p pp sz szanowny szanowna doc phd msc mba',
);

const LEGAL = wordSet(LEGAL_FORMS);
const ROLES = wordSet(ROLE_MAILBOXES);

/** Stems of institutions by their first two letters, so that a word is compared with a few of them only. */
const STEMS = indexStems(INSTITUTION_WORDS);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function indexStems(words: string): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const stem of words.split(' ')) {
    const key = stem.slice(0, 2);
    const stems = index.get(key);
    if (stems) stems.push(stem);
    else index.set(key, [stem]);
  }
  return index;
}

function isInstitutionWord(word: string): boolean {
  const folded = foldPolish(word);
  if (LEGAL.has(folded)) return true;
  // „Szkolnicka” is a surname, not a school.
  if (genderOfSurname(word) !== undefined) return false;
  return (STEMS.get(folded.slice(0, 2)) ?? []).some((stem) =>
    stem.charAt(stem.length - 1) === '.' ? folded + '.' === stem : folded.slice(0, stem.length) === stem,
  );
}

/** Words of a segment of a display name without degrees and initials' points. */
function nameWords(segment: string): string[] {
  return segment
    .split(/[\s.]+/)
    .map((word) => word.replace(/^[^A-Za-z\u00c0-\u024f\d&]+|[^A-Za-z\u00c0-\u024f\d&]+$/g, ''))
    .filter((word) => word !== '' && !DEGREES.has(word.toLowerCase()));
}

/** KOWALSKA → Kowalska; words in mixed case stay as they are. */
function capitalised(word: string): string {
  return word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

function isSurname(word: string): boolean {
  return word.length > 1 && isCapital(word.charAt(0)) && !/\d/.test(word);
}

/** Men are named Maria too, after a first name of their own. */
function isFeminineBesideMasculine(word: string, other: string): boolean {
  return (
    genderOfFirstName(word) === 'feminine' &&
    genderOfFirstName(other) === 'masculine' &&
    !isNameLikeSurname(word) &&
    word.toLowerCase() !== 'maria'
  );
}

/**
 * Which of the words is the first name. A feminine name beside a masculine one wins wherever it stands, because
 * masculine names are often surnames („Marek Anna”), feminine ones hardly ever.
 */
function firstNameAt(words: readonly string[]): number {
  let found = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (genderOfFirstName(word) === undefined) continue;
    if (found < 0) found = at;
    else if (isFeminineBesideMasculine(word, words[found] ?? '')) found = at;
  }
  return found;
}

function personOf(words: readonly string[]): Correspondent | undefined {
  if (words.length > 4) return undefined;
  const at = firstNameAt(words);
  if (at < 0) return undefined;
  const firstName = capitalised(words[at] ?? '');
  const others = words.filter((word, place) => place !== at && isSurname(word));
  // Of "Jan Maria Rokita" the last word is the surname; of "Rokita Jan Maria" the first.
  const surname = at === 0 ? others[others.length - 1] : others[0];
  const gender = genderOfFirstName(firstName);
  return {
    kind: 'person',
    firstName,
    ...(surname === undefined ? {} : { lastName: capitalised(surname) }),
    ...(gender === undefined ? {} : { gender }),
  };
}

function readDisplayName(display: string): Correspondent | undefined {
  const segments = display.split(/\s[-–—]\s|[|/(),;<>@]/).filter((segment) => segment.trim() !== '');
  const segment = segments[0] ?? '';
  const words = nameWords(segment);
  const institution = nameWords(display).some(isInstitutionWord) || /["„”»]|\d|\sim\.\s/.test(display);
  const conjunction = words.some((word) => word === 'i' || word === 'oraz' || word === '&');
  const person = personOf(words);
  if (/(?:^|\s)państwo\s/i.test(`${display} `)) return { kind: 'group' };
  if (conjunction) return !institution && person ? { kind: 'group' } : INSTITUTION;
  if (nameWords(segment).some(isInstitutionWord) || (institution && !person)) {
    return person && !/["„”»]|\sim\.\s/.test(display) ? UNKNOWN : INSTITUTION;
  }
  if (person) {
    const lastName = person.lastName ?? capitalised(nameWords(segments[1] ?? '')[0] ?? '');
    return lastName === '' || person.lastName !== undefined ? person : { ...person, lastName };
  }
  // "Nowak, Jan": the surname stands alone before the comma.
  const behind = words.length === 1 && /,/.test(display) ? personOf(nameWords(segments[1] ?? '')) : undefined;
  if (behind) return { ...behind, lastName: capitalised(words[0] ?? '') };
  if (words.some((word) => word.length > 1 && !isCapital(word.charAt(0)))) return INSTITUTION;
  const [initial = '', surname = ''] = segment.trim().split(/[\s.]+/);
  const gender = genderOfSurname(surname);
  return initial.length === 1 && isCapital(initial) && gender !== undefined
    ? { kind: 'person', lastName: surname, gender }
    : undefined;
}

/** `sekretariat.sp3@` is a role; `anna.rada@` and `j.dom@` are people whose surname looks like one. */
function isRoleMailbox(parts: readonly string[]): boolean {
  const isRole = (part: string): boolean => ROLES.has(part) || isInstitutionWord(part);
  const [first = ''] = parts;
  if (isRole(first)) return true;
  if (first.length === 1 || parts.some((part) => part.length > 2 && readFoldedFirstName(part))) return false;
  return parts.some(isRole);
}

function readLocalPart(parts: readonly string[]): Correspondent | undefined {
  if (parts.length > 3) return undefined;
  const [initial = '', surname = ''] = parts;
  if (parts.length === 2 && initial.length === 1) {
    const gender = genderOfSurname(surname);
    return gender === undefined ? undefined : { kind: 'person', lastName: titleCase(surname), gender };
  }
  const known = parts.map((part) => (part.length < 3 ? undefined : readFoldedFirstName(part)));
  const women = known.filter((name) => name?.gender === 'feminine');
  const name = women.length === 1 ? women[0] : known.filter((entry) => entry !== undefined)[0];
  if (name === undefined || isNameLikeSurname(name.name)) return undefined;
  const rest = parts.filter((_, at) => known[at] !== name && (parts[at] ?? '').length > 1);
  const lastName = rest[rest.length - 1];
  return {
    kind: 'person',
    firstName: name.name,
    gender: name.gender,
    ...(lastName === undefined ? {} : { lastName: titleCase(lastName) }),
  };
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Reads who stands behind a mailbox from its display name and, when that says nothing, from the part before the `@`
 * („Kowalska Anna”, „dr inż. Anna Kowalska-Nowak”, „Nowak, Jan”, `anna.kowalska@`). Offices, firms, schools, units and
 * role mailboxes (`biuro@`) are institutions. In doubt the owner is `unknown`: nothing may be concluded from it.
 */
export function readPersonName(displayName: string | undefined, email: string): Correspondent {
  const display = (displayName ?? '').replace(/^['"\s]+|['"\s]+$/g, '').slice(0, LONGEST);
  const local = foldPolish(email.slice(0, Math.min(LONGEST, Math.max(0, email.lastIndexOf('@')))));
  const parts = local.split(/[._+\d-]+/).filter((part) => part !== '');
  const role = isRoleMailbox(parts);
  if (display !== '' && display.indexOf('@') < 0) {
    const owner = readDisplayName(display);
    if (owner) return owner;
    if (role || isAcronym(display)) return INSTITUTION;
    const words = nameWords(display);
    const fromLocal = readLocalPart(parts);
    const agrees = words.some((word) => parts.indexOf(foldPolish(word)) >= 0);
    if (fromLocal && agrees) return fromLocal;
    const surname = words[words.length - 1] ?? '';
    const gender = genderOfSurname(surname);
    return agrees && gender !== undefined ? { kind: 'person', lastName: capitalised(surname), gender } : UNKNOWN;
  }
  if (role) return INSTITUTION;
  return readLocalPart(parts) ?? UNKNOWN;
}

/** „ZUS”, „GDDKiA Opole”: initials instead of a name. */
function isAcronym(display: string): boolean {
  const first = display.split(/\s+/)[0] ?? '';
  return (
    first.length > 1 && first.length < 7 && /^[A-ZĄĆĘŁŃÓŚŻŹ]{2,}[a-z]?[A-Z]*$/.test(first) && !readFirstName(first)
  );
}
