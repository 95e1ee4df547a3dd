import { isSelfEvident } from '../../polish/abbreviation/abbreviation-contexts';
import { findAbbreviations } from '../../polish/abbreviation/abbreviations';
import { findAcronyms } from '../../polish/abbreviation/acronyms';
import { findHealthData } from '../../polish/health';
import { findIdentifiers } from '../../polish/identifiers/find';
import { findImperatives } from '../../polish/imperative/imperatives';
import { isCapital } from '../../polish/letters';
import { readFirstName } from '../../polish/name/names';
import { readSentences } from '../../polish/sentences';
import type { Sentence, Token } from '../../polish/token';
import { findPastDates } from '../current-data/past-dates';
import { difficultTerms, type TermChoice } from '../language/difficult-terms';
import { realWordMisspelling } from '../language/real-word';
import type { Speller } from '../rule';

const TERMS: TermChoice = { terms: [], level: 'clear' };

/** Longer words are too long for a subject as for a letter. */
const LONGEST_WORD = 18;

const HONORIFIC = /^(?:pan|pani|pana|panu|panem|panią|panie|państwo|państwa)$/;

/** „pani Ewa Dudek”, „Ewa Dudek”: a subject shows in previews and logs, a name says whose matter it is. */
function namesPerson(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== 'word' || next?.kind !== 'word' || !isCapital(next.text.charAt(0))) return false;
    return HONORIFIC.test(token.lower) || (isCapital(token.text.charAt(0)) && readFirstName(token.text) !== undefined);
  });
}

function isMisspelt(tokens: readonly Token[], speller: Speller | undefined): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'word') return false;
    if (realWordMisspelling(tokens, at, true) !== undefined) return true;
    const isName = at > 0 && isCapital(token.text.charAt(0));
    return !isName && speller !== undefined && !speller.isCorrect(token.lower) && !speller.isCorrect(token.text);
  });
}

function hasFault(sentence: Sentence, speller: Speller | undefined): boolean {
  const { tokens } = sentence;
  return (
    findAbbreviations(tokens).some((match) => !isSelfEvident(tokens, match)) ||
    findAcronyms(tokens).length > 0 ||
    findImperatives(sentence).some(({ use }) => use === 'command') ||
    tokens.some(
      ({ text }, at) => text.length > LONGEST_WORD || difficultTerms(TERMS).startingAt(tokens, at).length > 0,
    ) ||
    namesPerson(tokens) ||
    isMisspelt(tokens, speller)
  );
}

/**
 * Whether words of the letter may stand in its subject: nothing in them would be reproached there (abbreviations, acronyms,
 * commands, difficult or misspelt words, a day already past at `date`), and they tell nothing about a person.
 */
export function isPresentable(words: string, date: string | undefined, speller: Speller | undefined): boolean {
  const sentences = readSentences(words);
  return (
    findIdentifiers(words).length === 0 &&
    findHealthData(sentences).length === 0 &&
    findPastDates(sentences, date).length === 0 &&
    !sentences.some((sentence) => hasFault(sentence, speller))
  );
}
