import fc from 'fast-check';
import { jsonRecords } from './json-records';
import type { SourceRecord } from './record';

function read(value: unknown, layout = { list: '', columns: {} }) {
  return jsonRecords(typeof value === 'string' ? value : JSON.stringify(value, null, 1), 'kadry.json', layout);
}

it('reads keys by any name they have in personnel systems', () => {
  const { records, problems } = read([
    { givenName: 'Jan', surname: 'Dąb', mail: 'jan.dab@urzad.example', numer_pokoju: 7, języki: ['en', 'de'] },
  ]);
  expect(problems).toEqual([]);
  expect(records).toEqual([
    {
      place: { source: 'kadry.json', line: 2, path: '/0' },
      values: {
        firstName: ['Jan'],
        lastName: ['Dąb'],
        email: ['jan.dab@urzad.example'],
        room: ['7'],
        languages: ['en', 'de'],
      },
    },
  ] satisfies SourceRecord[]);
});

it('finds the list and the values where the office says they are', () => {
  const { records, problems } = read(
    {
      kadry: {
        lista: [{ imie: 'Jan', nazwisko: 'Dąb', kontakt: { poczta: ['jan.dab@urzad.example'] }, funkcja: 'sekretarz' }],
      },
    },
    { list: '/kadry/lista', columns: { email: '/kontakt/poczta', position: 'funkcja' } },
  );
  expect(problems).toEqual([]);
  expect(records[0]?.values).toEqual({
    firstName: ['Jan'],
    lastName: ['Dąb'],
    email: ['jan.dab@urzad.example'],
    position: ['sekretarz'],
  });
});

it.each([
  ['no JSON', '[{]', 'source-unreadable 1'],
  ['no list', '{"people": []}', 'source-unreadable undefined'],
  ['an item that is no object', '[\n["Jan"]]', 'line-broken 2'],
  ['a key nobody knows', '[{"imie":"","nazwisko":"","mail":"","wzrost":180}]', 'column-unknown undefined'],
  ['no addresses at all', '[{"imie":"","nazwisko":""}]', 'column-missing undefined'],
  ['nesting without end', '['.repeat(100_000), 'source-unreadable 1'],
])('reports %s', (_, text, expected) => {
  expect(read(text).problems.map(({ kind, place }) => `${kind} ${place.line}`)).toEqual([expected]);
});

it('takes nothing from the prototype', () => {
  const { records } = read('[{"imie":"a","nazwisko":"b","mail":"c","__proto__":{"room":"9"}}]', {
    list: '',
    columns: { room: '/constructor/name' },
  });
  expect(records[0]?.values.room).toEqual([]);
});

it('never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(fc.object()).map((list) => JSON.stringify(list)),
      ),
      (text) => {
        read(text);
        read(text, { list: '/a/0', columns: { email: '/b~1/c', room: '/' } });
      },
    ),
    { numRuns: 200 },
  );
});
