import { isCapitalisedInside, isSurname } from './clause-position';
import { isImperativeHere } from './cues';
import { imperativeForm, type ImperativeForm } from './forms';
import { infinitiveOf } from './lexicon';
import { infinitiveCommands } from './infinitive-commands';
import { isLetParticle, letVerb } from './let-imperatives';
import { isFiller, isFixedConjunction } from './phrases';
import { isReference } from './references';
import { quotedLabels } from './quoted-labels';
import type { Sentence, Token } from '../token';

/** `let`: *niech* with its verb; `infinitive`: a command in the infinitive (*Wypełnić i odesłać.*). */
export type ImperativeKind = 'second-singular' | 'second-plural' | 'first-plural' | 'let' | 'infinitive';

/**
 * What the imperative is used for. `reference`: it points at another place (*patrz art. 5*); `filler`: it commands nothing
 * (*to kosztuje, powiedzmy, sto złotych*; *broń Boże*). Grammatically all three are imperatives.
 */
export type ImperativeUse = 'command' | 'reference' | 'filler';

/** A command found in a sentence. Offsets count where the sentence's tokens do. */
export interface Imperative {
  readonly start: number;
  readonly end: number;
  /** The verb as written; for `let` from the particle to the verb. */
  readonly text: string;
  readonly kind: ImperativeKind;
  readonly use: ImperativeUse;
  /** Infinitive of the verb, in lower case and without *się*; absent for `let`. */
  readonly infinitive?: string;
  /** Index of the (first) token in the sentence. */
  readonly index: number;
}

export interface ImperativeContext {
  /** The sentence before, when there is one: after a colon an infinitive is an item, not a command. */
  readonly previous?: Sentence;
}

/**
 * Commands addressed to the reader: the imperative of all persons, *niech* with a verb, infinitives used as commands. Forms
 * that are nothing else are taken at once, homographs (*umów, popraw, bądź*) with a cue, names and quoted labels never. The
 * order is that of the text; `use` tells commands from references and fillers.
 */
export function findImperatives(sentence: Sentence, context: ImperativeContext = {}): readonly Imperative[] {
  const { tokens } = sentence;
  const found: Imperative[] = [];
  if (isTitle(context.previous)) return found;
  let isInLabel: ((index: number) => boolean) | undefined;
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const isLet = isLetParticle(token.lower);
    const form = isLet ? undefined : imperativeForm(token.lower);
    if (!isLet && form === undefined) return;
    isInLabel = isInLabel ?? quotedLabels(tokens);
    if (isInLabel(index)) return;
    if (form === undefined) addLet(found, tokens, index);
    else if (isCommand(form, tokens, index, found.length > 0)) addImperative(found, form, tokens, index);
  });
  if (found.length === 0) {
    for (const index of infinitiveCommands(sentence, context.previous)) addInfinitive(found, tokens[index], index);
  }
  return found;
}

const TITLE_ABBREVIATIONS = new Set(['pn', 'pt']);

/** The sentence before ended with *pn.* or *pt.*: a title was cut off from its abbreviation. */
function isTitle(previous: Sentence | undefined): boolean {
  if (previous === undefined) return false;
  const { tokens } = previous;
  return TITLE_ABBREVIATIONS.has(tokens[tokens.length - 2]?.lower ?? '') && tokens[tokens.length - 1]?.text === '.';
}

function isCommand(form: ImperativeForm, tokens: readonly Token[], index: number, afterImperative: boolean): boolean {
  if (isCapitalisedInside(tokens, index) || isSurname(tokens, index)) return false;
  if (isFixedConjunction(tokens, index)) return false;
  return isFiller(tokens, index) || isImperativeHere(form, { tokens, index, afterImperative });
}

function addImperative(found: Imperative[], form: ImperativeForm, tokens: readonly Token[], index: number): void {
  const token = tokens[index];
  if (token === undefined) return;
  const { start, end, text } = token;
  found.push({
    start,
    end,
    text,
    kind: form.kind,
    use: useOf(tokens, index),
    infinitive: infinitiveOf(form.base),
    index,
  });
}

function useOf(tokens: readonly Token[], index: number): ImperativeUse {
  if (isReference(tokens, index)) return 'reference';
  return isFiller(tokens, index) ? 'filler' : 'command';
}

function addLet(found: Imperative[], tokens: readonly Token[], index: number): void {
  const particle = tokens[index];
  const verbIndex = letVerb(tokens, index);
  const verb = tokens[verbIndex];
  if (particle === undefined || verb === undefined || verbIndex < 0) return;
  const text = tokens
    .slice(index, verbIndex + 1)
    .map((token) => token.text)
    .join(' ');
  found.push({ start: particle.start, end: verb.end, text, kind: 'let', use: 'command', index });
}

function addInfinitive(found: Imperative[], token: Token | undefined, index: number): void {
  if (token === undefined) return;
  const { start, end, text } = token;
  found.push({ start, end, text, kind: 'infinitive', use: 'command', infinitive: token.lower, index });
}
