import { findDates } from '../../polish/dates';
import { findPhrases, phrase } from '../../polish/phrases';
import type { Token } from '../../polish/token';

/** A day of return or a last day told without a date. „Do odwołania” and „do powrotu” are none. */
const RELATIVE = [
  'do końca|konca dnia|tygodnia|miesiąca|roku|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ferii|wakacji',
  'do końca przyszłego|bieżącego|tego|następnego dnia|tygodnia|miesiąca|roku',
  'do przyszłego|następnego? poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|jutra|pojutrza|tygodnia|miesiąca',
  'wracam|wrócę|powrót|będę|jestem ~3 poniedziałek|wtorek|środę|czwartek|piątek|jutro|pojutrze',
  'dziś|dzisiaj|jutro|pojutrze',
  'w dniu dzisiejszym|jutrzejszym',
  'przez najbliższy|najbliższe|cały? tydzień|miesiąc|dzień',
  'przez ~1 dni|tygodnie|tygodni|miesiące|miesięcy',
  'do godziny|godz',
  'until|till|through|to monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow',
  'back|return|returning ~2 monday|tuesday|wednesday|thursday|friday|tomorrow',
].map(phrase);

/** Verbs with which „od” and a day are the day of return, not the first of the absence. */
const RETURN =
  /^(?:wracam|wrócę|powrót|powrocie|powrotu|odpowiem|odpiszę|odpowiadam|będę|ponownie|znowu|znów|dostępna|dostępny|przyjmuję|back|return|available)$/;
const ABSENT = /^(?:nieobecn[ay]|urlop|urlopie|zwolnieniu|szkoleniu|delegacji|wyjeździe|nie)$/;

const ENGLISH_MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;

/** „do 25.07”, „12–16.05”: figures without a year, where a preposition or a dash shows that they are a day. */
function isShortDate(tokens: readonly Token[], at: number): boolean {
  const match = /^(?:\d{1,2}(?:\.\d{1,2})?-)?(\d{1,2})\.(\d{1,2})$/.exec(tokens[at]?.text ?? '');
  if (!match || Number(match[1]) > 31 || Number(match[2]) > 12 || Number(match[2]) < 1) return false;
  return (
    /^(?:do|dnia|dniu|dniach|od|wracam|wrócę|–|-|i|dni)$/.test(tokens[at - 1]?.lower ?? '') || match[0].indexOf('-') > 0
  );
}

/** „5 May”, „May 5”, „May 5th”. */
function isEnglishDate(tokens: readonly Token[], at: number): boolean {
  if (!ENGLISH_MONTH.test(tokens[at]?.lower ?? '')) return false;
  return [at - 1, at + 1, at - 2].some((near) => tokens[near]?.kind === 'number');
}

/** Whether a day is only the first of the absence: „od 12 maja jestem nieobecna”. */
function isFirstDayOnly(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower === 'dnia' ? first - 2 : first - 1;
  if (tokens[before]?.lower !== 'od') return false;
  const returns = tokens.some(({ lower }) => RETURN.test(lower));
  return !returns || tokens.some(({ lower }) => ABSENT.test(lower));
}

/** Whether a sentence says how long an absence lasts: a last day, exact days or a day of return. */
export function tellsEndOfAbsence(tokens: readonly Token[]): boolean {
  const dates = findDates(tokens);
  if (dates.some(({ first }) => !isFirstDayOnly(tokens, first))) return true;
  if (tokens.some((_, at) => isShortDate(tokens, at) && !isFirstDayOnly(tokens, at))) return true;
  if (tokens.some((_, at) => isEnglishDate(tokens, at))) return true;
  return findPhrases(tokens, RELATIVE).length > 0;
}
