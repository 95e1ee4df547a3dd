import type { Language } from '../office/office';
import type { Finding } from '../rules/finding';
import { findingMessage } from './describe-finding';
import { gateText } from './gate-texts';
import { kindCount } from './kind-count';
import { plainLine, shorten } from './plain-line';
import type { Report } from './report';

/** Characters Outlook's Send dialog holds. */
export const DIALOG_LIMIT = 500;

/** One finding never fills the dialog, however long the words are that it quotes. */
const LINE_LIMIT = 160;

/** A beginning shorter than this says nothing. */
const SHORTEST_LINE = 12;

/** Findings of one kind and severity, in one line. */
interface Item {
  readonly text: string;
  readonly count: number;
  readonly severity: Finding['severity'];
}

type Summarised = Pick<Report, 'verdict' | 'findings'>;

/** How the parts of a summary are written down. `text` is one line, escaped. */
interface Style {
  escape(text: string): string;
  headline(text: string): string;
  /** Between the headline and what follows it. */
  readonly list: string;
  item(text: string, severity: Finding['severity']): string;
  /** Above the first item that need not be mended where others must be. */
  heading(text: string): string;
  more(text: string): string;
}

const PLAIN: Style = {
  escape: (text) => text,
  headline: (text) => text,
  list: '',
  item: (text) => `\n– ${text}`,
  heading: (text) => `\n${text}`,
  more: (text) => `\n${text}`,
};

/**
 * As Microsoft documents Smart Alerts: bold between asterisks, `\n\n` for a new line, a list of items that begin with `- `
 * and end with `\r`, a backslash before characters that would mean something. Blocking items are told by bold.
 */
const MARKDOWN: Style = {
  escape: (text) => text.replace(/[\\`*_[\]<>~|&#]/g, '\\$&'),
  headline: (text) => `**${text}**`,
  list: '\n\n',
  item: (text, severity) => (severity === 'block' ? `- **${text}**\r` : `- ${text}\r`),
  heading: (text) => `- ${text}\r`,
  more: (text) => `- ${text}\r`,
};

/**
 * What the Send dialog says: how things stand, then the worst findings, blocking first, those of one kind folded, and how
 * many more there are. Plain text in lines, never empty, at most `limit` UTF-16 units.
 */
export function sendSummary(report: Summarised, language: Language, limit = DIALOG_LIMIT): string {
  return compose(report, language, limit, PLAIN);
}

/** The same in the Markdown of Outlook's dialog (`errorMessageMarkdown`, Mailbox 1.15). `limit` counts the markup too. */
export function sendSummaryMarkdown(report: Summarised, language: Language, limit = DIALOG_LIMIT): string {
  return compose(report, language, limit, MARKDOWN);
}

/** Label of the dialog's button that opens the pane: at most 20 characters. */
export function sendButton(language: Language): string {
  return gateText('sendButton', language);
}

/** What the dialog says when our own check broke: the message can be sent, and one line for those who look into it. */
export function checkFailedSummary(reason: string, language: Language): string {
  const line = gateText('forIt', language, { reason: shorten(plainLine(reason), LINE_LIMIT) });
  return `${gateText('checkFailed', language)}\n${line}`;
}

function compose(report: Summarised, language: Language, limit: number, style: Style): string {
  const items = itemsOf(report.findings, language);
  const headline = style.headline(fit(headlineOf(report, language), limit - style.headline('').length, style));
  const more = (n: number) => (n > 0 ? style.more(gateText('more', language, { n })) : '');
  let left = items.reduce((sum, { count }) => sum + count, 0);
  let summary = headline;
  let last: Item | undefined;
  for (const item of items) {
    const isBelow = last?.severity === 'block' && item.severity !== 'block';
    const lead = (last ? '' : style.list) + (isBelow ? style.heading(gateText('alsoWorthMending', language)) : '');
    const tail = more(left - item.count);
    let room = limit - summary.length - lead.length - style.item('', item.severity).length - tail.length;
    // The worst finding is named even if that leaves no room to say how many more there are.
    if (!last && room < SHORTEST_LINE) room += tail.length;
    const line = fit(item.text, LINE_LIMIT, style);
    if (line.length > room && (last !== undefined || room < SHORTEST_LINE)) break;
    summary += lead + style.item(line.length > room ? fit(item.text, room, style) : line, item.severity);
    left -= item.count;
    last = item;
  }
  const tail = (last ? '' : style.list) + more(left);
  return left > 0 && summary.length + tail.length <= limit ? summary + tail : summary;
}

/** A line escaped, as much of it as goes into `room`. */
function fit(line: string, room: number, style: Style): string {
  let kept = Math.max(room, 0);
  for (;;) {
    const escaped = style.escape(shorten(line, kept));
    if (escaped.length <= room || kept === 0) return escaped;
    kept -= 1;
  }
}

/** The findings the dialog speaks of, worst first, those of one kind folded. Advice is for the pane alone. */
function itemsOf(findings: readonly Finding[], language: Language): readonly Item[] {
  const items: Item[] = [];
  for (const severity of ['block', 'warn'] as const) {
    const kinds = new Map<string, Finding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const kind = kinds.get(finding.id);
      if (kind) kind.push(finding);
      else kinds.set(finding.id, [finding]);
    }
    kinds.forEach(([first, ...others]) => {
      if (!first) return;
      const count = 1 + others.length;
      const text = others.length === 0 ? findingMessage(first, language) : kindCount(first.id, count, language);
      items.push({ text: plainLine(text), count, severity });
    });
  }
  return items;
}

function headlineOf({ verdict, findings }: Summarised, language: Language): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  switch (verdict) {
    case 'block':
      return gateText('summaryBlock', language, { n: count('block') });
    case 'confirm':
      return gateText('summaryConfirm', language, { n: count('warn') });
    case 'send':
      return gateText('summarySend', language);
  }
}
