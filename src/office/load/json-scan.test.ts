import fc from 'fast-check';
import { scanJson } from './json-scan';

it('tells the line of every value', () => {
  const { lines } = scanJson('{\n  "a": 1,\n  "b/c": [\n    true,\n    {"d~": null}\n  ]\n}');
  expect([...lines]).toEqual([
    ['', 1],
    ['/a', 2],
    ['/b~1c', 3],
    ['/b~1c/0', 4],
    ['/b~1c/1', 5],
    ['/b~1c/1/d~0', 5],
  ]);
});

it('finds keys given twice, which JSON.parse passes over', () => {
  expect(scanJson('{"a": 1,\n"b": {"a": 2},\n"a": 3}').duplicates).toEqual([{ pointer: '/a', line: 3 }]);
});

it.each([
  ['{"a": 1,}', 1, 9],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ["{'a': 1}", 1, 2],
  ['{"a": tak}', 1, 7],
  ['{"a": 1} x', 1, 10],
  ['', 1, 1],
  ['{"a": "b\n"}', 1, 7],
])('says where %j stops being JSON', (text, line, column) => {
  expect(scanJson(text).error).toEqual({ line, column });
});

it('agrees with JSON.parse on what is JSON', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\u0105"',
    '-1.5e3',
    '01',
    'true',
    'nul',
    ' ',
    '\n',
  );
  const broken = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(broken, fc.json({ maxDepth: 5 })), (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect(scanJson(text).error === undefined).toBe(valid);
    }),
    { numRuns: 2000 },
  );
});

it('survives nesting deeper than the stack', () => {
  expect(scanJson('['.repeat(200_000)).error).toEqual({ line: 1, column: 66 });
});
