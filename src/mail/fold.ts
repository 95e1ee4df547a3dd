const FOLDED: Readonly<Record<string, string>> = {
  ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ź: 'z', ż: 'z',
  ä: 'a', ö: 'o', ü: 'u', ß: 's', é: 'e', è: 'e', á: 'a', č: 'c', ě: 'e', š: 's', ž: 'z', ň: 'n', ř: 'r', í: 'i', ý: 'y', ů: 'u',
  '’': "'", '‘': "'", '–': '-', '—': '-', '‑': '-', '\t': ' ', '\n': ' ',
}; // prettier-ignore

/**
 * Lower case without diacritics, unit for unit: positions in the result are positions in `text`. Dashes become `-`, tabs and line
 * breaks spaces. For comparing words people type with and without Polish letters.
 */
export function fold(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length) {
    lower = lowerUnitByUnit(text);
  }
  return lower.replace(/[\t\n\u00df-\u017e\u2010-\u2019]/g, (character) => FOLDED[character] ?? character);
}

function lowerUnitByUnit(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const lower = unit.toLowerCase();
    result += lower.length === 1 ? lower : unit;
  }
  return result;
}

const FOLDED_NAMES_LIMIT = 2000;
const foldedNames = new Map<string, string>();

/** As `fold`, remembered: for names of an office, which are the same in every letter. */
export function foldName(name: string): string {
  const known = foldedNames.get(name);
  if (known !== undefined) {
    return known;
  }
  const folded = fold(name);
  if (foldedNames.size >= FOLDED_NAMES_LIMIT) {
    foldedNames.clear();
  }
  foldedNames.set(name, folded);
  return folded;
}
