import type { Edit } from '../../mail/edit';
import type { Imperative } from '../../polish/imperative/imperatives';
import { isCapital } from '../../polish/letters';
import type { Token } from '../../polish/token';
import type { Fix } from '../finding';
import type { LanguagePassage } from './language-passages';

/** Words that already make a request of the sentence. */
const REQUESTS = new Set(['proszę', 'prosimy', 'prosze']);
const COORDINATORS = new Set(['i', 'oraz', 'a', 'albo', 'lub', 'ani', ',']);
const SEQUENCE = new Set(['potem', 'następnie', 'później', 'potem', 'też', 'także', 'ponownie', 'najpierw', 'zaraz']);
/** What follows agrees with the person of the verb or names it: an infinitive does not fit. */
const PERSONS = new Set([
  'pan',
  'pani',
  'państwo',
  'panie',
  'panowie',
  'ty',
  'wy',
  'sam',
  'sama',
  'sami',
  'same',
  'no',
]);
const SECOND_PERSON =
  /^(ci|cię|ciebie|tobie|tobą|ty|wy|was|wam|wami|tw[óo]j\S*|wasz\S*|\S+[aeiy]sz|\S+łeś|\S+łaś|\S+liście|\S+łyście)$/;

/** Infinitives that need another wording than *proszę* with the same complement (*bądź cierpliwy* – *być cierpliwym*). */
const UNFIT = new Set(['być', 'mieć', 'witać']);

/** More verbs than this do not depend on one *proszę*; each fix of a group edits all of its verbs. */
const LARGEST_GROUP = 12;

/** One verb of a request as it is rewritten. */
interface Rewriting {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly safe: boolean;
}

type Opening = 'Proszę' | 'Prosimy' | 'Warto';

/**
 * Fixes for the imperatives of one sentence, in their order: each turns the command into a request with an infinitive (*Prześlij
 * skan* → *Proszę przesłać skan*). Coordinated verbs depend on one *proszę*, so each of their fixes carries the edits of all of
 * them: applied alone or together they give the same sentence.
 */
export function politeRequests(
  passage: LanguagePassage,
  tokens: readonly Token[],
  imperatives: readonly Imperative[],
): readonly (readonly Fix[])[] {
  const groups: Imperative[][] = [];
  for (const imperative of imperatives) {
    const group = groups[groups.length - 1];
    if (group !== undefined && group.length < LARGEST_GROUP && isCoordinated(tokens, imperative, group)) {
      group.push(imperative);
    } else groups.push([imperative]);
  }
  const sentence = { tokens, asks: tokens.some(isRequest), addressesReader: addressesReader(tokens) };
  const all: (readonly Fix[])[] = [];
  for (const group of groups) {
    const fixes = fixesOfGroup(passage, sentence, group);
    group.forEach(() => all.push(fixes));
  }
  return all;
}

/** What all fixes of a sentence need to know of it. */
interface AskedSentence {
  readonly tokens: readonly Token[];
  /** *Proszę* stands somewhere in it. */
  readonly asks: boolean;
  readonly addressesReader: boolean;
}

function isRequest(token: Token): boolean {
  return REQUESTS.has(token.lower);
}

/** Whether the verb goes on with the request of the verbs before it. */
function isCoordinated(tokens: readonly Token[], { index, kind }: Imperative, group: readonly Imperative[]): boolean {
  if (kind === 'let' || group.some((member) => member.kind === 'let')) return false;
  let before = firstToken(tokens, index) - 1;
  if (SEQUENCE.has(tokens[before]?.lower ?? '')) before--;
  return COORDINATORS.has(tokens[before]?.lower ?? '');
}

/** Index of the verb or of the *nie* in front of it. */
function firstToken(tokens: readonly Token[], index: number): number {
  return tokens[index - 1]?.lower === 'nie' ? index - 1 : index;
}

function fixesOfGroup(passage: LanguagePassage, sentence: AskedSentence, group: readonly Imperative[]): Fix[] {
  const { tokens } = sentence;
  const [head] = group;
  if (head === undefined || group.some((verb) => !isRewritable(tokens, verb))) return [];
  const openings: readonly Opening[] =
    head.kind !== 'first-plural' ? ['Proszę'] : isNegated(tokens, head) ? ['Prosimy'] : ['Warto', 'Prosimy'];
  const fixes: Fix[] = [];
  for (const opening of openings) {
    const first = head.kind === 'infinitive' ? openInfinitive(tokens, head) : rewriteFirst(sentence, head, opening);
    if (first === undefined) continue;
    const rest = head.kind === 'infinitive' ? [] : group.slice(1).map((verb) => rewriteNext(verb));
    const rewritings = [first, ...rest];
    fixes.push({
      messageId: 'request',
      data: { text: first.text.trim() },
      safe: rewritings.every(({ safe }) => safe) && head.kind !== 'first-plural' && !sentence.addressesReader,
      edits: rewritings.map(({ start, end, text }): Edit => ({ type: 'replace', in: passage.field, start, end, text })),
    });
  }
  return fixes;
}

function isRewritable(tokens: readonly Token[], { index, kind, infinitive }: Imperative): boolean {
  if (kind === 'let' || infinitive === undefined || UNFIT.has(infinitive)) return false;
  return !PERSONS.has(tokens[index + 1]?.lower ?? '');
}

function isNegated(tokens: readonly Token[], { index }: Imperative): boolean {
  return firstToken(tokens, index) < index;
}

/** Words of the 2nd person would be left beside *proszę*: grammatical, but worth a look. */
function addressesReader(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'word' && SECOND_PERSON.test(token.lower));
}

function openInfinitive(tokens: readonly Token[], verb: Imperative): Rewriting {
  const start = tokens[firstToken(tokens, verb.index)]?.start ?? verb.start;
  const words = `${isNegated(tokens, verb) ? 'nie ' : ''}${verb.infinitive ?? ''}`;
  return { start, end: verb.end, text: `Proszę ${words}`, safe: true };
}

/** The first verb of a request, with *proszę* unless the sentence has it already. */
function rewriteFirst({ tokens, asks }: AskedSentence, verb: Imperative, opening: Opening): Rewriting | undefined {
  const first = firstToken(tokens, verb.index);
  const start = tokens[first];
  if (start === undefined) return undefined;
  const words = `${isNegated(tokens, verb) ? 'nie ' : ''}${verb.infinitive ?? ''}`;
  const before = requestBefore(tokens, first);
  if (before !== undefined) return { start: before.end, end: verb.end, text: ` ${words}`, safe: true };
  const after = requestAfter(tokens, verb.index);
  if (after === undefined && asks) {
    return COORDINATORS.has(tokens[first - 1]?.lower ?? '') ? rewriteNext(verb) : undefined;
  }
  const isCapitalised = isCapital(start.text.charAt(0));
  const text = `${isCapitalised ? opening : opening.toLowerCase()} ${words}`;
  return {
    start: start.start,
    end: (after ?? verb).end,
    text,
    safe: after === undefined && opensClause(tokens, first),
  };
}

/** A verb that depends on the *proszę* of the first. */
function rewriteNext(verb: Imperative): Rewriting {
  return { start: verb.start, end: verb.end, text: verb.infinitive ?? verb.text, safe: true };
}

/** *Proszę, podaj …*, *Prosimy: złóż …*: the request right before the verb, a mark between. */
function requestBefore(tokens: readonly Token[], first: number): Token | undefined {
  const at = tokens[first - 1]?.kind === 'punctuation' ? first - 2 : first - 1;
  const token = tokens[at];
  return token !== undefined && REQUESTS.has(token.lower) ? token : undefined;
}

/** *prześlij proszę …*, *prześlij, proszę, …*: the request right after the verb goes into the new one. */
function requestAfter(tokens: readonly Token[], index: number): Token | undefined {
  const next = tokens[index + 1];
  if (next === undefined) return undefined;
  if (REQUESTS.has(next.lower)) return tokens[index + 2]?.text === ',' ? tokens[index + 2] : next;
  const inCommas = next.text === ',' && REQUESTS.has(tokens[index + 2]?.lower ?? '');
  return inCommas && tokens[index + 3]?.text === ',' ? tokens[index + 3] : undefined;
}

/** Whether nothing but a mark or a conjunction stands in front: *proszę* fits there for certain. */
function opensClause(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before === undefined || before.kind === 'punctuation' || COORDINATORS.has(before.lower);
}
