import type { Range } from '../../mail/edit';
import type { Letter } from '../../mail/letter';
import type { Office, Person } from '../../office/office';
import { findPhrases, phrase } from '../../polish/phrases';
import type { Sentence, Token } from '../../polish/token';
import { tokenize } from '../../polish/tokens';

/** Words by which authors give a phone number as their own. */
const OWN_NUMBER = [
  'mój|moj|mojego|moim|mojemu numer|numeru|numerem|nr|telefon|telefonu|telefonem',
  'do mnie',
  'ze mną',
  'jestem|będę ~2 pod numerem|nr|telefonem',
  'odbieram ~2 pod numerem|nr',
  'mnie ~2 pod numerem|nr|telefonem',
].map(phrase);

/** Words by which a number is offered without saying whose it is. */
const ANY_NUMBER = [
  'proszę|prosimy ~2 dzwonić|zadzwonić|telefon|telefonować|kontakt|telefonicznie',
  'pod numerem|nr|numer',
  'telefonu|telefonem|telefonicznie|telefon|tel',
].map(phrase);

/** Whoever else is named in a sentence may own the number in it. */
const SOMEBODY_ELSE =
  /^(?:pan|pana|panem|panu|panią|biuro|biura|biurem|sekretariat|sekretariatu|sekretariatem|referat|referatu|wydział|wydziału|wydziałem|infolinia|infolinii|infolinię|szkoła|szkoły|poradnia|poradni|gabinet|gabinetu|firma|firmy|gmina|gminy|urząd|urzędu|urzędem|starostwo|starostwa|punkt|punktu|dyżur|dyżurny|dyżurnego|recepcja|recepcji|kancelaria|kancelarii|naczelnik|naczelnika|naczelnikiem|kierownik|kierownika|kierownikiem|inspektor|inspektora|inspektorem|koleżanka|koleżanki|koleżanką|kolega|kolegi|kolegą|przychodnia|przychodni|policja|policji|straż|straży|ośrodek|ośrodka|centrum|rzecznik|rzecznika)$/;

/** A phone number as written, and its last nine digits. */
export interface PhoneNumber extends Range {
  readonly digits: string;
}

/** The national digits of a number, however it is written. */
export function lastNine(number: string): string {
  return number.replace(/\D/g, '').slice(-9);
}

/** Phone numbers of nine digits among tokens: groups of two and more digits, with or without +48. */
export function findPhoneNumbers(tokens: readonly Token[]): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first?.kind !== 'number' || !/^[\d/-]+$/.test(first.text)) continue;
    let digits = '';
    let last = first;
    for (let next = at; next < at + 10; next += 1) {
      const token = tokens[next];
      if (token === undefined || (next > at && token.start - last.end > 2)) break;
      if (token.kind === 'punctuation' && /^[()-]$/.test(token.text)) continue;
      if (token.kind !== 'number' || !/^[\d/-]+$/.test(token.text)) break;
      const more = digits + token.text.replace(/\D/g, '');
      if (more.length > 11) break;
      digits = more;
      last = token;
      if (digits.length === 9 || /^48\d{9}$/.test(digits)) {
        const following = tokens[next + 1];
        const goesOn = following?.kind === 'number' && following.start - last.end <= 1 && digits.length === 9;
        if (goesOn && !/^48/.test(digits)) break;
        if (goesOn) continue;
        const plus = tokens[at - 1]?.text === '+' ? 1 : 0;
        found.push({ start: first.start - plus, end: last.end, digits: digits.slice(-9) });
        at = next;
        break;
      }
    }
  }
  return found;
}

const signatures = new WeakMap<Letter, readonly PhoneNumber[]>();

/** The phone numbers of the signature, read once for a letter. */
export function signatureNumbers(letter: Letter): readonly PhoneNumber[] {
  let numbers = signatures.get(letter);
  if (!numbers) {
    const { signature, text } = letter;
    numbers = signature ? findPhoneNumbers(tokenize(text, signature.start, signature.end)) : [];
    signatures.set(letter, numbers);
  }
  return numbers;
}

const directories = new WeakMap<Office, ReadonlySet<string>>();

/** The numbers of an office and its people, read once. */
function directoryNumbers(office: Office): ReadonlySet<string> {
  let numbers = directories.get(office);
  if (!numbers) directories.set(office, (numbers = readDirectory(office)));
  return numbers;
}

function readDirectory(office: Office): Set<string> {
  const known = new Set<string>([lastNine(office.phone)]);
  for (const { phone } of office.departments) if (phone !== undefined) known.add(lastNine(phone));
  for (const { phone, mobile } of office.people) {
    known.add(lastNine(phone));
    if (mobile !== undefined) known.add(lastNine(mobile));
  }
  return known;
}

/** Whether two numbers differ in one or two digits, as a number and its slip or its predecessor do. */
function isNear(a: string, b: string): boolean {
  let different = 0;
  for (let i = 0; i < a.length; i += 1) if (a.charAt(i) !== b.charAt(i)) different += 1;
  return a.length === b.length && different <= 2;
}

/** „pani Ćwik”, „Pani Ćwik”: a lady named, not the reader. */
function namesLady(tokens: readonly Token[]): boolean {
  return tokens.some(({ text, lower }, index) => {
    if (lower !== 'pani' && lower !== 'panią') return false;
    const next = tokens[index + 1];
    return text === lower || (next?.kind === 'word' && next.text !== next.lower);
  });
}

function offersOwnNumber({ tokens }: Sentence): boolean {
  return findPhrases(tokens, OWN_NUMBER).length > 0;
}

function offersAnyNumber({ tokens }: Sentence): boolean {
  const namesSomebody = namesLady(tokens) || tokens.some(({ lower }) => SOMEBODY_ELSE.test(lower));
  return findPhrases(tokens, ANY_NUMBER).length > 0 && !namesSomebody;
}

/** A number the author gives as his own although the footer has another. */
export interface ContradictingNumber {
  readonly number: PhoneNumber;
  /** The footer's, as written. */
  readonly footer: string;
}

/**
 * Phone numbers of the body that the author gives as his own although neither the footer nor the directory has them.
 * A number that is not said to be the author's counts only when it is the footer's with a digit or two changed.
 */
export function contradictingNumbers(
  letter: Letter,
  office: Office,
  author: Person | undefined,
): ContradictingNumber[] {
  const { text } = letter;
  const inFooter = signatureNumbers(letter);
  const footer = inFooter[0];
  if (footer === undefined) return [];
  const own = new Set(inFooter.map(({ digits }) => digits));
  if (author) for (const number of [author.phone, author.mobile ?? '']) own.add(lastNine(number));
  const known = directoryNumbers(office);
  const found: ContradictingNumber[] = [];
  for (const { part, sentences } of letter.passages) {
    if (part !== 'body') continue;
    for (const sentence of sentences) {
      for (const number of findPhoneNumbers(sentence.tokens)) {
        if (own.has(number.digits)) continue;
        const slip = inFooter.some(({ digits }) => isNear(digits, number.digits)) && !known.has(number.digits);
        if (offersOwnNumber(sentence) || (slip && offersAnyNumber(sentence))) {
          found.push({ number, footer: text.slice(footer.start, footer.end) });
        }
      }
    }
  }
  return found;
}
