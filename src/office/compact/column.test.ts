import fc from 'fast-check';
import { packColumn, unpackColumn } from './column';

it('joins texts that hardly recur', () => {
  expect(packColumn(['Anna', 'Hanna', ''])).toBe('|Anna|Hanna|');
});

it('lists others once, the most frequent first', () => {
  expect(packColumn(['b', 'a', 'a', 'a', 'b', 'a'])).toEqual({ distinct: '|a|b', choices: '$###$#' });
});

it('takes another joint, or a list, where a text holds the usual one', () => {
  expect(packColumn(['a|b', 'c'])).toBe(';a|b;c');
  expect(packColumn(['|;/~^`', 'c'])).toEqual(['|;/~^`', 'c']);
});

it.each([1, 61, 62, 152, 2791, 2792])('gives back the choices among %i texts in printable ASCII', (distinct) => {
  const texts = Array.from({ length: distinct * 2 }, (_, n) => `text ${n % distinct}`);
  const column = packColumn(texts);
  expect(unpackColumn(column)).toEqual(texts);
  expect(JSON.stringify(column)).toMatch(/^[ -~]*$/);
});

it('gives back any texts', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '|', '|;/~^`', 'Anna'));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(unpackColumn(JSON.parse(JSON.stringify(packColumn(texts))) as ReturnType<typeof packColumn>)).toEqual(
        texts,
      );
    }),
  );
});
