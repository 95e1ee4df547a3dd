import * as fc from 'fast-check';
import { applyEdits } from './apply-edits';
import { readBody } from './text/read-body';
import type { Draft } from './draft';
import type { Edit } from './edit';
import { lineStart } from './edits/insertion-groups';
import { readLetter } from './read-letter';

const word = fc.constantFrom(
  'Proszę', 'umowa', 'a&amp;b', '&oacute;smy', 'x&nbsp;y', 'za&shy;łącznik', '5 < 6', '&', '&lt', 'R&D', '12', 'ł\u200bódka', '😀', '&#261;', '"', '>',
); // prettier-ignore
const gap = fc.constantFrom(' ', '\n', '  ', '\r\n', '&nbsp;', ' \n\t', '');
const inlineTag = fc.constantFrom('<b>', '</b>', '<span style="color:red">', '</span>', '<br>', '<o:p></o:p>', '<!-- > -->', '<a title="1 > 0">', '</a>', '<img src="cid:x">', '<![if !x]>'); // prettier-ignore
const inline = fc
  .array(fc.oneof({ weight: 5, arbitrary: word }, { weight: 4, arbitrary: gap }, { weight: 2, arbitrary: inlineTag }), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const block = fc.oneof(
  inline.map((content) => `<p>${content}</p>`),
  inline.map((content) => `<p class="MsoNormal">${content}<o:p></o:p></p>\r\n`),
  inline.map((content) => `<div>${content}</div>`),
  inline.map((content) => `<blockquote type="cite">${content}</blockquote>`),
  inline.map((content) => `<table><tr><td>${content}</td><td><p>${content}</p></td></tr></table>`),
  inline.map((content) => `<ul><li>${content}<li>${content}</ul>`),
  inline.map((content) => `<pre>${content}</pre>`),
  fc.constantFrom(
    '<p>',
    '</div>',
    '<hr>',
    '<style>p{margin:0}</style>',
    '<td>',
    '</table>',
    '<div class="moz-signature">-- <br>',
  ),
  inline,
);
const html = fc
  .tuple(
    fc.constantFrom('', '<html><body>', '<body><div class="WordSection1">'),
    fc.array(block, { maxLength: 8 }),
    fc.constantFrom('', '</body></html>', '</div></body>'),
  )
  .map(([head, blocks, tail]) => head + blocks.join('') + tail);
const plain = fc
  .array(
    fc.constantFrom('Proszę', ' ', '\n', '\r\n', 'x\u00a0y', 'a\u00adb', '> cytat', '-- ', '\u200b', '\t', '&amp;'),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

function draft(format: 'html' | 'plain', content: string): Draft {
  return { kind: 'new', to: [], cc: [], bcc: [], body: { format, content }, attachments: [] };
}

/** White space apart: deleting a word may join or empty lines. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

const newText = fc.constantFrom('', 'nowy', 'a & b', '<b>', 'lt;', '#38;', 'dwa słowa');
const body = fc.oneof(
  html.map((content): [Draft, 'html'] => [draft('html', content), 'html']),
  plain.map((content): [Draft, 'plain'] => [draft('plain', content), 'plain']),
);

/** A range of the text without half characters. */
function rangeIn(text: string, a: number, b: number): [number, number] {
  const start = Math.floor(Math.min(a, b) * (text.length + 1));
  const end = Math.floor(Math.max(a, b) * (text.length + 1));
  const whole = (at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);
  return [whole(Math.min(start, text.length)), whole(Math.min(end, text.length))];
}

const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });
const RUNS = { numRuns: 1000 };

describe('applyEdits', () => {
  it('changes the text as a replacement says, and no mark-up', () => {
    fc.assert(
      fc.property(body, fraction, fraction, newText, ([before], a, b, text) => {
        const read = readBody(before.body).text;
        const [start, end] = rangeIn(read, a, b);
        const after = applyEdits(before, [{ type: 'replace', in: 'body', start, end, text }]);
        const result = readBody(after.body).text;
        expect(squeezed(result)).toBe(squeezed(read.slice(0, start) + text + read.slice(end)));
        const tags = (content: string): string[] => content.replace(/<!---->/g, '').match(/<\/?[a-z][^>]*>/gi) ?? [];
        expect(tags(after.body.content).filter((tag) => tag !== '<b>')).toEqual(
          tags(before.body.content).filter((tag) => tag !== '<b>'),
        );
      }),
      RUNS,
    );
  });

  it('leaves every byte outside the replaced characters as it is', () => {
    fc.assert(
      fc.property(body, fraction, fraction, ([before], a, b) => {
        const { text, map } = readBody(before.body);
        const [start, end] = rangeIn(text, a, b);
        const after = applyEdits(before, [{ type: 'replace', in: 'body', start, end, text: 'ZNAK' }]);
        let rest = before.body.content;
        for (const piece of map.pieces(start, end).reverse()) {
          rest = rest.slice(0, piece.start) + rest.slice(piece.end);
        }
        expect(after.body.content.replace(/ZNAK|<!---->/g, '')).toBe(rest.replace(/<!---->/g, ''));
      }),
      RUNS,
    );
  });

  it('inserts blocks between the lines and changes nothing else', () => {
    fc.assert(
      fc.property(body, fraction, ([before], a) => {
        const { text } = readBody(before.body);
        const [at] = rangeIn(text, a, a);
        const edit: Edit = { type: 'insert-block', at, block: { html: '<p>WSTAWKA</p>', text: 'WSTAWKA' } };
        const after = applyEdits(before, [edit]);
        const line = at >= text.length ? text.length : lineStart(text, at);
        const result = readBody(after.body).text;
        expect(squeezed(result)).toBe(squeezed(`${text.slice(0, line)}WSTAWKA${text.slice(line)}`));
        expect(result.split('\n').map((each) => each.trim())).toContain('WSTAWKA');
      }),
      RUNS,
    );
  });

  it('replaces whole lines by a block and keeps the others', () => {
    fc.assert(
      fc.property(body, fraction, fraction, ([before], a, b) => {
        const { text } = readBody(before.body);
        const [first, second] = rangeIn(text, a, b);
        const start = lineStart(text, first);
        const newline = text.indexOf('\n', second);
        const end = newline < 0 ? text.length : newline;
        const edit: Edit = {
          type: 'replace-block',
          start,
          end,
          block: { html: '<div>WSTAWKA</div>', text: 'WSTAWKA' },
        };
        const result = readBody(applyEdits(before, [edit]).body).text;
        expect(squeezed(result)).toBe(squeezed(`${text.slice(0, start)}WSTAWKA${text.slice(end)}`));
      }),
      RUNS,
    );
  });

  it('reads passages in order, outside quotations and notice', () => {
    const notices = ['Wiadomość jest poufna i przeznaczona wyłącznie dla adresata'];
    const line = fc.constantFrom(
      'Szanowna Pani,', 'Dzień dobry, proszę o list.', 'Z poważaniem, Anna Lis', 'Pozdrawiam', '-- ', 'tel. 77 555 02 14', '> cytat', '', 'PS. Tak.',
      'W dniu 5.05.2025 o 9:02, Jan pisze:', notices[0] ?? '', `Anna ${notices[0] ?? ''}, tel. 77 555 02 14`, 'Od: Jan', 'Wysłano: dziś', 'Temat: x',
    ); // prettier-ignore
    const content = fc.tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '<br>', '</p><p>'));
    fc.assert(
      fc.property(content, ([lines, separator]) => {
        const format = separator.startsWith('<') ? 'html' : 'plain';
        const letter = readLetter(draft(format, lines.join(separator)), {
          officeNames: [],
          departmentNames: [],
          notices,
        });
        const ranges = [...letter.passages, ...letter.quoted, ...(letter.notice ? [letter.notice] : [])];
        ranges.sort((a, b) => a.start - b.start);
        ranges.forEach((range, i) => {
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.start).toBeGreaterThanOrEqual(ranges[i - 1]?.end ?? 0);
        });
        for (const passage of letter.passages) {
          for (const sentence of passage.sentences) {
            expect(sentence.start >= passage.start && sentence.end <= passage.end).toBe(true);
          }
        }
        const { signature, closing, salutation } = letter;
        for (const quote of letter.quoted) {
          expect(!signature || signature.end <= quote.start || signature.start >= quote.end).toBe(true);
        }
        if (signature && closing && signature.start > closing.start)
          expect(signature.start).toBeGreaterThanOrEqual(closing.end);
        if (closing && salutation) expect(closing.start).toBeGreaterThanOrEqual(salutation.end);
      }),
      RUNS,
    );
  });

  it('never throws and finds a letter in what it made', () => {
    const edit = fc.record({
      type: fc.constantFrom('replace' as const, 'insert-block' as const, 'replace-block' as const),
      a: fraction,
      b: fraction,
      text: newText,
    });
    fc.assert(
      fc.property(body, fc.array(edit, { maxLength: 6 }), ([before], wanted) => {
        const { text } = readBody(before.body);
        const edits = wanted.map(({ type, a, b, text: value }): Edit => {
          const [start, end] = rangeIn(text, a, b);
          const block = { html: '<p>x</p>', text: 'x' };
          if (type === 'replace') return { type, in: 'body', start, end, text: value };
          return type === 'insert-block' ? { type, at: start, block } : { type, start, end, block };
        });
        const after = applyEdits(before, edits);
        const letter = readLetter(after, { officeNames: [], departmentNames: [], notices: [] });
        expect(letter.end).toBeLessThanOrEqual(letter.text.length);
      }),
      RUNS,
    );
  });
});
