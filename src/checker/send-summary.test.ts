import fc from 'fast-check';
import { rules } from '../rules';
import { completeDraft, exampleBody, exampleOffice } from '../rules/examples/example-letter';
import type { Finding, MessageData } from '../rules/finding';
import { checkDraft } from './check-draft';
import { findingMessage } from './describe-finding';
import { plainLine } from './plain-line';
import { verdictOf, type Report } from './report';
import { checkFailedSummary, sendButton, sendSummary, sendSummaryMarkdown } from './send-summary';

type Summarised = Pick<Report, 'verdict' | 'findings'>;

const reportOf = (findings: readonly Finding[]): Summarised => ({ verdict: verdictOf(findings), findings });

/** One finding of every kind the rules' examples show, to be given other severities and words. */
const KINDS: readonly Finding[] = [
  ...new Map(
    rules
      .flatMap((rule) => rule.meta.examples)
      .flatMap(({ text, draft }) =>
        checkDraft(
          completeDraft(text === undefined ? (draft ?? {}) : { body: { format: 'plain', content: text } }),
          exampleOffice,
        ).findings.map((finding): [string, Finding] => [`${finding.id} ${finding.messageId}`, finding]),
      ),
  ).values(),
];

/** The finding with other words of the letter in its message. */
function quoting(finding: Finding, words: string): Finding {
  const data: Record<string, string | number> = { ...finding.data };
  for (const name of Object.keys(data)) if (typeof data[name] === 'string') data[name] = words;
  return { ...finding, data: data as MessageData };
}

const imperative = KINDS.find(({ id, data }) => id === 'imperative' && data?.['text'] !== undefined) as Finding;
const noFooter = KINDS.find(({ id }) => id === 'footer-missing') as Finding;

const words = fc.oneof(
  fc.constantFrom(
    'zażółć gęślą jaźń',
    '😀',
    'x'.repeat(700),
    'ś'.repeat(300),
    '*_[link](http://a)_*',
    'a\r\nb',
    '\u202ezyx',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const finding = fc
  .tuple(fc.constantFrom(...KINDS), words, fc.constantFrom<Finding['severity']>('block', 'warn', 'advise'))
  .map(([kind, quoted, severity]) => ({ ...quoting(kind, quoted), severity }));
const report = fc.array(finding, { maxLength: 40 }).map(reportOf);
const language = fc.constantFrom('pl' as const, 'en' as const);
const limit = fc.integer({ min: 80, max: 600 });

describe('sendSummary', () => {
  it('says what holds a real message, what else is worth mending, and folds what is of one kind', () => {
    const draft = completeDraft({
      subject: '',
      body: { format: 'plain', content: 'Witam,\n\nprześlij ww. pismo do tut. urzędu.\n\nZ poważaniem\n' },
    });
    expect(sendSummary(checkDraft(draft, exampleOffice), 'pl')).toBe(
      [
        'Przed wysłaniem proszę poprawić 2 rzeczy.',
        '– Wiadomość nie ma tematu.',
        '– Wiadomość nie ma stopki urzędu.',
        'Warto też poprawić:',
        '– „Witam” nie jest powitaniem odpowiednim w liście urzędu.',
        '– „prześlij” to tryb rozkazujący. Uprzejmiej brzmi prośba.',
        '– 2 skróty',
        '– Brakuje klauzuli poufności.',
      ].join('\n'),
    );
    expect(sendSummaryMarkdown(checkDraft(draft, exampleOffice), 'en')).toBe(
      '**Please mend 2 things before sending.**\n\n' +
        '- **The message has no subject.**\r' +
        '- **The message has no office footer.**\r' +
        '- Also worth mending:\r' +
        '- “Witam” is not a suitable greeting in a letter of an office.\r' +
        '- “prześlij” is an imperative. A request is more polite.\r' +
        '- 2 abbreviations\r' +
        '- The confidentiality notice is missing.\r',
    );
  });

  it('asks when nothing blocks and counts what does not fit', () => {
    const draft = completeDraft({ body: { format: 'plain', content: exampleBody('Prześlij ww. pismo. Co to da?') } });
    const checked = checkDraft(draft, exampleOffice);
    expect(sendSummary(checked, 'pl', 130)).toBe(
      'Warto poprawić 3 rzeczy. Można też wysłać bez zmian.\n' +
        '– „Prześlij” to tryb rozkazujący. Uprzejmiej brzmi prośba.\n' +
        'i jeszcze 2 uwagi',
    );
  });

  it('says that a message with nothing but advice is ready', () => {
    expect(sendSummary(reportOf([{ ...noFooter, severity: 'advise' }]), 'pl')).toBe(
      'Wiadomość jest gotowa do wysłania.',
    );
    expect(sendSummaryMarkdown(reportOf([]), 'en')).toBe('**The message is ready to send.**');
  });

  it('keeps words of the letter on their line', () => {
    const quoted = quoting(imperative, 'prze\u200bślij\r\n\u202eto\u0000tu');
    expect(sendSummary(reportOf([quoted]), 'pl')).toContain('\n– „prześlij to tu” to tryb rozkazujący.');
    expect(sendSummaryMarkdown(reportOf([quoting(imperative, '*a_b*')]), 'pl')).toContain('„\\*a\\_b\\*”');
  });

  it('takes what fits to the very last character', () => {
    for (const filling of ['ą', '😀', 'ę ']) {
      const long = reportOf([{ ...quoting(imperative, filling.repeat(400)), severity: 'block' }, noFooter]);
      const whole = sendSummary(long, 'pl', 1000);
      for (const less of [0, 1, 2]) {
        const summary = sendSummary(long, 'pl', whole.length - less);
        expect(summary.length).toBeLessThanOrEqual(whole.length - less);
        expect(summary === whole).toBe(less === 0);
      }
    }
  });

  it.each([499, 500, 501])('stays within %i characters with a thousand findings', (most) => {
    const kinds = Array.from({ length: 1000 }, (_, i) => KINDS[i % KINDS.length] as Finding);
    const thousand = reportOf(
      kinds.map((kind, i) => ({ ...quoting(kind, `żółw 😀${i}`), severity: i % 2 ? 'warn' : 'block' })),
    );
    const summary = sendSummary(thousand, 'pl', most);
    expect(summary.length).toBeLessThanOrEqual(most);
    expect(summary.length).toBeGreaterThan(most - 120);
    expect(summary).toMatch(/^Przed wysłaniem proszę poprawić 500 rzeczy\.\n– /);
    expect(summary).toMatch(/\ni jeszcze \d+ uwagi?$/);
  });

  it('keeps to any limit, is never empty, and holds nothing that turns or breaks a line', () => {
    fc.assert(
      fc.property(report, language, limit, (random, inLanguage, most) => {
        const summary = sendSummary(random, inLanguage, most);
        expect(summary.length).toBeLessThanOrEqual(most);
        expect(summary).not.toMatch(/^\s*$|\s$/);
        for (const line of summary.split('\n')) expect(line).toBe(plainLine(line));
        const markdown = sendSummaryMarkdown(random, inLanguage, most);
        expect(markdown.length).toBeLessThanOrEqual(most);
        expect(markdown).toMatch(/^\*\*[^*]+\*\*(\n\n(- .*\r)+)?$/);
      }),
    );
  });

  it('names the first blocking finding whatever else there is', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 40 }), language, limit, (others, inLanguage, most) => {
        const findings: Finding[] = [
          { ...noFooter, severity: 'block' },
          ...others.filter(({ id }) => id !== noFooter.id),
        ];
        const [, first = ''] = sendSummary(reportOf(findings), inLanguage, most).split('\n');
        const message = findingMessage(noFooter, inLanguage);
        expect(first).toMatch(/^– .{5,}/);
        expect(message.startsWith(first.slice(2).replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

describe('beside the summary', () => {
  it('a button of at most 20 characters', () => {
    expect(sendButton('pl')).toBe('Popraw wiadomość');
    expect(sendButton('en').length).toBeLessThanOrEqual(20);
  });

  it('a failure says that the message can be sent, with a line for IT', () => {
    expect(checkFailedSummary('TypeError: x is undefined\n    at check (events.js:1:2)', 'pl')).toBe(
      'Nie udało się sprawdzić wiadomości. Można ją wysłać bez sprawdzenia.\n' +
        'Dla informatyka: TypeError: x is undefined at check (events.js:1:2)',
    );
    expect(checkFailedSummary('ł'.repeat(5000), 'en').length).toBeLessThan(500);
  });
});
