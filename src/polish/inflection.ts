/**
 * Endings by the ending of the base form, in a fixed order, so that two words of one paradigm can be matched form by form
 * (`uiści+ć` with `zapłaci+ć`). The base form comes first.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  // Adjectives and participles (the masculine personal plural is added by `expandWord`).
  y: 'y ego emu ym a ą ej e ych ymi',
  i: 'i iego iemu im ia ią iej ie ich imi',
  ki: 'ki kiego kiemu kim ka ką kiej kie kich kimi',
  // Infinitive and past of every verb; the present is written out beside it.
  ć: 'ć ł ła ło li ły łem łam łeś łaś liśmy łyśmy łby łaby łoby liby łyby wszy',
  ować:
    'ować ował owała owało owali owały owałem owałam owaliśmy owałyśmy owałby owałaby uję ujesz uje ujemy ujecie ują ując ' +
    'ujący ującego ująca ującej ującą ujące ujących owany owanego owanemu owanym owana owanej owaną owane owani owanych ' +
    'owanymi owano owanie owania owaniu owaniem',
  ywać:
    'ywać ywał ywała ywało ywali ywały ywałem ywałam ywaliśmy ywałyśmy uję ujesz uje ujemy ujecie ują ując ujący ująca ' +
    'ujące ujących ywany ywanego ywanej ywaną ywane ywanych ywano ywanie ywania ywaniu ywaniem',
  ać:
    'ać ał ała ało ali ały ałem ałam aliśmy ałyśmy ałby ałaby am asz a amy acie ają ając ający ająca ające ających any ' +
    'anego anej aną ane anych ano anie ania aniu aniem',
  // Nouns.
  anie: 'anie ania aniu aniem',
  enie: 'enie enia eniu eniem',
  cie: 'cie cia ciu ciem',
  ja: 'ja ji ję ją jo je jom jami jach',
  ość: 'ość ości ością ościom ościami ościach',
  a: 'a y ę ą om ami ach',
  ka: 'ka ki ce kę ką kom kami kach',
  yzm: 'yzm yzmu yzmowi yzmem yzmie yzmy',
  // Masculine nouns with a hard stem; the locative is written out beside it.
  um: 'um a om ami ach ów',
};

/** Masculine hard-stem endings for a bare `+`: `dezyderat+` (the base form is the stem). */
const MASCULINE = ' u owi em y ów om ami ach';

/** What the last consonant of an adjective becomes in the masculine personal plural (`wymieniony` – `wymienieni` aside). */
const PERSONAL_PLURAL: readonly (readonly [string, string])[] = [
  ['sz', 'si'],
  ['cz', 'czy'],
  ['rz', 'rzy'],
  ['ż', 'ży'],
  ['c', 'cy'],
  ['st', 'ści'],
  ['zł', 'źli'],
  ['ł', 'li'],
  ['t', 'ci'],
  ['d', 'dzi'],
  ['r', 'rzy'],
  ['on', 'eni'],
  ['n', 'ni'],
  ['w', 'wi'],
  ['b', 'bi'],
  ['p', 'pi'],
  ['m', 'mi'],
];

function personalPlural(stem: string): string {
  for (const [from, to] of PERSONAL_PLURAL) {
    if (stem.endsWith(from)) return stem.slice(0, -from.length) + to;
  }
  return `${stem}i`;
}

function expandWord(word: string): string[] {
  const plus = word.indexOf('+');
  if (plus < 0) return [word];
  const stem = word.slice(0, plus);
  const kind = word.slice(plus + 1);
  const endings = kind === '' ? MASCULINE : ENDINGS[kind];
  if (endings === undefined) throw new Error(`no paradigm +${kind}: ${word}`);
  const forms = endings.split(' ').map((ending) => stem + ending);
  if (kind === 'y') forms.push(personalPlural(stem));
  if (kind === 'ki') forms.push(`${stem}cy`);
  return forms;
}

/**
 * All forms of words written in the notation of the term lists: `|` separates alternatives, `stem+ending` stands for the
 * whole paradigm of the base form with that ending (`przedmiotow+y`, `partycyp+ować`, `prekluz+ja`), a bare `+` for a
 * masculine noun (`dezyderat+`), and `stem{a,b}` for the stem with each ending in the braces.
 */
export function expandForms(pattern: string): string[] {
  const forms: string[] = [];
  for (const alternative of pattern.split('|')) {
    const brace = alternative.indexOf('{');
    if (brace < 0) forms.push(...expandWord(alternative));
    else {
      const stem = alternative.slice(0, brace);
      for (const ending of alternative.slice(brace + 1, -1).split(',')) forms.push(stem + ending);
    }
  }
  return forms;
}
