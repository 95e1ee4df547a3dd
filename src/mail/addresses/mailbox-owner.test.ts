import { ownerOf, registeredDomain } from './mailbox-owner';

const FREE = ['poczta.example', 'example.com'];

const related = (a: string, b: string): boolean => {
  const read = (text: string) => {
    const match = /^(?:(.*) )?<?([^<>\s]+)>?$/.exec(text);
    return ownerOf({ email: match?.[2] ?? '', ...(match?.[1] ? { name: match[1] } : {}) }, FREE);
  };
  return read(a).keys.some((key) => read(b).keys.includes(key));
};

describe('registeredDomain', () => {
  it.each([
    ['a@poczta.sadownik.example', 'sadownik.example'],
    ['a@sadownik.example', 'sadownik.example'],
    ['a@mail.starostwo.opole.pl', 'starostwo.opole.pl'],
    ['a@Sadownik.COM.pl', 'sadownik.com.pl'],
    ['a@com.pl', 'com.pl'],
  ])('%s → %s', (email, domain) => expect(registeredDomain(email)).toBe(domain));
});

describe('ownerOf', () => {
  it.each([
    ['ola@sadownik.example', 'organisation'],
    ['biuro@example.com', 'organisation'],
    ['sekretariat.zs2@example.com', 'organisation'],
    ['ola.zych@example.com', 'person'],
    ['lo2@poczta.example', 'organisation'],
    ['bogdan@poczta.example', 'person'],
    ['lola@poczta.example', 'person'],
  ])('%s is a mailbox of a(n) %s', (email, kind) => expect(ownerOf({ email }, FREE).kind).toBe(kind));

  it.each([
    ['Ola Zych <ola@poczta.example>', 'Jan Zych <jan77@example.com>', true],
    ['Anna Zielińska <anna@poczta.example>', 'j.zielinski@example.com', true],
    ['ola@sadownik.example', 'jan@mail.sadownik.example', true],
    ['Ola Zych <ola@poczta.example>', 'Ola Kot <ola.kot@example.com>', false],
    ['Jan Kot <a@poczta.example>', 'Jan Lis <b@poczta.example>', false],
    ['ola@sadownik.example', 'jan@ogrodnik.example', false],
  ])('%s and %s belong together: %s', (a, b, expected) => expect(related(a, b)).toBe(expected));
});
