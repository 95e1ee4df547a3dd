import type { Address } from '../mail/draft';
import { checkExample } from './examples/check-example';
import { exampleBody } from './examples/example-letter';
import { personalDataExposed } from './personal-data-exposed';

const OUTSIDE: readonly Address[] = [{ email: 'biuro@nasza-rzeka.example' }];
const colleagues = (n: number): Address[] =>
  Array.from({ length: n }, (_, i) => ({ email: `osoba${i}@gmina-przykladowo.example` }));

const check = (text: string, to = OUTSIDE): (string | null)[] =>
  checkExample(personalDataExposed, { to, body: { format: 'plain', content: exampleBody(text) } }).map(
    (finding) => finding.text,
  );

describe('personal-data-exposed', () => {
  it.each([
    ['Numer PESEL 61071402335 jest w rejestrze.', '61071402335'],
    ['Numer PESEL 61071402336 ma błąd.', '61071402336'],
    ['Seria i numer dowodu: ZXC 040312.', 'ZXC 040312'],
    ['Legitymuje się paszportem ZS 0000177.', 'ZS 0000177'],
    ['Zwrot trafi na konto 61 9999 0011 0000 3002 0000 4321.', '61 9999 0011 0000 3002 0000 4321'],
    ['Na konto pana Kota w banku: PL61999900110000300200004321.', 'PL61999900110000300200004321'],
    ['Pani syn choruje na padaczkę.', 'choruje na padaczkę'],
    ['Dowód osobisty seria ZXC nr 040312.', 'ZXC nr 040312'],
    ['Pani Lis jest chora, wróci w maju.', 'jest chora'],
    ['Pani córka ma zespół Downa.', 'zespół Downa'],
  ])('%s', (text, expected) => expect(check(text)).toEqual([expected]));

  it.each([
    'Opłatę przyjmuje rachunek 35 9999 0009 0000 2001 0000 5678.',
    'Podatek wpłaca się na rachunek urzędu skarbowego 61 9999 0011 0000 3002 0000 4321.',
    'Telefon do sekretariatu: 61 071 40 23.',
    'Nasz NIP 123-456-32-18, REGON 123456785.',
    'Sprawa ma znak OS.6220.14.2025, a przesyłka numer 61071402336.',
    'Kod urządzenia ABC123456 jest na obudowie.',
    'Sprawa ma numer 61071402335/2025.',
    'Kasztanowiec przed urzędem jest chory.',
    'Zajęcia są dla osób po udarze.',
  ])('silent: %s', (text) => expect(check(text)).toEqual([]));

  it.each([
    ['one colleague', colleagues(1), 0],
    ['three colleagues', colleagues(3), 0],
    ['four colleagues', colleagues(4), 1],
    ['a distribution list', [{ email: 'Pracownicy@gmina-przykladowo.example' }], 1],
    ['a colleague and an outsider', [...colleagues(1), ...OUTSIDE], 1],
    ['nobody yet', [], 0],
  ])('to %s', (_, to, expected) => expect(check('PESEL: 61071402335', to)).toHaveLength(expected));

  it('reads a new subject, not an inherited one', () => {
    const subject = 'Dane do umowy 61071402335';
    expect(checkExample(personalDataExposed, { subject }).map(({ part, range }) => [part, range])).toEqual([
      ['subject', { start: 14, end: 25 }],
    ]);
    expect(checkExample(personalDataExposed, { kind: 'reply', subject: `Re: ${subject}` })).toEqual([]);
  });

  it('leaves out kinds the office does not look for', () => {
    const draft = { body: { format: 'plain' as const, content: exampleBody('PESEL: 61071402335') } };
    expect(checkExample(personalDataExposed, draft, { kinds: ['health'] })).toEqual([]);
  });

  it('never changes the letter without a look', () => {
    const draft = { body: { format: 'plain' as const, content: exampleBody('PESEL: 61071402335') } };
    expect(checkExample(personalDataExposed, draft)[0]?.fixes?.map(({ safe }) => safe)).toEqual([false]);
  });
});

it('personal-data-exposed masks with the words of the office', () => {
  const body = { format: 'plain' as const, content: 'Dzień dobry,\n\nw rejestrze jest numer 61071402335.\n' };
  const [finding] = checkExample(personalDataExposed, { body }, { replacement: '[number removed]' });
  expect(finding?.fixes?.[0]?.edits).toMatchObject([{ type: 'replace', text: '[number removed]' }]);
});
