/** Texts of a column in a row, joined by a sign that stands in none of them; a list where every sign does. */
type Joined = string | readonly string[];

/** The same field of many people: every text, or the distinct ones and each person's choice among them. */
export type Column = Joined | { readonly distinct: Joined; readonly choices: string };

/** Signs that may join, first choice first. The one used is the first of the text. */
const JOINTS = '|;/~^`';

/** Printable ASCII that JSON leaves as it is, one or two for a choice: even a file read in a wrong encoding keeps its order. */
const FIRST = 35;
const SIGNS = 91;
const BACKSLASH = 92;
/** Choices of one sign, the most frequent; the other signs begin one of two. */
const SHORT = 61;
const MOST_DISTINCT = SHORT + (SIGNS - SHORT) * SIGNS;

export function packColumn(texts: readonly string[]): Column {
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  // For texts that hardly recur gzip does better.
  if (uses.size > Math.min(MOST_DISTINCT, texts.length / 2)) return join(texts);
  // The sort is stable: texts of equal use stay in the order of the people.
  const distinct = [...uses].sort(([, a], [, b]) => b - a).map(([text]) => text);
  const places = new Map(distinct.map((text, place) => [text, place]));
  const choices = texts.map((text) => choice(places.get(text) ?? 0)).join('');
  return { distinct: join(distinct), choices };
}

export function unpackColumn(column: Column): readonly string[] {
  if (typeof column === 'string' || !('choices' in column)) return split(column);
  const { choices } = column;
  const distinct = split(column.distinct);
  const texts: string[] = [];
  for (let at = 0; at < choices.length; at += 1) {
    let place = signAt(choices, at);
    if (place >= SHORT) {
      at += 1;
      place = SHORT + (place - SHORT) * SIGNS + signAt(choices, at);
    }
    texts.push(distinct[place] as string);
  }
  return texts;
}

function join(texts: readonly string[]): Joined {
  const joint = [...JOINTS].find((sign) => !texts.some((text) => text.includes(sign)));
  return joint === undefined ? texts : texts.map((text) => joint + text).join('');
}

function split(joined: Joined): readonly string[] {
  return typeof joined === 'string' ? joined.split(joined.charAt(0)).slice(1) : joined;
}

function choice(place: number): string {
  if (place < SHORT) return sign(place);
  const beyond = place - SHORT;
  return sign(SHORT + Math.floor(beyond / SIGNS)) + sign(beyond % SIGNS);
}

function sign(number: number): string {
  const code = FIRST + number;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function signAt(signs: string, at: number): number {
  const code = signs.charCodeAt(at);
  return (code < BACKSLASH ? code : code - 1) - FIRST;
}
