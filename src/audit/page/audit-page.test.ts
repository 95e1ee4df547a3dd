/** @jest-environment jsdom */
import { auditReport } from '../audit-report';
import { findingCatalogue } from '../finding-catalogue';
import { emptyTally, type Cell, type Tally } from '../tally';
import { auditPage } from './audit-page';

const HOSTILE = '<script>alert("x")</script>';
const OFFICE = { id: 'lipowo', name: `Urząd ${HOSTILE}`, departments: [{ id: 'ok', name: `Obsługa ${HOSTILE}` }] };
const CATALOGUE = findingCatalogue({ 'email-language': { text: `Po polsku ${HOSTILE}`, source: 'Regulamin' } });

const cell = (send: number, block: number, imperatives: number): Cell => ({
  send,
  confirm: 0,
  block,
  findings: { imperative: { messages: imperatives, findings: imperatives } },
});

function page(tally: Partial<Tally>, language: 'pl' | 'en' = 'pl', period = {}): string {
  return auditPage(auditReport(OFFICE, period, { ...emptyTally(), ...tally }), CATALOGUE, language);
}

/** The page as its reader sees it, without styles. */
function textOf(html: string): string {
  document.documentElement.innerHTML = html;
  document.querySelector('style')?.remove();
  return (document.body.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
}

it('gives totals, the course of the months and departments', () => {
  const text = textOf(
    page(
      {
        cells: {
          '2026-01': { ok: cell(200, 1034, 1034) },
          '2026-02': { ok: cell(500, 500, 400), '': cell(0, 2, 2) },
        },
      },
      'pl',
      { since: '2026-01-01', until: '2026-02-28' },
    ),
  );
  expect(text).toContain('Okres: od 2026-01-01 do 2026-02-28.');
  expect(text).toContain('Sprawdzone wiadomości2 236');
  expect(text).toContain('Zgodne ze standardem700 31%');
  expect(text).toContain('wzrósł z 16% w pierwszej połowie okresu do 50% w drugiej');
  expect(text).toContain('sty 20261 234200 (16%)0 (0%)1 034 (84%)');
  expect(text).toContain('Tryb rozkazujący imperative');
  expect(text).toContain('nadawcy spoza profilu');
});

it('takes names and texts for what they are', () => {
  const example = { subject: HOSTILE, text: HOSTILE, department: 'ok', date: '2026-01-02' };
  const html = page({ cells: { '2026-01': { ok: cell(1, 1, 1) } }, examples: [example] });
  expect(html).not.toContain('<script');
  expect(textOf(html).split(HOSTILE).length - 1).toBeGreaterThanOrEqual(5);
});

it('says when there is nothing to report, and what was left out', () => {
  const text = textOf(
    page({ skipped: { foreign: 2, period: 5 }, unreadable: { empty: 1 }, failures: { spelling: 22 } }),
  );
  expect(text).toContain('nie ma wiadomości wysłanych przez urząd');
  expect(text).toContain('2 wiadomości nadawców spoza urzędu');
  expect(text).toContain('5 wiadomości spoza okresu');
  expect(text).toContain('1 pusty plik');
  expect(text).toContain('Reguła spelling przerwała działanie w 22 wiadomościach.');
});

it('speaks English', () => {
  const html = page({ cells: { '2026-01': { ok: cell(1234, 5, 5) } } }, 'en');
  expect(html).toContain('<html lang="en">');
  expect(textOf(html)).toContain('Messages checked1,239');
});
