import { checkExample } from './examples/check-example';
import { exampleBody, exampleOffice } from './examples/example-letter';
import type { Office } from '../office/office';
import { outdatedData } from './outdated-data';

const check = (text: string): (string | null)[] =>
  checkExample(outdatedData, {
    date: '2025-05-12T10:15:00+02:00',
    body: { format: 'plain', content: exampleBody(text) },
  }).map((finding) => finding.text);

describe('outdated-data: dates', () => {
  it.each([
    ['Zgłoszenia przyjmujemy do 9 maja 2025 r. w pokoju 12.', '9 maja 2025 r.'],
    ['Nabór wniosków trwa do dnia 30 kwietnia 2025 roku.', '30 kwietnia 2025 roku'],
    ['Prosimy o odpowiedź do 11.05.2025 r.', '11.05.2025 r.'],
    ['Prosimy o odpowiedź do piątku, 9 maja.', '9 maja'],
    ['Zapraszamy na warsztaty 10 maja 2025 r. o godzinie 10:00.', '10 maja 2025 r.'],
    ['Warsztaty odbędą się w sobotę, 10 maja 2025 r., w świetlicy.', '10 maja 2025 r.'],
    ['Zapraszamy na spotkanie, które odbędzie się 5 marca 2024 r.', '5 marca 2024 r.'],
    ['Termin składania ofert upływa 2025-05-09, więc czekamy.', '2025-05-09'],
    ['Urząd będzie nieczynny 2 maja 2025 r.', '2 maja 2025 r.'],
    ['Uwagi można zgłaszać od 1 do 30 kwietnia 2025 r.', '30 kwietnia 2025 r.'],
    ['Proszę przyjść 9 maja 2025 r. o godzinie 9:00.', '9 maja 2025 r.'],
    ['Wyniki zostaną ogłoszone 9 maja 2025 r.', '9 maja 2025 r.'],
    ['Zaświadczenia wydamy w pokoju 3, najpóźniej 9 maja 2025 r.', '9 maja 2025 r.'],
    ['Termin warsztatów: 9 maja 2025 r., godzina 10:00.', '9 maja 2025 r.'],
    ['Kiedy: piątek, 9 maja 2025 r.', '9 maja 2025 r.'],
    ['Zapisy: do 9 maja 2025 r.', '9 maja 2025 r.'],
    ['Wniosek należy złożyć najpóźniej do 5 maja 2025 r.', '5 maja 2025 r.'],
    ['Prosimy o dokumenty, których zabrakło, do 9 maja 2025 r.', '9 maja 2025 r.'],
    ['Wnioski powinny wpłynąć do 9 maja 2025 r.', '9 maja 2025 r.'],
    ['Od 1 maja 2025 r. opłata wzrośnie do 50 zł.', '1 maja 2025 r.'],
    ['Pokażemy Pani lokal w piątek, 9 maja 2025 r.', '9 maja 2025 r.'],
    ['Kominiarz przyjdzie do Pana 8 maja 2025 r.', '8 maja 2025 r.'],
    ['Sesja rady jest zaplanowana na 9 maja 2025 r.', '9 maja 2025 r.'],
    ['Odbiór odpadów: 9 maja 2025 r., proszę wystawić worki.', '9 maja 2025 r.'],
  ])('%s', (text, expected) => expect(check(text)).toEqual([expected]));

  it.each([
    'Zgłoszenia przyjmujemy do 12 maja 2025 r.',
    'Zgłoszenia przyjmujemy do 30 maja.',
    'Zgłoszenia przyjmujemy do 30 stycznia.',
    'Warsztaty odbyły się 10 maja 2025 r.',
    'Nabór trwał do 30 kwietnia 2025 r., dlatego prosimy o wniosek w przyszłym roku.',
    'Odpowiadam na pismo z 3 marca 2025 r. i proszę o mapę.',
    'Zgodnie z ustawą z dnia 7 marca 2020 r. opłatę należy wnieść z góry.',
    'Proszę o zestawienie umów od 1 stycznia do 30 kwietnia 2025 r.',
    'Czynsz trzeba zapłacić do 31 marca każdego roku.',
    'Dowód był ważny do 9 maja 2025 r., więc prosimy o nowy.',
    'Dowód jest ważny do 9 maja 2025 r., więc prosimy o nowy.',
    'Dziękujemy za udział w spotkaniu 9 maja 2025 r.',
    'Od 5 maja 2025 r. przyjmujemy w pokoju 3.',
    'Proszę wyjaśnić, dlaczego faktura nie wpłynęła do 30 kwietnia 2025 r.',
    'Prosimy o wykaz wniosków złożonych do 30 kwietnia 2025 r.',
    'Po 30 kwietnia 2025 r. będziemy przyjmować tylko uzupełnienia.',
    'Decyzję z 9 maja 2025 r. wyślemy pocztą.',
    'Termin płatności: 9 maja 2025 r.',
    'Termin złożenia deklaracji upłynął 30 kwietnia 2025 r.',
    'Opłata powinna wpłynąć do 9 maja 2025 r., lecz jej nie otrzymaliśmy.',
    'Umowę zawarto na czas do 9 maja 2025 r.',
    'Rozpatrzymy zgłoszenia nadesłane do 9 maja 2025 r.',
    'Wnioski, które wpłynęły do 9 maja 2025 r., rozpatrzymy w czerwcu.',
    'Będziemy wdzięczni za opinię o warsztatach 9 maja 2025 r.',
    'Zapraszamy do obejrzenia zdjęć ze spotkania 9 maja 2025 r.',
    'Zwrócimy opłatę wniesioną 9 maja 2025 r.',
    'Przypominamy, że sprawę opisał radny na sesji 9 maja 2025 r.',
    'Miło nam było gościć Państwa 9 maja 2025 r.',
  ])('silent: %s', (text) => expect(check(text)).toEqual([]));

  it('says nothing without the date of the message', () => {
    const body = { format: 'plain' as const, content: exampleBody('Zgłoszenia przyjmujemy do 9 maja 2025 r.') };
    expect(checkExample(outdatedData, { date: undefined, body })).toEqual([]);
  });

  it('reads the subject of a new message', () => {
    const subject = 'Zapisy na warsztaty do 9 maja 2025 r.';
    expect(checkExample(outdatedData, { subject }).map(({ part, text }) => [part, text])).toEqual([
      ['subject', '9 maja 2025 r.'],
    ]);
    expect(checkExample(outdatedData, { kind: 'reply', subject: `Re: ${subject}` })).toEqual([]);
  });
});

describe('outdated-data: automatic replies', () => {
  const absent = (text: string): (string | null)[] =>
    checkExample(outdatedData, {
      kind: 'absence',
      date: '2025-05-12T10:15:00+02:00',
      body: { format: 'plain', content: `Dzień dobry,\n\n${text}\n\nZ poważaniem\nAnna Lis\n` },
    }).map((finding) => finding.text);

  it.each([
    ['Jestem na urlopie do 9 maja 2025 r.', ['9 maja 2025 r.']],
    ['Od 5 do 9 maja jestem nieobecna.', ['9 maja']],
    ['Wracam 12 maja 2025 r.', []],
    ['Od 5 maja do 16 maja 2025 r. jestem nieobecna.', []],
    ['Od 5 maja 2025 r. jestem nieobecna.', []],
  ])('%s', (text, expected) => expect(absent(text)).toEqual(expected));
});

describe('outdated-data: own phone', () => {
  it.each([
    ['Proszę dzwonić do mnie pod numer 77 555 02 41.', '77 555 02 41'],
    ['Mój numer to 77 555 02 10.', '77 555 02 10'],
    ['Jestem pod numerem 775550241 do 15:00.', '775550241'],
    ['W razie pytań proszę o telefon: +48 77 555 02 15.', '+48 77 555 02 15'],
  ])('%s', (text, expected) => expect(check(text)).toEqual([expected]));

  it.each([
    'Mój numer to 77 555 02 14.',
    'Jestem pod numerem 77-555-02-14.',
    'W razie pytań proszę o telefon: 77 555 02 10.',
    'W razie pytań proszę o telefon: 600 100 200.',
    'Poradnia prosi o telefon: 77 555 02 15.',
    'Proszę dzwonić do pana Marka, 77 555 02 15.',
    'Opłata wynosi 77 555 zł.',
  ])('silent: %s', (text) => expect(check(text)).toEqual([]));
});

describe('outdated-data: name of the office', () => {
  const office = {
    ...exampleOffice,
    name: 'Urząd Miejski w Lipnie Dolnym-Zdroju',
    nameForms: [],
  };
  const names = (text: string): (string | null)[] =>
    checkExample(outdatedData, { body: { format: 'plain', content: exampleBody(text) } }, {}, office).map(
      (finding) => finding.text,
    );

  it.each([
    ['Wniosek przyjmie Urząd Miejski w Lipnie.', ['Urząd Miejski w Lipnie']],
    ['W Urzędzie Miejskim w Lipnie Dolnym można zapłacić kartą.', ['Urzędzie Miejskim w Lipnie Dolnym']],
    ['W Urzędzie Miejskim w Lipnie Dolnym-Zdroju można zapłacić kartą.', []],
    ['Urząd Miejski w Lipnie Dolnym-Zdrju wyda zaświadczenie.', ['Urząd Miejski w Lipnie Dolnym-Zdrju']],
    ['Urząd Miejski w Opolu prowadzi inną ewidencję.', []],
    ['Urząd Miejski w Lipnie Górnym prowadzi inną ewidencję.', []],
    ['Urząd Gminy w Lipnie prowadzi inną ewidencję.', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('outdated-data: directory', () => {
  const office: Office = {
    ...exampleOffice,
    positionsIn: { inspektor: { en: 'inspector' } },
    departments: exampleOffice.departments.map((department) => ({ ...department, nameIn: { en: 'Environment Unit' } })),
    people: exampleOffice.people.map((person) => ({ ...person, mobile: '+48 600 200 300' })),
  };
  const signed = (lines: string): (string | null)[] =>
    checkExample(
      outdatedData,
      { body: { format: 'plain', content: `Szanowni Państwo,\n\nmapy są gotowe.\n\nZ poważaniem\n${lines}\n` } },
      {},
      office,
    ).map(({ field, text }) => `${field ?? ''}: ${text ?? ''}`);
  const rest = 'Urząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo';

  it.each([
    [`Anna Lis\ninspektor\nReferat Ochrony Środowiska\n${rest}\ntel. 77 555 02 14`, []],
    [`ANNA LIS | INSPEKTOR | Referat Ochrony Środowiska\n${rest}\n(77) 555-02-14`, []],
    [`Anna Lis\ninspektor\nReferat Ochrony Środowiska\n${rest}\ntel. 77 555 02 00`, []],
    [
      `Anna Lis\nmłodszy referent\nReferat Spraw Obywatelskich\n${rest}\ntel. 77 555 02 99`,
      ['phone: 77 555 02 99', 'position: młodszy referent', 'department: Referat Spraw Obywatelskich'],
    ],
    [`Anna Lis\ninspektor, pokój 12\nReferat Ochrony Środowiska\n${rest}\ntel. 77 555 02 14`, []],
    [`Anna Lis\ninspektor\nReferat Ochrony Środowiska, pok. nr 7a\n${rest}\ntel. 77 555 02 14`, ['room: 7a']],
    [`Anna Lis\ninspektor\nReferat Ochrony Środowiska\n${rest}\ntel. 77 555 02 10`, []],
    [
      `Anna Lis\ninspektor\nReferat Ochrony Środowiska\n${rest}\ntel. 77 555 02 14, tel. kom. 600 200 301`,
      ['mobile: 600 200 301'],
    ],
    [`Anna Lis\ninspektor\nReferat Ochrony Środowiska\n${rest}\ntel. 77 555 02 14, kom. 600-200-300`, []],
    [`Anna Lis\ninspector\nEnvironment Unit\n${rest}\nphone 77 555 02 14, room 12`, []],
    [`Jan Nieznany\nreferent\nReferat Ochrony Środowiska\n${rest}\ntel. 77 555 02 99`, ['name: Jan Nieznany']],
  ])('%s', (lines, expected) => expect(signed(lines)).toEqual(expected));
});

it.each([
  ['the author’s own mailbox', { email: 'anna.lis@gmina-przykladowo.example' }, ['Ewa Dudek']],
  ['a display name that agrees', { email: 'anna.lis@gmina-przykladowo.example', name: 'Ewa Dudek' }, []],
  ['a shared mailbox', { email: 'urzad@gmina-przykladowo.example', name: 'Urząd Gminy' }, []],
  ['an unknown sender', { email: 'staz@gmina-przykladowo.example', name: 'Stażystka' }, []],
])('outdated-data: the footer of a colleague from %s', (_, from, expected) => {
  const content =
    'Szanowni Państwo,\n\nmapy są gotowe.\n\nZ poważaniem\n\nEwa Dudek\npodinspektor\nReferat Spraw Obywatelskich\n' +
    'Urząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 21\n';
  const found = checkExample(outdatedData, { from, body: { format: 'plain', content } });
  expect(found.filter(({ field }) => field === 'name').map(({ text }) => text)).toEqual(expected);
  expect(found.every(({ fixes = [] }) => fixes.every(({ safe }) => !safe))).toBe(true);
});

it('outdated-data is linear in a sentence of very many dates', () => {
  const started = Date.now();
  check('od 1 maja do '.repeat(8_000));
  expect(Date.now() - started).toBeLessThan(4_000);
});
