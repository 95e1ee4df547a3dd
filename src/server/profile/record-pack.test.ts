import fc from 'fast-check';
import { tagOf } from './body';
import { packRecords, unpackRecords } from './record-pack';

it('gives back every record it was given, with its ETag', () => {
  const people = fc.uniqueArray(fc.tuple(fc.emailAddress(), fc.json()), { selector: ([email]) => email });
  fc.assert(
    fc.property(people, (records) => {
      const unpacked = unpackRecords(structuredClone(packRecords(records)));
      expect([...unpacked].map(([email, { bytes }]) => [email, Buffer.from(bytes).toString()])).toEqual(records);
      for (const { bytes, tag } of unpacked.values()) expect(tag).toBe(tagOf(bytes));
    }),
  );
});

it('gives different ETags to different records', () => {
  const records = unpackRecords(
    packRecords([
      ['a@b.example', '{"a":1}'],
      ['c@d.example', '{"a":2}'],
    ]),
  );
  expect(new Set([...records.values()].map(({ tag }) => tag)).size).toBe(2);
});
