import type { Range } from '../edit';
import type { Gender, Salutation } from '../letter';
import type { OwnLine } from '../text/own-lines';
import { GREETINGS, HONORIFICS, SMALL_ADDRESSEES, type Greeting } from './salutation-vocabulary';
import { isCapital, readWords, type Word } from '../text/words';

/** A heading (date, case number, addressee) may stand before the greeting: at most this many short lines. */
const HEADING_LINES = 5;
const HEADING_LENGTH = 80;
const NUMBERED_HEADING = /^(?:dotyczy|dot\.|znak|sprawa|nr|numer|data|sygn)/;

/** A form of address has at most this many words after the words of greeting. */
const ADDRESSEE_WORDS = 9;

/** Titles written with a full stop, which does not end the greeting. */
const TITLES = new Set([
  'dr',
  'prof',
  'inz',
  'mgr',
  'hab',
  'mec',
  'red',
  'ks',
  'mr',
  'mrs',
  'ms',
  'lic',
  'st',
  'mlodszy',
  'o',
]);

/** „Witam w …”, „Witam na …” are sentences, no greetings. */
const AFTER_WITAM = new Set(['w', 'we', 'na', 'wsrod', 'u', 'nowego', 'nowa', 'nowych']);

/** Finds the greeting that opens the author's text, after a heading at most. `text` is the decoded body. */
export function readSalutation(text: string, lines: readonly OwnLine[]): Salutation | undefined {
  for (let i = 0; i < lines.length && i <= HEADING_LINES; i++) {
    const line = lines[i];
    if (line === undefined) {
      return undefined;
    }
    const salutation = readGreetingLine(text, lines, i, i === 0);
    if (salutation !== undefined) {
      return salutation;
    }
    const heading = line.end - line.start <= HEADING_LENGTH && !/[.?!;]$/.test(line.folded.replace(/ r\.$/, ''));
    if (!heading && !NUMBERED_HEADING.test(line.folded)) {
      return undefined;
    }
  }
  return undefined;
}

function readGreetingLine(
  text: string,
  lines: readonly OwnLine[],
  index: number,
  addressAllowed: boolean,
): Salutation | undefined {
  const line = lines[index];
  if (line === undefined) {
    return undefined;
  }
  const words = readWords(line.folded, 0, ADDRESSEE_WORDS + 8);
  const greeting = matchGreeting(words);
  if (greeting === undefined && !addressAllowed) {
    return undefined;
  }
  const openerWords = greeting === undefined ? 0 : greeting.count;
  if (
    openerWords > 0 &&
    words[0] !== undefined &&
    /\S/.test(line.folded.slice(0, words[0].start).replace(/[„"'*>-]/g, ''))
  ) {
    return undefined;
  }
  const parsed = readAddressee(text, line, words, openerWords);
  const greets =
    greeting === undefined
      ? isBareAddress(text, line, words, parsed)
      : isGreeting(text, line, words, openerWords, parsed);
  if (!greets) {
    return undefined;
  }
  return build(text, lines, index, words, greeting, openerWords, parsed);
}

/** The longest phrase of greeting the words begin with. */
function matchGreeting(words: readonly Word[]): (Greeting & { readonly count: number }) | undefined {
  const first = words[0];
  const candidates = first === undefined ? undefined : GREETINGS.get(first.text);
  for (const candidate of candidates ?? []) {
    const { phrase } = candidate;
    if (phrase.every((word, i) => words[i]?.text === word)) {
      return { ...candidate, count: phrase.length };
    }
  }
  return undefined;
}

interface Addressee {
  readonly honorific: Gender | 'plural' | undefined;
  readonly words: readonly Word[];
  /** End of the greeting in the line, without punctuation. */
  readonly end: number;
  readonly punctuation: string;
}

function readAddressee(text: string, line: OwnLine, words: readonly Word[], from: number): Addressee {
  let honorific: Gender | 'plural' | undefined;
  const addressee: Word[] = [];
  let end = from > 0 ? (words[from - 1]?.end ?? 0) : 0;
  let i = from;
  let continued = false;
  let punctuation = markAfter(line.folded, end);
  if (punctuation === ',' && from > 0 && isVocative(text, line, words, from)) {
    punctuation = '';
  }
  while (i < words.length && (punctuation === '' || i === 0)) {
    const word = words[i];
    if (word === undefined || addressee.length >= ADDRESSEE_WORDS) {
      break;
    }
    const title = HONORIFICS.get(word.text);
    if (title !== undefined && (addressee.length === 0 || continued || title === 'plural')) {
      continued = false;
      honorific = honorific === undefined ? title : 'plural';
    } else if (isAddresseeWord(text, line, word, i, words, honorific !== undefined)) {
      if (word.text !== 'i' && word.text !== 'oraz') {
        addressee.push(word);
      } else if (honorific !== undefined) {
        honorific = 'plural';
      }
    } else {
      break;
    }
    end = word.end;
    punctuation = TITLES.has(word.text) && line.folded.charAt(end) === '.' ? '' : markAfter(line.folded, end);
    i++;
    if (punctuation === ',' && continuesGreeting(words, i)) {
      punctuation = '';
      continued = true;
      honorific = 'plural';
      i += GREETINGS.get(words[i]?.text ?? '') === undefined ? 0 : 1;
    }
  }
  const women = /^(?:szanowne|drogie)$/.test(words[from - 1]?.text ?? '');
  return { honorific: women && honorific !== undefined ? 'plural' : honorific, words: addressee, end, punctuation };
}

/** „Dzień dobry, Panie Marku, …”: the form of address behind a comma belongs to the greeting. */
function isVocative(text: string, line: OwnLine, words: readonly Word[], i: number): boolean {
  if (!/^(?:pani|panie|panstwo|panowie)$/.test(words[i]?.text ?? '')) {
    return false;
  }
  for (let next = i + 1; next <= i + 2; next++) {
    const word = words[next];
    if (word === undefined || !isCapital(text, line.start + word.start)) {
      return false;
    }
    if (/^[,!\n]/.test(markAfter(line.folded, word.end))) {
      return true;
    }
  }
  return false;
}

/** „Szanowna Pani Anno, Szanowny Panie Marku,” is one greeting. */
function continuesGreeting(words: readonly Word[], i: number): boolean {
  const next = words[i]?.text ?? '';
  return /^(?:szanown[aeiy]|drog[ai]|drodzy)$/.test(next) && HONORIFICS.get(words[i + 1]?.text ?? '') !== undefined;
}

function isAddresseeWord(
  text: string,
  line: OwnLine,
  word: Word,
  i: number,
  words: readonly Word[],
  afterHonorific: boolean,
): boolean {
  if (SMALL_ADDRESSEES.has(word.text) || isCapital(text, line.start + word.start)) {
    return true;
  }
  if (!afterHonorific) {
    return false;
  }
  const last = words[i];
  return last !== undefined && /^[,!]/.test(markAfter(line.folded, last.end)) && i <= 4;
}

/** The mark that ends a greeting at `end`, if there is one; a full line ends it too. */
function markAfter(folded: string, end: number): string {
  const match = /^\s{0,3}([,!.:;]|-(?=\s|$)|[)]|$)/.exec(folded.slice(end, end + 5));
  if (match === null) {
    return '';
  }
  const mark = match[1] ?? '';
  return mark === '' ? '\n' : mark;
}

/** Words that greet and nothing else; the others („Drogi …”, „Dobry …”) may also begin a sentence. */
const UNAMBIGUOUS =
  /^(?:szanown[aeiy]|dzien|witam|witamy|witaj|witajcie|serdecznie|ponownie|raz|wielce|bardzo|czesc|hej|hejka|siema|siemka|wysoki|wysoka|dear|sehr)$/;

function isGreeting(
  text: string,
  line: OwnLine,
  words: readonly Word[],
  openerWords: number,
  parsed: Addressee,
): boolean {
  const first = words[0];
  if (first === undefined) {
    return false;
  }
  if (first.text === 'czesc' && text.charAt(line.start + first.start + 2) === 'ę') {
    return false;
  }
  if (
    first.text === 'witam' &&
    openerWords === 1 &&
    AFTER_WITAM.has(words[1]?.text ?? '') &&
    parsed.punctuation === ''
  ) {
    return false;
  }
  return UNAMBIGUOUS.test(first.text) || (parsed.punctuation !== '' && parsed.punctuation !== '.');
}

/** „Pani Anno,” and „Panie Gustawie,” without a word of greeting: an honorific and a short form of address before a comma. */
function isBareAddress(text: string, line: OwnLine, words: readonly Word[], parsed: Addressee): boolean {
  const first = words[0];
  if (first === undefined || first.start > 0 || !/^(?:pani|panie|panstwo|panowie)$/.test(first.text)) {
    return false;
  }
  if (parsed.punctuation !== ',' && parsed.punctuation !== '!') {
    return false;
  }
  const several = parsed.honorific === 'plural' && parsed.words.length === 0;
  const named = several || (parsed.words.length > 0 && parsed.words.length <= 3);
  return (
    named &&
    isCapital(text, line.start + first.start) &&
    parsed.words.every((word) => isCapital(text, line.start + word.start))
  );
}

function build(
  text: string,
  lines: readonly OwnLine[],
  index: number,
  words: readonly Word[],
  greeting: Greeting | undefined,
  openerWords: number,
  parsed: Addressee,
): Salutation | undefined {
  const line = lines[index];
  const first = words[0];
  if (line === undefined || first === undefined) {
    return undefined;
  }
  const start = line.start + first.start;
  const end = line.start + parsed.end;
  const openerEnd = openerWords === 0 ? start : line.start + (words[openerWords - 1]?.end ?? 0);
  const addressee: Range[] = parsed.words.map((word) => ({
    start: line.start + word.start,
    end: line.start + word.end,
  }));
  const mark = parsed.punctuation === '\n' ? '' : parsed.punctuation;
  const base = {
    start,
    end,
    opener: text.slice(start, openerEnd),
    register: greeting === undefined ? ('neutral' as const) : greeting.register,
    addressee,
    punctuation: /^[,!.]$/.test(mark) ? mark : '',
    nextWord: nextWord(lines, index, end),
  };
  return parsed.honorific === undefined ? base : { ...base, honorific: parsed.honorific };
}

function nextWord(lines: readonly OwnLine[], index: number, end: number): number {
  for (let i = index; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) {
      break;
    }
    const from = i === index ? end - line.start : 0;
    const word = readWords(line.folded, from, 1)[0];
    if (word !== undefined) {
      return line.start + word.start;
    }
  }
  return -1;
}
