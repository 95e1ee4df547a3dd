import type { Range } from '../../mail/edit';
import type { Gender, Letter, Salutation } from '../../mail/letter';
import type { Office } from '../../office/office';
import { readFirstName, readVocativeFirstName } from '../../polish/name/names';
import { readTitle, titleInAddress } from '../../polish/name/titles';
import type { MessageData } from '../finding';
import { readAddressee, type Addressee } from './addressee';
import { addressIn, formOfOpener, isToLadies, type HonorificForm } from './agreement';
import { fittingGreeting } from './fitting-greeting';
import { faultOfAddress } from './form-of-address';

/** Something wrong with a greeting and the replacement that mends it, if there is one. */
export interface GreetingFault {
  readonly range: Range;
  readonly messageId: string;
  readonly data: MessageData;
  readonly edit?: { readonly start: number; readonly end: number; readonly text: string };
  /** What the reader sees in place of the old words. */
  readonly replacement: string;
  readonly safe: boolean;
}

/** „Pan”, „Pani” and „Szanowny” among the words of address: two forms joined („Szanowna Pani / Szanowny Panie”). */
const JOINED = /^(?:pan|pani|panie|państwo|szanown[aeiy]|drog[ai]|drodzy)$/i;

/** „Szanowna Pani Dyrektor, Szanowni Państwo”, „Szanowny Panie/Szanowna Pani”. */
function isJoined({ text }: Letter, { start, end, opener }: Salutation): boolean {
  return /[,/(]|szanown|drog[ai]|drodzy/i.test(text.slice(start + opener.length, end + 1).replace(/[,.!]$/, ''));
}

/** Forms of address are judged in Polish only. */
const FOREIGN = /^(?:dear|sehr|to|good|guten|greetings)\b/i;

interface Reading {
  readonly letter: Letter;
  readonly salutation: Salutation;
  readonly words: readonly string[];
  /** The greeting up to „Pani”/„Panie”. */
  readonly head: Range;
}

/**
 * What is wrong with the form of address of a greeting: agreement, sex or number of the addressee, a surname, a missing
 * vocative. Undefined when nothing certain can be said.
 */
export function addressFault(letter: Letter, salutation: Salutation, office: Office): GreetingFault | undefined {
  const { honorific, opener } = salutation;
  const words = salutation.addressee.map(({ start, end }) => letter.text.slice(start, end));
  if (words.some((word) => JOINED.test(word)) || isJoined(letter, salutation)) {
    return undefined;
  }
  if (isToLadies(opener) || FOREIGN.test(opener)) return undefined;
  const reading = { letter, salutation, words, head: headOf(letter, salutation) };
  if (honorific === undefined) {
    return words.length === 0 && /^szanown[aiy]$/i.test(opener) ? aloneFault(reading, office) : undefined;
  }
  const addressee = readAddressee(letter, office);
  const form = formOfOpener(opener);
  if (form === 'masculine' && /\span$/i.test(wordsOf(reading, reading.head))) return nominativeFault(reading);
  if (form !== undefined && form !== honorific) return agreementFault(reading, honorific, addressee);
  if (honorific === 'plural') return undefined;
  return recipientFault(reading, honorific, addressee) ?? wordsFault(reading, honorific, addressee);
}

/** „Panie Marku,” with nothing before it. */
export function bareNameFault(letter: Letter, salutation: Salutation): GreetingFault | undefined {
  const { honorific, opener, start, end, addressee } = salutation;
  const first = addressee[0];
  if (opener !== '' || !first || (honorific !== 'feminine' && honorific !== 'masculine')) return undefined;
  if (!readVocativeFirstName(letter.text.slice(first.start, first.end), honorific)) return undefined;
  const words = letter.text.slice(start, end);
  const replacement = `Dzień dobry ${words}`;
  return {
    range: { start, end },
    messageId: 'bare',
    data: { words },
    edit: { start, end, text: replacement },
    replacement,
    safe: true,
  };
}

/** The greeting without the words that follow the honorific. */
function headOf({ text }: Letter, { start, end, addressee }: Salutation): Range {
  let last = addressee[0]?.start ?? end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}

function wordsOf({ letter }: Reading, { start, end }: Range): string {
  return letter.text.slice(start, end).replace(/\s+/g, ' ');
}

function aloneFault(reading: Reading, office: Office): GreetingFault {
  const { salutation, letter } = reading;
  const replacement = fittingGreeting(letter, office);
  return {
    range: reading.head,
    messageId: 'alone',
    data: { words: salutation.opener },
    edit: { start: salutation.start, end: salutation.end, text: replacement },
    replacement,
    safe: false,
  };
}

function agreementFault(reading: Reading, honorific: HonorificForm, addressee: Addressee): GreetingFault {
  const { head, salutation } = reading;
  const form = honorific === 'plural' ? honorific : (addressee.gender ?? honorific);
  const replacement = addressIn(form, salutation.opener);
  return {
    range: head,
    messageId: 'agreement',
    data: { words: wordsOf(reading, head) },
    edit: { ...head, text: replacement },
    replacement,
    safe: addressee.gender === honorific || honorific === 'plural',
  };
}

/** „Szanowny Pan,”: the honorific itself is not in the vocative. */
function nominativeFault(reading: Reading): GreetingFault {
  const { head } = reading;
  const words = wordsOf(reading, head);
  const edit = { start: head.end - 3, end: head.end, text: 'Panie' };
  return {
    range: head,
    messageId: 'vocative',
    data: { words, word: 'Pan', form: 'Panie' },
    edit,
    replacement: 'Panie',
    safe: true,
  };
}

/** Whether the greeting itself names somebody of the sex it addresses: the author knows who reads the mailbox. */
function namesSomebody(words: readonly string[], honorific: Gender): boolean {
  return words.some((word) => readVocativeFirstName(word, honorific) ?? readFirstName(word)?.gender === honorific);
}

/** A singular greeting to the other sex, to an institution or to several people. */
function recipientFault(reading: Reading, honorific: Gender, addressee: Addressee): GreetingFault | undefined {
  const { words, head } = reading;
  if (addressee.gender !== undefined && addressee.gender !== honorific && !namesSomebody(words, honorific)) {
    return headFault(reading, 'gender', addressee.gender, addressee.count > 1);
  }
  if (words.length > 0) return undefined;
  if (addressee.isInstitution) return headFault(reading, 'institution', 'plural', true);
  const isSeveral = reading.letter.draft.kind === 'new' && addressee.people > 1;
  return isSeveral && head.end > head.start ? headFault(reading, 'number', 'plural', true) : undefined;
}

const ADDRESSEE: Readonly<Record<HonorificForm, string>> = { feminine: 'Pani', masculine: 'Pan', plural: 'Państwo' };

/** The head is replaced; titles after it change with the sex („Panie Dyrektorze” – „Pani Dyrektor”). */
function headFault(reading: Reading, messageId: string, gender: HonorificForm, isPlural: boolean): GreetingFault {
  const { salutation, words, head } = reading;
  const form = isPlural ? 'plural' : gender;
  const isGreeting = formOfOpener(salutation.opener) !== undefined;
  const titles = words.map((word) => {
    const title = readTitle(word);
    return title && form !== 'plural' ? capitalised(titleInAddress(title, form)) : undefined;
  });
  const isTitled = words.length > 0 && titles.every((title) => title !== undefined);
  const address = isGreeting || isTitled ? addressIn(form, salutation.opener) : 'Dzień dobry';
  const replacement = isTitled ? `${address} ${titles.join(' ')}` : address;
  return {
    range: head,
    messageId,
    data: { words: wordsOf(reading, head), addressee: ADDRESSEE[gender] },
    edit: { start: salutation.start, end: salutation.end, text: replacement },
    replacement,
    safe: false,
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function wordsFault(reading: Reading, honorific: Gender, addressee: Addressee): GreetingFault | undefined {
  const { words, salutation, head } = reading;
  const fault = faultOfAddress(words, honorific, addressee.surnames);
  const place = fault && salutation.addressee[fault.at];
  if (!fault || !place) return undefined;
  const word = words[fault.at] ?? '';
  const whole = { start: salutation.start, end: salutation.end };
  const data = { word, words: wordsOf(reading, head), honorific: ADDRESSEE[honorific] === 'Pan' ? 'Panie' : 'Pani' };
  if (fault.kind === 'vocative') {
    const { form } = fault;
    const edit = { ...place, text: form };
    return { range: whole, messageId: 'vocative', data: { ...data, form }, edit, replacement: form, safe: true };
  }
  if (fault.kind === 'honorific') {
    return { range: head, messageId: 'name', data, replacement: '', safe: false };
  }
  // „Dzień dobry Panie” does not stand alone; „Szanowny Panie” does.
  const kept = words.slice(0, fault.at).filter((earlier) => readTitle(earlier)).length === fault.at && fault.at > 0;
  const previous = salutation.addressee[fault.at - 1];
  const isAlone = formOfOpener(salutation.opener) !== undefined;
  const replacement =
    kept && previous
      ? wordsOf(reading, { start: whole.start, end: previous.end })
      : isAlone
        ? wordsOf(reading, head)
        : salutation.opener;
  if (replacement === '') return { range: whole, messageId: 'surname', data, replacement, safe: false };
  const edit = { ...whole, text: replacement };
  return { range: whole, messageId: 'surname', data, edit, replacement, safe: true };
}
