import fc from 'fast-check';
import { FINDING_IDS } from '../office/finding-id';
import { addTally, emptyTally, EXAMPLES, sortedTally, type Cell, type Tally } from './tally';

const count = fc.integer({ min: 0, max: 1000 });

const cell: fc.Arbitrary<Cell> = fc.record({
  send: count,
  confirm: count,
  block: count,
  findings: fc.dictionary(fc.constantFrom(...FINDING_IDS.slice(0, 4)), fc.record({ messages: count, findings: count })),
});

const word = fc.string({ maxLength: 3 });

const tally: fc.Arbitrary<Tally> = fc.record({
  cells: fc.dictionary(
    fc.constantFrom('', '2025-12', '2026-01'),
    fc.dictionary(fc.constantFrom('', 'geodezja', 'promocja'), cell),
  ),
  skipped: fc.dictionary(fc.constantFrom('foreign', 'period', 'undated'), count),
  unreadable: fc.dictionary(fc.constantFrom('empty', 'malformed'), count),
  failures: fc.dictionary(fc.constantFrom('spelling', 'imperative'), count),
  examples: fc.array(fc.record({ subject: word, text: word, department: word, date: word }), { maxLength: EXAMPLES }),
});

/** Everything added up from nothing, as text: equal tallies are equal texts. */
function sum(tallies: readonly Tally[]): string {
  return JSON.stringify(sortedTally(tallies.reduce(addTally, emptyTally())));
}

it('adds in any order and any grouping to the same', () => {
  fc.assert(
    fc.property(fc.array(tally, { maxLength: 6 }), fc.nat(), (tallies, seed) => {
      const shuffled = [...tallies].sort(
        (a, b) => ((JSON.stringify(a).length * 31 + seed) % 7) - (JSON.stringify(b).length % 7),
      );
      expect(sum(shuffled)).toBe(sum(tallies));
      expect(sum([...tallies].reverse())).toBe(sum(tallies));
      const middle = seed % (tallies.length + 1);
      const halves = [tallies.slice(0, middle), tallies.slice(middle)].map((part) =>
        part.reduce(addTally, emptyTally()),
      );
      expect(sum(halves)).toBe(sum(tallies));
    }),
  );
});

it('leaves what is added as it was', () => {
  fc.assert(
    fc.property(tally, tally, (a, b) => {
      const before = JSON.stringify(b);
      addTally(addTally(emptyTally(), a), b);
      expect(JSON.stringify(b)).toBe(before);
    }),
  );
});

it('keeps the longest letters', () => {
  const letters = [3, 9, 1, 7, 5, 8, 2].map((length) => ({
    subject: '',
    text: 'a'.repeat(length),
    department: '',
    date: '',
  }));
  const kept = letters.reduce((sum, example) => addTally(sum, { ...emptyTally(), examples: [example] }), emptyTally());
  expect(kept.examples.map(({ text }) => text.length)).toEqual([9, 8, 7, 5, 3]);
});
