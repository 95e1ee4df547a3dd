const FOLDED: Readonly<Record<string, string>> = {
  ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ź: 'z', ż: 'z',
  ä: 'a', ö: 'o', ü: 'u', ß: 's', é: 'e', è: 'e', á: 'a', č: 'c', ě: 'e', š: 's', ž: 'z', ň: 'n', ř: 'r', í: 'i', ý: 'y', ů: 'u',
  '’': "'", '‘': "'", '–': '-', '—': '-', '‑': '-', '\t': ' ', '\n': ' ',
}; // prettier-ignore

/** Folded code units, each computed when it is first met; 0 until then. */
const table = new Uint16Array(0x10000);

function foldUnit(code: number): number {
  const unit = String.fromCharCode(code);
  const lower = unit.toLowerCase();
  const kept = lower.length === 1 ? lower : unit;
  return (table[code] = (FOLDED[kept] ?? kept).charCodeAt(0));
}

/** Units made into a string at once: few enough for the arguments of one call. */
const CHUNK = 4096;
const buffer = new Uint16Array(CHUNK);

/**
 * Lower case without diacritics, unit for unit: positions in the result are positions in `text`. Dashes become `-`, tabs and line
 * breaks spaces. For comparing words people type with and without Polish letters.
 */
export function fold(text: string): string {
  let result = '';
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(from + i);
      buffer[i] = table[code] || foldUnit(code);
    }
    result += String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[]);
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
