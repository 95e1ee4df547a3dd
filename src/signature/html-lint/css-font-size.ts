/** Points of an absolute unit (CSS Values and Units §6.2). */
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  pc: 12,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  q: 18 / 25.4,
};

/** Font size of a message that says nothing of it: `medium`, 16 px. */
export const DEFAULT_POINTS = 12;

/** `medium` times these (CSS Fonts §2.5). */
const KEYWORDS: Readonly<Record<string, number>> = {
  'xx-small': 9 / 16,
  'x-small': 10 / 16,
  small: 13 / 16,
  medium: 1,
  large: 18 / 16,
  'x-large': 24 / 16,
  'xx-large': 32 / 16,
  'xxx-large': 48 / 16,
};

/** Sizes of `<font size="1">` to `7`, as keywords (HTML Living Standard §15.3.4). */
const FONT_SIZES = ['x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large'];

/** Points of a CSS font size: any length, percentage or keyword. Undefined when it says nothing of its own. */
export function parseFontSize(value: string, parent: number): number | undefined {
  const size = value.trim().toLowerCase();
  const keyword = KEYWORDS[size];
  if (keyword !== undefined) return keyword * DEFAULT_POINTS;
  if (size === 'smaller') return parent / 1.2;
  if (size === 'larger') return parent * 1.2;
  const [, number, unit = ''] = /^(\d*\.?\d+)(pt|px|pc|in|cm|mm|q|em|ex|ch|rem|%)$/.exec(size) ?? [];
  if (number === undefined) return undefined;
  const amount = Number(number);
  if (unit === '%') return (amount / 100) * parent;
  if (unit === 'em') return amount * parent;
  if (unit === 'ex' || unit === 'ch') return (amount * parent) / 2;
  if (unit === 'rem') return amount * DEFAULT_POINTS;
  return amount * (POINTS[unit] ?? 1);
}

/** Points of the `size` of a `font` element: `1` to `7`, or `+1`, `-1` from 3. */
export function parseFontElementSize(value: string): number | undefined {
  const [, sign, digits] = /^\s*([+-]?)(\d+)/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const number = sign === '' ? Number(digits) : 3 + Number(`${sign ?? ''}${digits}`);
  return parseFontSize(FONT_SIZES[Math.min(7, Math.max(1, number)) - 1] ?? 'medium', DEFAULT_POINTS);
}
