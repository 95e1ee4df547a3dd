/** Longest value that fits a signature; directories have held whole letters in a title. */
const MAX_LENGTH = 200;

/**
 * A value of the directory as it may stand in a signature: one line of visible characters. Marks that turn the direction of writing
 * (they could disguise a signature) and other invisible ones go, control characters and line breaks become a space, what exceeds
 * `maxLength` UTF-16 units is cut off between characters.
 */
export function inertText(value: string, maxLength = MAX_LENGTH): string {
  return (
    value
      .slice(0, maxLength * 2)
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      // Format characters (soft hyphens, marks of direction, joiners), private ones, halves of characters.
      .replace(/[\p{Cf}\p{Co}\p{Cs}]+/gu, '')
      .replace(/ {2,}/g, ' ')
      .slice(0, maxLength)
      .replace(/[\ud800-\udbff]$/, '')
      .trim()
  );
}
