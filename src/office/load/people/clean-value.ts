/** Longest value that fits a signature; directories have held whole letters in a title. */
export const MAX_LENGTH = 200;

/** Marks that turn the direction of writing or take no room: they could disguise a name, an address, a whole signature. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const SPACE = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g;

/** How lists write that there is nothing. */
const NOTHING = /^[-–—.]+$/;

export interface CleanValue {
  /** One line without control characters or invisible marks, at most `MAX_LENGTH` characters long. */
  readonly value: string;
  /** Whether it held characters nobody sees. */
  readonly invisible: boolean;
  /** Characters of the whole value, where it was cut. */
  readonly cutFrom?: number;
}

/** Makes of a value of a directory one that is harmless in every output. Line ends and tabs become spaces without a word. */
export function cleanValue(raw: string): CleanValue {
  const whole = raw.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
  const value = NOTHING.test(whole) ? '' : whole;
  const invisible = CONTROL.test(raw) || raw.replace(/^\ufeff/, '').search(INVISIBLE) >= 0;
  if (value.length <= MAX_LENGTH) return { value, invisible };
  // A cut never leaves half of a character that takes two code units.
  const cut = value.slice(0, MAX_LENGTH).replace(/[\ud800-\udbff]$/, '');
  return { value: cut.trim(), invisible, cutFrom: value.length };
}
