import type { Card, KeyedFinding, PartOutline } from './outline';

/** Whether two values are the same data: plain objects, arrays and simple values. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entries = Object.entries(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => isSame(value, (b as Readonly<Record<string, unknown>>)[key]))
  );
}

function areIdentical(a: readonly unknown[] | undefined, b: readonly unknown[]): boolean {
  return a?.length === b.length && a.every((item, index) => item === b[index]);
}

function keepCards(before: readonly Card[], now: readonly Card[]): readonly Card[] {
  const known = new Map(
    before.flatMap(({ findings }) => findings.map((one): [string, KeyedFinding] => [one.key, one])),
  );
  const cards = now.map((card) => {
    const findings = card.findings.map((one) => {
      const old = known.get(one.key);
      return old && isSame(old.finding, one.finding) ? old : one;
    });
    const old = before.find(({ key }) => key === card.key);
    return old && areIdentical(old.findings, findings) ? old : { ...card, findings };
  });
  return areIdentical(before, cards) ? before : cards;
}

/**
 * An outline with the objects of the one before wherever they say the same, so that a card is drawn again only when it
 * changed, not whenever the letter was checked.
 */
export function keepUnchanged(before: readonly PartOutline[], now: readonly PartOutline[]): readonly PartOutline[] {
  return now.map((outline) => {
    const old = before.find(({ part }) => part === outline.part);
    if (!old) return outline;
    const kept = {
      ...outline,
      cards: keepCards(old.cards, outline.cards),
      advice: keepCards(old.advice, outline.advice),
    };
    return areIdentical(Object.values(old), Object.values(kept)) ? old : kept;
  });
}
