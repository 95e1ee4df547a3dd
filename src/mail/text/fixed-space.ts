/** Spaces that keep words together or have a width of their own; a reader sees a space. */
export function isFixedSpace(c: number): boolean {
  return c === 0xa0 || c === 0x202f || (c >= 0x2000 && c <= 0x200a) || c === 0x3000;
}
