import fc from 'fast-check';
import { auditCsv } from './audit-csv';
import {
  auditReport,
  mergeReports,
  NoReportError,
  OtherOfficeError,
  parseReport,
  type AuditReport,
} from './audit-report';
import { emptyTally } from './tally';

const OFFICE = { id: 'lipowo', name: 'Urząd w Lipowie', departments: [{ id: 'ok', name: 'Obsługa; klienta' }] };

const tally = {
  ...emptyTally(),
  cells: {
    '2026-05': { ok: { send: 2, confirm: 1, block: 0, findings: { imperative: { messages: 1, findings: 3 } } } },
    '': { '': { send: 0, confirm: 0, block: 1, findings: {} } },
  },
};

it('reads what it has written', () => {
  const report = auditReport(OFFICE, { since: '2026-05-01' }, tally);
  expect(parseReport(JSON.stringify(report))).toEqual(report);
});

it.each([
  ['no JSON', 'raport'],
  ['another format', JSON.stringify({ format: 'dobry-list-audit/2' })],
  ['a number that is none', JSON.stringify(auditReport(OFFICE, {}, tally)).replace('"send":2', '"send":"2"')],
  ['an unknown finding', JSON.stringify(auditReport(OFFICE, {}, tally)).replace('imperative', 'imperativ')],
  ['a month that is none', JSON.stringify(auditReport(OFFICE, {}, tally)).replace('2026-05', '<script>')],
])('refuses %s', (_, text) => {
  expect(() => parseReport(text)).toThrow(NoReportError);
});

it('refuses the report of another office', () => {
  const [a, b] = ['a', 'b'].map((id) => auditReport({ ...OFFICE, id }, {}, tally)) as [AuditReport, AuditReport];
  expect(() => mergeReports(a, b)).toThrow(OtherOfficeError);
});

const day = fc.option(fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'), { nil: undefined });
const someReport: fc.Arbitrary<AuditReport> = fc
  .record({
    name: fc.constantFrom('Urząd', 'Urząd w Lipowie'),
    since: day,
    until: day,
    departments: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b'), name: fc.constantFrom('X', 'Y') }), {
      selector: ({ id }) => id,
    }),
    send: fc.nat(99),
  })
  .map(({ since, until, send, ...office }) =>
    auditReport(
      { id: 'lipowo', ...office },
      { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) },
      { ...emptyTally(), cells: { '2026-01': { a: { send, confirm: 0, block: 0, findings: {} } } } },
    ),
  );

it('merges in any order and any grouping to the same', () => {
  fc.assert(
    fc.property(someReport, someReport, someReport, (a, b, c) => {
      expect(JSON.stringify(mergeReports(a, b))).toBe(JSON.stringify(mergeReports(b, a)));
      const left = mergeReports(mergeReports(a, b), c);
      expect(JSON.stringify(left)).toBe(JSON.stringify(mergeReports(a, mergeReports(b, c))));
      expect(parseReport(JSON.stringify(left))).toEqual(left);
    }),
  );
});

it('merges periods to the one that holds both', () => {
  const part = (since?: string, until?: string) =>
    auditReport(OFFICE, { ...(since ? { since } : {}), ...(until ? { until } : {}) }, tally);
  const q1 = part('2026-01-01', '2026-03-31');
  expect(mergeReports(q1, part('2026-04-01', '2026-06-30')).period).toEqual({
    since: '2026-01-01',
    until: '2026-06-30',
  });
  expect(mergeReports(q1, part('2025-01-01')).period).toEqual({ since: '2025-01-01' });
});

it('gives spreadsheets a line a month and department', () => {
  const [head, ...lines] = auditCsv(auditReport(OFFICE, {}, tally)).split('\r\n');
  expect(head).toMatch(/^\ufeffmonth;department;name;messages;send;confirm;block;greeting-missing;/);
  expect(lines[0]).toMatch(/^;;;1;0;0;1;0;/);
  expect(lines[1]).toMatch(/^2026-05;ok;"Obsługa; klienta";3;2;1;0;/);
  const imperative = head?.split(';').indexOf('imperative') ?? -1;
  expect(lines[1]?.replace('"Obsługa; klienta"', 'x').split(';')[imperative]).toBe('1');
});
