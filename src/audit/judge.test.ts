import { loadOffice } from '../signature/load-office';
import { judgeMessage } from './judge';

const office = loadOffice('offices/kedzierzyn-kozle');
const settings = { office, withTexts: false };
const sender = office.people[0];

function message(headers: Readonly<Record<string, string>>, body = 'Dzień dobry'): Uint8Array {
  const all = {
    From: `${sender?.firstName ?? ''} <${sender?.email.toUpperCase() ?? ''}>`,
    To: 'klient@example.com',
    Date: 'Tue, 5 May 2026 23:59:00 +0200',
    Subject: 'Mapa do celów projektowych',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}\r\n`);
}

it('counts a message in the month and the department it was sent from, a finding once a message', async () => {
  const { cells } = await judgeMessage(message({}, 'Witam, proszę dzwonić. Zrób to. Podpisz umowę.'), settings);
  expect(Object.keys(cells)).toEqual(['2026-05']);
  const cell = cells['2026-05']?.[sender?.department ?? ''];
  expect(cell).toMatchObject({ send: 0, confirm: 0, block: 1, findings: { imperative: { messages: 1, findings: 2 } } });
});

it.each([
  ['a sender outside the office', { From: 'ktos@example.com' }, {}, { foreign: 1 }],
  ['a subdomain', { From: 'a@x.powiat.kedzierzyn-kozle.pl' }, {}, { foreign: 1 }],
  ['the day before the period', {}, { since: '2026-05-06' }, { period: 1 }],
  ['the day after the period', {}, { until: '2026-05-04' }, { period: 1 }],
  ['no date, with a period', { Date: 'wczoraj' }, { since: '2026-01-01' }, { undated: 1 }],
  ['the first and last day', {}, { since: '2026-05-05', until: '2026-05-05' }, {}],
])('skips %s', async (_, headers, period, skipped) => {
  const tally = await judgeMessage(message(headers), { ...settings, ...period });
  expect(tally.skipped).toEqual(skipped);
  expect(Object.keys(tally.cells)).toHaveLength(Object.keys(skipped).length === 0 ? 1 : 0);
});

it.each([
  ['', 'empty'],
  ['\ufeffto nie jest wiadomość', 'no-header'],
])('counts what cannot be read: “%s”', async (text, reason) => {
  const tally = await judgeMessage(Buffer.from(text), settings);
  expect(tally).toEqual({ cells: {}, skipped: {}, unreadable: { [reason]: 1 }, failures: {}, examples: [] });
});

it('knows the department by its mailbox, and people it does not know as such', async () => {
  const mailbox = office.departments.find(({ email }) => email !== undefined);
  const from = async (email: string) =>
    Object.keys((await judgeMessage(message({ From: email }), settings)).cells['2026-05'] ?? {});
  expect(await from(mailbox?.email ?? '')).toEqual([mailbox?.id]);
  expect(await from(`nieznany@${office.domains[0] ?? ''}`)).toEqual(['']);
});

it('keeps an exemplary letter only when texts are asked for', async () => {
  const text = [
    'Szanowna Pani,',
    '',
    'dziękujemy za wiadomość w sprawie mapy do celów projektowych. Mapę przygotuje uprawniony geodeta, którego można wybrać z listy na naszej stronie. Gotową mapę przyjmiemy do zasobu w ciągu dziesięciu dni. Opłata zależy od liczby działek i wynosi od 40 do 200 zł. W razie pytań pracownicy wydziału odpowiedzą także telefonicznie.',
    '',
    'Z poważaniem',
    sender?.signature?.full.text ?? '',
    '',
    office.notice.text,
  ].join('\r\n');
  const bytes = message({ To: 'Maria Kowal <maria.kowal@example.com>' }, text);
  expect((await judgeMessage(bytes, settings)).examples).toEqual([]);
  const [example] = (await judgeMessage(bytes, { ...settings, withTexts: true })).examples;
  expect(example).toMatchObject({
    subject: 'Mapa do celów projektowych',
    department: sender?.department,
    date: '2026-05-05',
  });
  expect(example?.text).toMatch(/^Szanowna Pani,[^]+Z poważaniem$/);
});
