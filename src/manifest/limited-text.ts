/** Characters XML cannot hold, or that break a line: controls, halves of surrogate pairs, non-characters. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;

/** The text on one line of at most `max` UTF-16 units; a longer one is cut, at a space if possible, and ends with "…". */
export function limitedText(text: string, max: number): string {
  const line = text.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  // A cut inside a surrogate pair would leave half a character.
  const cut = line.slice(0, max - 1).replace(/\p{Cs}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space >= max / 2 ? space : cut.length).trimEnd()}…`;
}
