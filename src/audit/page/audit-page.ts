import { createHash } from 'node:crypto';
import type { FindingId } from '../../office/finding-id';
import type { Language } from '../../office/office';
import { escapeHtml } from '../../signature/escape-html';
import type { AuditReport } from '../audit-report';
import type { FindingDescription } from '../finding-catalogue';
import { summarise } from '../summary';
import type { SkipReason, UnreadableReason } from '../tally';
import type { pageTexts } from './audit-page-texts';
import { AUDIT_STYLE } from './audit-style';
import { departmentsSection } from './departments-section';
import { findingsSection } from './findings-section';
import { trendSection } from './trend-section';
import { wording, type Wording } from './wording';

const SKIPPED: Readonly<Record<SkipReason, keyof typeof pageTexts>> = {
  foreign: 'foreign',
  period: 'outOfPeriod',
  undated: 'skippedUndated',
};

const UNREADABLE: Readonly<Record<UnreadableReason, keyof typeof pageTexts>> = {
  empty: 'empty',
  'outlook-item': 'outlookItem',
  'no-header': 'noHeader',
  malformed: 'malformed',
  'no-access': 'noAccess',
};

/** The page has no script and loads nothing; its only style is the one in its head. */
function policy(): string {
  const hash = createHash('sha256').update(AUDIT_STYLE).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/**
 * One self-contained HTML page for who supervises the standard: totals, months, findings with their clauses, departments. It needs no
 * script and no network.
 */
export function auditPage(
  report: AuditReport,
  catalogue: ReadonlyMap<FindingId, FindingDescription>,
  language: Language,
): string {
  const { office, tally } = report;
  const words = wording(language);
  const { say } = words;
  const summary = summarise(tally);
  const title = `${say('title')}: ${escapeHtml(office.name)}`;
  const sections =
    summary.all.messages === 0
      ? [`<p>${say('nothing')}</p>`]
      : [
          totals(summary.all, words),
          trendSection(summary, words),
          findingsSection(summary, catalogue, words),
          departmentsSection(summary, office.departments, catalogue, words),
          examples(report, words),
        ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${AUDIT_STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${say('period', { period: periodText(report, words) })}</p>
<p class="quiet">${say(tally.examples.length > 0 ? 'withTexts' : 'privacy')}</p>
</header>
<main>
${[...sections, leftOut(report, words)].filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}

function periodText({ period: { since, until } }: AuditReport, { say }: Wording): string {
  const parts = [
    ...(since === undefined ? [] : [say('from', { since })]),
    ...(until === undefined ? [] : [say('to', { until })]),
  ];
  return parts.length === 0 ? say('wholePeriod') : parts.join(' ');
}

function totals(all: ReturnType<typeof summarise>['all'], { say, number, percent }: Wording): string {
  const verdicts = (['send', 'confirm', 'block'] as const).map(
    (id) =>
      `<div class="${id}"><dt>${say(id)}</dt><dd>${number(all[id])} <small>${percent(all[id], all.messages)}</small></dd></div>`,
  );
  return `<dl class="totals"><div><dt>${say('messages')}</dt><dd>${number(all.messages)}</dd></div>${verdicts.join('')}</dl>`;
}

function examples({ tally, office }: AuditReport, { say }: Wording): string {
  if (tally.examples.length === 0) return '';
  const letters = tally.examples.map(
    ({ subject, text, department, date }) =>
      `<article><h3>${subject === '' ? say('noSubject') : escapeHtml(subject)}</h3>
<p class="quiet">${[department === '' ? say('unknownDepartment') : escapeHtml(office.departments[department] ?? department), escapeHtml(date)].filter(Boolean).join(' · ')}</p>
<p class="letter">${escapeHtml(text)}</p></article>`,
  );
  return `<section><h2>${say('examples')}</h2>${letters.join('\n')}</section>`;
}

function leftOut({ tally }: AuditReport, { say }: Wording): string {
  const item = (id: keyof typeof pageTexts, n: number, data = {}): string => `<li>${say(id, { n, ...data })}</li>`;
  const skipped = Object.entries(tally.skipped).map(([reason, n]) => item(SKIPPED[reason as SkipReason], n));
  const unreadable = Object.entries(tally.unreadable).map(([why, n]) => item(UNREADABLE[why as UnreadableReason], n));
  const failures = Object.entries(tally.failures).map(([rule, n]) => item('failed', n, { rule }));
  if (skipped.length + unreadable.length + failures.length === 0) return '';
  const note = unreadable.length > 0 ? `<p class="quiet">${say('unreadableNote')}</p>` : '';
  return `<section><h2>${say('leftOut')}</h2><ul>${[...skipped, ...unreadable, ...failures].join('')}</ul>${note}</section>`;
}
