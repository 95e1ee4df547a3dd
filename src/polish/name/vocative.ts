import type { Gender } from './gender';

/** Short forms whose last consonant is soft: vocative in -u (Kasiu, Olu). All other feminine names in -a take -o. */
const SOFT_FEMININE = wordSet(
  'agniesia agusia ala ania andzia asia basia bogusia czesia danusia ela elżunia ewcia ewunia frania gabrysia genia gosia hala hania ' +
    'hela henia hesia izunia jadzia jasia joasia jola julcia karolcia kasia kinia krysia lila lodzia lonia lusia madzia maja kaja mania ' +
    'martusia małgosia marysia misia monia ola renia reniusia rózia stasia stefcia stenia sylwunia terenia tola tosia ula wandzia wiesia ' +
    'zosia zuzia',
);

const IRREGULAR: Readonly<Record<string, string>> = {
  aleksander: 'aleksandrze',
  alexander: 'alexandrze',
  gaweł: 'gawle',
  geniek: 'geńku',
  grzesiek: 'grześku',
  heniek: 'heńku',
  jasiek: 'jaśku',
  kacper: 'kacprze',
  kasper: 'kasprze',
  krzysiek: 'krzyśku',
  lew: 'lwie',
  maciek: 'maćku',
  maniek: 'mańku',
  misiek: 'miśku',
  paweł: 'pawle',
  ryś: 'rysiu',
  rysiek: 'ryśku',
  stasiek: 'staśku',
  wiesiek: 'wieśku',
  zdzisiek: 'zdziśku',
};

/** Ending of the nominative and what the vocative puts in its place, longest first; checked in order. */
const MASCULINE_ENDINGS: readonly (readonly [string, string])[] = [
  ['ek', 'ku'],
  ['ec', 'cu'],
  ['cio', 'ciu'],
  ['dzio', 'dziu'],
  ['zio', 'ziu'],
  ['nio', 'niu'],
  ['ko', 'ku'],
  ['st', 'ście'],
  ['sł', 'śle'],
  ['sz', 'szu'],
  ['cz', 'czu'],
  ['rz', 'rzu'],
  ['ch', 'chu'],
  ['dz', 'dzu'],
  ['ś', 'siu'],
  ['ć', 'ciu'],
  ['ń', 'niu'],
  ['ź', 'ziu'],
  ['a', 'o'],
  ['b', 'bie'],
  ['c', 'cu'],
  ['d', 'dzie'],
  ['f', 'fie'],
  ['g', 'gu'],
  ['h', 'hu'],
  ['j', 'ju'],
  ['k', 'ku'],
  ['l', 'lu'],
  ['ł', 'le'],
  ['m', 'mie'],
  ['n', 'nie'],
  ['p', 'pie'],
  ['r', 'rze'],
  ['s', 'sie'],
  ['t', 'cie'],
  ['v', 'vie'],
  ['w', 'wie'],
  ['x', 'ksie'],
  ['z', 'zie'],
  ['ż', 'żu'],
];

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function endsWith(word: string, ending: string): boolean {
  return word.length > ending.length && word.slice(-ending.length) === ending;
}

function masculine(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  for (const [ending, replacement] of MASCULINE_ENDINGS) {
    if (endsWith(word, ending)) return word.slice(0, -ending.length) + replacement;
  }
  return word;
}

function feminine(word: string): string {
  if (!endsWith(word, 'a')) return word;
  return word.slice(0, -1) + (SOFT_FEMININE.has(word) ? 'u' : 'o');
}

/**
 * Vocative of a first name (Piotr → Piotrze, Sylwia → Sylwio, Kasia → Kasiu). Names in -i, -y, -e and feminine names that
 * do not end in -a have no form of their own (Jerzy, Noemi). The first letter keeps its case.
 */
export function vocativeOfFirstName(name: string, gender: Gender): string {
  const lower = name.toLowerCase();
  const vocative = gender === 'feminine' ? feminine(lower) : masculine(lower);
  return name.charAt(0) === lower.charAt(0) ? vocative : vocative.charAt(0).toUpperCase() + vocative.slice(1);
}
