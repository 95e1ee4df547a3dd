import fc from 'fast-check';
import type { Person } from '../../office';
import { applyCorrections, OWN_FIELDS } from './corrections';

const JAN: Person = {
  email: 'jan.dab@urzad.example',
  firstName: 'Jan',
  lastName: 'Dąb',
  position: 'inspektor',
  department: 'rf',
  phone: '77 555 02 01',
  mobile: '600 000 111',
};
const EWA: Person = { ...JAN, email: 'ewa.kot@urzad.example', firstName: 'Ewa', lastName: 'Kot' };

function correct(changes: unknown, allowed: readonly (typeof OWN_FIELDS)[number][] = OWN_FIELDS) {
  return applyCorrections([JAN, EWA], { [JAN.email]: changes }, allowed, 'corrections.json');
}

it('lays over the directory what the office leaves to its people', () => {
  const { people, problems } = correct({
    mobile: '+48 600 000 222',
    pronoun: 'on/jego',
    languages: ['EN', 'uk'],
    substitute: EWA.email,
  });
  expect(problems).toEqual([]);
  expect(people).toEqual([
    { ...JAN, mobile: '+48 600 000 222', pronoun: 'on/jego', languages: ['en', 'uk'], substitute: EWA.email },
    EWA,
  ]);
});

it('takes a value away where it may be missing', () => {
  for (const mobile of ['', null]) {
    const { people } = correct({ mobile });
    expect(people[0]).not.toHaveProperty('mobile');
  }
});

it.each([
  ['a field the office keeps to itself', { room: '7' }, '/room', 'This field is not open to own corrections.'],
  ['a field of the directory', { email: 'x@urzad.example' }, '/email', 'This field is not open to own corrections.'],
  ['a field nobody knows', { __proto__x: 1 }, '/__proto__x', 'This field is not open to own corrections.'],
  ['a malformed number', { mobile: '12' }, '/mobile', '“12” has 2 digits instead of 9.'],
  ['no text', { pronoun: { a: 1 } }, '/pronoun', 'The value is not fit for a signature.'],
  ['a mark that turns the direction', { pronoun: 'on\u202e' }, '/pronoun', 'The value is not fit for a signature.'],
  ['a letter instead of a value', { pronoun: 'x'.repeat(201) }, '/pronoun', 'The value is not fit for a signature.'],
  ['a formula', { pronoun: '=1' }, '/pronoun', 'The value begins like a formula.'],
  ['a language that is none', { languages: ['angielski'] }, '/languages', '“angielski” is not a language tag.'],
  ['languages that are no list', { languages: 'en' }, '/languages', 'The value is not fit for a signature.'],
  ['no object', 7, '', 'This is not an object { }.'],
])('refuses %s', (_, changes, path, problem) => {
  const { people, problems } = correct(changes, ['mobile', 'pronoun', 'languages']);
  expect(people).toEqual([JAN, EWA]);
  expect(problems).toEqual([
    expect.objectContaining({
      kind: 'correction-refused',
      person: JAN.email,
      place: { source: 'corrections.json', path: `/${JAN.email}${path}` },
      problem: expect.objectContaining({ en: problem }) as unknown,
    }),
  ]);
});

it('never leaves a person without the position or the phone', () => {
  expect(correct({ phone: '', position: null }).people[0]).toEqual(JAN);
});

it('keeps the good corrections beside the bad ones', () => {
  const { people, problems } = correct({ mobile: '12', room: '7' });
  expect([people[0]?.room, people[0]?.mobile, problems.length]).toEqual(['7', JAN.mobile, 1]);
});

it('reports corrections of people who are not there', () => {
  const { problems } = applyCorrections([JAN], { 'kto@urzad.example': {} }, OWN_FIELDS, 'corrections.json');
  expect(problems.map(({ person, problem }) => [person, problem.en])).toEqual([
    ['kto@urzad.example', 'The list of people does not have this address.'],
  ]);
});

it('changes nothing but the fields allowed, whatever the file holds', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('email', 'firstName', 'mobile', 'pronoun', 'x'), fc.anything()),
      (changes) => {
        const [person] = correct(changes, ['pronoun']).people;
        expect({ ...person, pronoun: undefined }).toEqual({ ...JAN, pronoun: undefined });
      },
    ),
  );
});
