/** Line breaks, tabs and other control characters, and every kind of space. */
const BREAKS = /[\u0000-\u0020\u007f-\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g; // eslint-disable-line no-control-regex -- what is looked for

/** Characters that show nothing of their own but turn or join what stands around them: bidi controls, joiners, soft hyphens. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** Text from a letter or a person made fit for one line of somebody else's: no breaks, no invisible characters, no broken pairs. */
export function plainLine(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(BREAKS, ' ')
    .replace(SURROGATES, (found) => (found.length === 2 ? found : '\ufffd'))
    .trim();
}

/**
 * At most `limit` UTF-16 units of a line, with `…` where something is left out: after a whole word unless that would
 * take more than half, never inside a surrogate pair. Empty when there is no room for a single character and the `…`.
 */
export function shorten(line: string, limit: number): string {
  if (line.length <= limit) return line;
  if (limit < 2) return '';
  const room = limit - 1;
  const space = line.lastIndexOf(' ', room);
  const pair = /[\ud800-\udbff]/.test(line.charAt(room - 1));
  const end = space > room / 2 ? space : pair ? room - 1 : room;
  const kept = line.slice(0, end).replace(/[ ,;:–-]+$/, '');
  return kept === '' ? '' : `${kept}…`;
}
