/** @jest-environment jsdom */
import fc from 'fast-check';
import { readHtml } from '../../mail/html/html-text';
import { TextPositions } from './text-positions';

function letter(html: string): { root: HTMLElement; text: string } {
  const root = document.createElement('div');
  root.innerHTML = html;
  return { root, text: readHtml(root.innerHTML).text };
}

describe('TextPositions', () => {
  it.each([
    ['a word in a paragraph', '<p>Szanowni Państwo,</p><p>proszę o kontakt.</p>', 'kontakt', 'kontakt'],
    ['words over an element boundary', '<p>proszę <b>o kon</b>takt</p>', 'o kontakt', 'o kontakt'],
    ['words over a line of the source', '<p>w zwią\n   zku\n  ze sprawą</p>', 'ze sprawą', 'ze sprawą'],
    ['words beside a no-break space', '<p>5&nbsp;zł opłaty</p>', '5 zł', '5\u00a0zł'],
    ['character references', '<p>Nowak &amp; Syn &lt;biuro@nowak.example&gt;</p>', '& Syn <biuro', '& Syn <biuro'],
    ['a word with a soft hyphen', '<p>bardzo długie za&shy;wiadomienie</p>', 'zawiadomienie', 'za\u00adwiadomienie'],
    ['the second of two list items', '<ul><li>adres</li><li>telefon</li></ul>', 'telefon', 'telefon'],
    ['a cell of a table', '<table><tr><td>A</td><td>tut. urząd</td></tr></table>', 'tut.', 'tut.'],
    ['characters outside the basic plane', '<p>😀 tut. urząd</p>', 'tut.', 'tut.'],
  ])('finds %s', (_, html, words, inDocument) => {
    const { root, text } = letter(html);
    const start = text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(
      new TextPositions(root, text)
        .rangeOf(start, start + words.length)
        ?.toString()
        .replace(/\s+/g, ' '),
    ).toBe(inDocument.replace(/\s+/g, ' '));
  });

  it('leaves white space at the ends of a range out', () => {
    const { root, text } = letter('<p>Witam,</p><p>proszę</p>');
    expect(new TextPositions(root, text).rangeOf(6, text.length)?.toString()).toBe('proszę');
  });

  it('has no range for nothing but white space', () => {
    const { root, text } = letter('<p>Witam,</p><p>proszę</p>');
    expect(new TextPositions(root, text).rangeOf(6, 7)).toBeUndefined();
  });

  it('finds its way past characters that only the text or only the document has', () => {
    const { root } = letter('<ul><li>adres</li></ul><p>ukryte</p><p>telefon</p>');
    const text = '• adres\n\ntelefon';
    expect(new TextPositions(root, text).rangeOf(9, 16)?.toString()).toBe('telefon');
    expect(new TextPositions(root, text).rangeOf(2, 7)?.toString()).toBe('adres');
  });

  it('gives the offset of a caret', () => {
    const { root, text } = letter('<p>Witam,</p><p>proszę o <b>kontakt</b></p>');
    const bold = root.querySelector('b')?.firstChild;
    const positions = new TextPositions(root, text);
    expect(bold && positions.offsetOf(bold, 3)).toBe(text.indexOf('kontakt') + 3);
    expect(positions.offsetOf(root, 0)).toBe(0);
    expect(positions.offsetOf(root, root.childNodes.length)).toBe(text.length);
  });

  it('agrees with the letter reader on any words in any mark-up', () => {
    const word = fc.constantFrom('tut.', 'urząd', 'ą', 'a&amp;b', '5&nbsp;zł', 'Zażółć', '😀', '\n  gęślą', 'x');
    const wrap = fc.constantFrom('p', 'b', 'div', 'li', 'blockquote', 'span');
    const html = fc.array(fc.tuple(wrap, fc.array(word, { minLength: 1, maxLength: 4 })), { maxLength: 8 });
    fc.assert(
      fc.property(html, (blocks) => {
        const { root, text } = letter(blocks.map(([tag, words]) => `<${tag}>${words.join(' ')}</${tag}>`).join(''));
        const positions = new TextPositions(root, text);
        for (const { index, 0: found } of text.matchAll(/\S+/g)) {
          expect(positions.rangeOf(index, index + found.length)?.toString()).toBe(found);
          const range = positions.rangeOf(index, index + found.length);
          expect(range && positions.offsetOf(range.endContainer, range.endOffset)).toBe(index + found.length);
        }
      }),
    );
  });
});
