import { join } from 'node:path';
import fc from 'fast-check';
import { checkDraft } from '../checker/check-draft';
import { fixSafe } from '../checker/fix-safe';
import { prepareOffice } from '../checker/options';
import type { Draft } from '../mail/draft';
import { readLetter } from '../mail/read-letter';
import { loadOffice } from './load-office';

const office = loadOffice(join(__dirname, '../../offices/kedzierzyn-kozle'));
const { context } = prepareOffice(office);
const anna = office.people.find(({ email }) => email.startsWith('anna.kwiatek@'));
const signature = anna?.signature?.full ?? { html: '', text: '' };

type Reshaping = (content: string) => string;

/** Replaces in the text between tags only. */
const inText =
  (pattern: RegExp, replacement: string): Reshaping =>
  (html) =>
    html.replace(/[^<>]+(?=<)/g, (text) => text.replace(pattern, replacement));

/** What clients do to HTML between two looks at it. */
const HTML_RESHAPINGS: Readonly<Record<string, Reshaping>> = {
  'classes go': (html) => html.replace(/ class="[^"]*"/g, ''),
  'classes are renamed': (html) => html.replace(/ class="(?!x_)/g, ' class="x_'),
  'styles go': (html) => html.replace(/ style="[^"]*"/g, ''),
  'languages go': (html) => html.replace(/ lang="[^"]*"/g, ''),
  'lines become divisions': (html) => html.replace(/<br>/g, '</div><div>'),
  'lines become Word paragraphs': (html) =>
    html.replace(/<br>/g, '<o:p></o:p></p><p class="MsoNormal">').replace(/<p>/g, '<p class="MsoNormal">'),
  'bold becomes a font': (html) =>
    html.replace(/<strong>/g, '<b><font face="arial">').replace(/<\/strong>/g, '</font></b>'),
  'spaces become fixed': inText(/(\d) (\d)/g, '$1&nbsp;$2'),
  'fixed spaces go': (html) => html.replace(/&nbsp;/g, ' '),
  'the source is wrapped': inText(/ (\S{7,})/g, '\n $1'),
  'empty lines come': (html) => html.replace(/(<div class="[^"]*dobry-list-notice)/, '<div><br></div>$1'),
  'an address becomes a link': (html) => html.replace(/(>|^)([\w.]+@[\w.-]+)(?=<)/g, '$1<a href="mailto:$2">$2</a>'),
  'a list of wrappers grows': (html) => html.replace(/^<html><body>([^]*)<\/body>/, '<html><body><div>$1</div></body>'),
};

/** The same for plain text. */
const TEXT_RESHAPINGS: Readonly<Record<string, Reshaping>> = {
  'the name gets stars': (text) => text.replace(/^Anna Kwiatek$/m, '*Anna Kwiatek*'),
  'spaces become fixed': (text) => text.replace(/(\d) (\d)/g, '$1\u00a0$2'),
  'spaces trail': (text) => text.replace(/(\S)$/gm, '$1 '),
  'spaces go': (text) => text.replace(/[ \t]+$/gm, ''),
  'long lines are wrapped': (text) => text.replace(/^(?!>)(.{60,72}) (?=\S)/gm, '$1\n'),
  'an address is doubled': (text) => text.replace(/^([\w.]+@[\w.-]+)$/gm, '$1<mailto:$1>'),
  'empty lines come': (text) => text.replace(/^(Niniejsza wiad)/m, '\n$1'),
};

const BODY = ['Szanowna Pani,', 'mapa jest gotowa, można ją odebrać w pokoju 31.'];
const SIGNED = ['', 'Anna Kwiatek', 'Anna Kwiatek<br>inspektor<br>tel. 77 555 01 12', signature.html];
const QUOTED_HTML =
  '<div class="moz-cite-prefix">W dniu 11.05.2026 o 09:12, Maria Zięba pisze:<br></div><blockquote type="cite">' +
  `<p>Dzień dobry</p>${signature.html}</blockquote>`;
const QUOTED_TEXT = `\nW dniu 11.05.2026 o 09:12, Maria Zięba pisze:\n> Dzień dobry\n> ${signature.text.replace(/\n/g, '\n> ')}\n`;

const letters = fc.record({
  closed: fc.boolean(),
  signed: fc.constantFrom(...SIGNED),
  noticed: fc.boolean(),
  quoted: fc.boolean(),
});
type LetterShape = typeof letters extends fc.Arbitrary<infer Shape> ? Shape : never;

function htmlOf({ closed, signed, noticed, quoted }: LetterShape): string {
  const own = [...BODY, ...(closed ? ['Z poważaniem'] : []), ...(signed === '' ? [] : [signed])];
  const paragraphs = own.map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`)).join('');
  return `<html><body>${paragraphs}${noticed ? office.notice.html : ''}${quoted ? QUOTED_HTML : ''}</body></html>`;
}

function textOf({ closed, signed, noticed, quoted }: LetterShape): string {
  const footer = signed === signature.html ? signature.text : signed.replace(/<br>/g, '\n');
  const own = [...BODY, closed ? `Z poważaniem\n${footer}` : footer, noticed ? office.notice.text : ''];
  return `${own.filter((text) => text !== '').join('\n\n')}\n${quoted ? QUOTED_TEXT : ''}`;
}

function draftOf(content: string, format: 'html' | 'plain'): Draft {
  return {
    kind: 'reply',
    from: { email: anna?.email ?? '', name: 'Anna Kwiatek' },
    to: [{ email: 'maria.zieba@klient.example', name: 'Maria Zięba' }],
    cc: [],
    bcc: [],
    subject: 'RE: Mapa',
    body: { format, content },
    attachments: [],
    date: '2026-05-12T10:15:00+02:00',
  };
}

/** How often the parts of signature and notice stand in the author's own text. */
function counts(draft: Draft): readonly number[] {
  const { text, quoted } = readLetter(draft, context);
  const own = text.slice(0, quoted[0]?.start ?? text.length).replace(/[\s\u00a0]+/g, ' ');
  return ['Anna Kwiatek', '77 555 01 12', 'Kartografii i Katastru', '47-220', 'REGON', 'usunięcie w sposób trwały'].map(
    (words) => own.split(words).length - 1,
  );
}

function fixTenTimes(draft: Draft, reshapings: readonly Reshaping[]): void {
  const history = draft.body.content.slice(draft.body.content.indexOf('W dniu 11.05.2026'));
  let mended = fixSafe(draft, office).draft;
  for (let round = 0; round < 10; round += 1) {
    expect(counts(mended)).toEqual([1, 1, 1, 1, 1, 1]);
    if (round === 0 && history.length > 1) expect(mended.body.content).toContain(history);
    const reshape = reshapings[round % Math.max(1, reshapings.length)];
    if (reshape) mended = draftOf(reshape(mended.body.content), mended.body.format);
    mended = fixSafe(mended, office).draft;
  }
  const { findings } = checkDraft(mended, office);
  expect(findings.map(({ id }) => id).filter((id) => /footer|notice/.test(id))).toEqual([]);
}

const someOf = (reshapings: Readonly<Record<string, Reshaping>>): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...Object.keys(reshapings)), { maxLength: 10 });

it('never stands twice in HTML, whatever a client makes of it', () => {
  fc.assert(
    fc.property(letters, someOf(HTML_RESHAPINGS), (letter, names) => {
      fixTenTimes(
        draftOf(htmlOf(letter), 'html'),
        names.flatMap((name) => HTML_RESHAPINGS[name] ?? []),
      );
    }),
    { numRuns: 40 },
  );
});

it('never stands twice in plain text, whatever a client makes of it', () => {
  fc.assert(
    fc.property(letters, someOf(TEXT_RESHAPINGS), (letter, names) => {
      fixTenTimes(
        draftOf(textOf(letter), 'plain'),
        names.flatMap((name) => TEXT_RESHAPINGS[name] ?? []),
      );
    }),
    { numRuns: 40 },
  );
});
