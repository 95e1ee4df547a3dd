/** Longest value that fits a signature; directories have held whole letters in a title. */
export const MAX_LENGTH = 200;

/**
 * What nobody sees, or everybody otherwise: format characters such as marks of direction (they could disguise a name, an
 * address, a whole signature), private ones, halves of characters, fillers that look like nothing and the blank of Braille.
 */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

const SPACE = /[\p{Cc}\p{Z}]+/gu;

/** How lists write that there is nothing. */
const NOTHING = /^[-–—.]+$/;

export interface CleanValue {
  /** One line of visible characters, at most as many UTF-16 units as asked for. */
  readonly value: string;
  /** Whether it held characters nobody sees; they are left out. */
  readonly invisible: boolean;
  /** Characters of the whole value, where it was cut. */
  readonly cutFrom?: number;
}

/**
 * Makes of a value of a directory one that is harmless in every output; of a value it has made, the same. Line ends and tabs
 * become spaces without a word.
 */
export function cleanValue(raw: string, maxLength = MAX_LENGTH): CleanValue {
  const whole = raw.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
  const invisible = CONTROL.test(raw) || raw.replace(/^\ufeff/, '').search(INVISIBLE) >= 0;
  if (whole.length <= maxLength) return { value: orNothing(whole), invisible };
  // A cut never leaves half of a character that takes two code units.
  const cut = whole.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
  return { value: orNothing(cut.trim()), invisible, cutFrom: whole.length };
}

function orNothing(value: string): string {
  return NOTHING.test(value) ? '' : value;
}
