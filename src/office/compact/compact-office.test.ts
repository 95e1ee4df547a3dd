import fc from 'fast-check';
import { largeOffice } from '../../signature/fixtures/large-office';
import { loadOffice, loadProfile } from '../../signature/load-office';
import { renderSignature } from '../../signature/render';
import type { Office, OfficialSignature, Person } from '../office';
import type { CompactOffice } from './compact-office';
import { expandOffice } from './expand-office';
import { packOffice } from './pack-office';

const SAMPLE = 'offices/kedzierzyn-kozle';

/** Through JSON, as in the event file. */
function expanded(office: Office): Office {
  return expandOffice(JSON.parse(JSON.stringify(packOffice(office))) as CompactOffice);
}

/** What the event file keeps of a person. */
function kept(person: Person): Person {
  const unread = ['languages', 'pronoun', 'substitute'];
  const fields = Object.entries(person).filter(([name, value]) => {
    const isEmpty = value === '' && (name === 'mobile' || name === 'room');
    return !unread.includes(name) && !isEmpty;
  });
  return Object.fromEntries(fields) as unknown as Person;
}

const HOSTILE = [
  '', ' ', '$', '$$', '$n', '$$n$', '<b>', '&', '&amp;', '"', "O'Neil", '`=`', '|;/~^`', '\\', 'a\nb', '\u2028', '\0',
  '\ud800', '🙂', 'Łucja', 'div', 'class', 'n', 'NIP', '4', '13', '11', 'Starostwo Powiatowe w Kędzierzynie-Koźlu',
  '775550112', '+48 77 555 01 12', '600000000', '.*', '(', '[', '-', 'constructor', '__proto__',
]; // prettier-ignore

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 }));

const insertion = fc.record({ html: text, text });
const oddSignature: fc.Arbitrary<OfficialSignature> = fc.record(
  {
    full: insertion,
    short: insertion,
    inLanguages: fc.dictionary(fc.constantFrom('en', 'de'), fc.record({ full: insertion, short: insertion })),
  },
  { requiredKeys: ['full', 'short'] },
);

const { office: sample, templates } = loadProfile(SAMPLE);

const anybody: fc.Arbitrary<Person> = fc
  .record(
    {
      email: fc.nat().map((n) => `osoba${n}@urzad.example`),
      firstName: text,
      lastName: text,
      position: text,
      department: fc.oneof(text, fc.constantFrom(...sample.departments.map(({ id }) => id))),
      phone: text,
      mobile: text,
      room: text,
      languages: fc.subarray(['en', 'de']),
      odd: fc.option(oddSignature, { freq: 5, nil: undefined }),
    },
    { requiredKeys: ['email', 'firstName', 'lastName', 'position', 'department', 'phone'] },
  )
  .map(({ odd, ...person }) => ({ ...person, signature: odd ?? renderSignature(person, sample, templates) }));

it.each([
  ['the sample office', () => loadOffice(SAMPLE)],
  ['an office with its own templates', () => loadOffice('src/signature/fixtures/lipowo')],
  ['2 000 people', () => largeOffice(2000)],
  ['2 000 people with odd values', () => ({ ...sample, people: fc.sample(anybody, { numRuns: 2000, seed: 7 }) })],
  ['nobody', () => ({ ...sample, people: [] })],
])('gives back %s', (_, load) => {
  const office = load();
  const { people, ...others } = expanded(office);
  expect(people).toEqual(office.people.map(kept));
  expect({ ...others, people: [] }).toEqual({ ...office, people: [] });
});

it('gives back anybody', () => {
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 5 }), (people) => {
      const office = { ...sample, people };
      expect(expanded(office).people.map(({ signature }) => signature)).toEqual(
        people.map(({ signature }) => signature),
      );
    }),
  );
});

it('needs a few skeletons for thousands of people, and is the same every time', () => {
  const first = packOffice(largeOffice(1000));
  expect(first.people.skeletons.length).toBeLessThanOrEqual(12);
  expect(JSON.stringify(packOffice(largeOffice(1000)))).toBe(JSON.stringify(first));
});

it('leaves the signatures out where it is told to', () => {
  const { people } = expandOffice(packOffice(sample, false));
  expect(people.map(({ email, phone }) => [email, phone])).toEqual(
    sample.people.map(({ email, phone }) => [email, phone]),
  );
  expect(people.filter((person) => 'signature' in person)).toEqual([]);
});

it('makes a signature when it is asked for, once', () => {
  const { people } = expanded(sample);
  const person = people[0];
  expect(Object.getOwnPropertyDescriptor(person, 'signature')?.get).toBeDefined();
  expect(person?.signature).toBe(person?.signature);
});
