/** A description in both languages, one line each: editors show both, the documentation splits them. */
export function about(pl: string, en: string): { description: string } {
  return { description: `${pl}\n${en}` };
}

/** An object of the profile has the keys described and no others. */
export const closed = { additionalProperties: false } as const;
