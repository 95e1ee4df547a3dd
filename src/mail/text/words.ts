/** A word of folded text with its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Letters and digits of folded text, with inner hyphens and apostrophes; at most `limit` words from `from` on. */
export function readWords(folded: string, from: number, limit: number): Word[] {
  const words: Word[] = [];
  let at = from;
  while (words.length < limit) {
    while (at < folded.length && !isWordCharacter(folded.charCodeAt(at))) {
      at++;
    }
    if (at >= folded.length) {
      break;
    }
    const start = at;
    while (at < folded.length && (isWordCharacter(folded.charCodeAt(at)) || isInnerMark(folded, at))) {
      at++;
    }
    words.push({ start, end: at, text: folded.slice(start, at) });
  }
  return words;
}

export function isWordCharacter(c: number): boolean {
  return (
    (c >= 0x61 && c <= 0x7a) ||
    (c >= 0x30 && c <= 0x39) ||
    (c >= 0x41 && c <= 0x5a) ||
    (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7)
  );
}

/** Whether the letter at `at` is a capital, in any alphabet with two cases. */
export function isCapital(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== '' && char !== char.toLowerCase();
}

function isInnerMark(folded: string, at: number): boolean {
  const c = folded.charCodeAt(at);
  return (c === 0x2d || c === 0x27) && isWordCharacter(folded.charCodeAt(at + 1));
}
