import fc from 'fast-check';
import { coerce, elementById, insertSignature, readBody, replaceRange, toHtml, toText } from './body';
import { createItem } from './item-input';
import { HostError } from './wire';

const OWNER = { name: 'Alex', address: 'alex@example.org' };
const QUOTED = '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Ola</div><div>Old</div>';

function item(body: string, bodyType: 'html' | 'text' = 'html') {
  return createItem({ body, bodyType }, OWNER, (person) => person, undefined);
}

describe('insertSignature', () => {
  it.each([
    ['behind the text', '<p>Hi</p>', '<p>Hi</p><div id="Signature">S</div>'],
    ['before the quoted part', `<p>Hi</p>${QUOTED}`, `<p>Hi</p><div id="Signature">S</div>${QUOTED}`],
    [
      'before a quotation of other clients',
      'Hi<blockquote>x</blockquote>',
      'Hi<div id="Signature">S</div><blockquote>x</blockquote>',
    ],
    [
      'in place of the old one',
      '<p>Hi</p><div id="Signature"><div>a</div><div>b</div></div><p>PS</p>',
      '<p>Hi</p><div id="Signature">S</div><p>PS</p>',
    ],
    [
      'leaving a quoted signature alone',
      `Hi${QUOTED}<div id="Signature">Ola</div>`,
      `Hi<div id="Signature">S</div>${QUOTED}<div id="Signature">Ola</div>`,
    ],
  ])('puts it %s', (_, before, after) => {
    const message = item(before);
    insertSignature(message, 'S');
    expect(message.body).toBe(after);
  });

  it('replaces it in plain text, and stands before the quoted part', () => {
    const message = item('Hi\n________________________________\nFrom: Ola', 'text');
    insertSignature(message, 'Alex');
    insertSignature(message, 'A. Wilber');
    expect(message.body).toBe('Hi\n\nA. Wilber\n\n________________________________\nFrom: Ola');
  });

  it('takes 30 000 characters and no more', () => {
    insertSignature(item(''), 'x'.repeat(30_000));
    expect(() => insertSignature(item(''), 'x'.repeat(30_001))).toThrow(HostError);
  });

  it('never touches the quoted part and never stands twice', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('<')),
        fc.string(),
        (author, signature) => {
          const message = item(author + QUOTED);
          const safe = toHtml(signature);
          insertSignature(message, safe);
          insertSignature(message, safe);
          expect(message.body.endsWith(QUOTED)).toBe(true);
          expect(message.body.match(/id="Signature"/g)).toHaveLength(1);
        },
      ),
    );
  });
});

describe('text and HTML', () => {
  it.each([
    ['<p>One</p><p>Two &amp; three</p>', 'One\nTwo & three'],
    ['a<br>b<div>c</div>', 'a\nbc'],
    ['<style>p{}</style><!-- x -->&#322;&#x105;ka&nbsp;&unknown;', 'łąka &unknown;'],
  ])('%s reads %j', (html, text) => {
    expect(toText(html)).toBe(text);
  });

  it('text survives the way through HTML, apart from white space', () => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    fc.assert(fc.property(fc.string(), (text) => plain(toText(toHtml(text))) === plain(text)));
  });

  it('HTML cannot get into a plain-text message', () => {
    expect(() => coerce('<p>', 'html', 'text')).toThrow(HostError);
    expect(coerce('a < b', 'text', 'html')).toBe('a &lt; b');
  });

  it('hands over a whole document on request', () => {
    expect(readBody({ body: '<p>x</p>', bodyType: 'html' }, 'html', true)).toMatch(
      /^<html>.*<p>x<\/p><\/body><\/html>$/,
    );
  });
});

it('elementById finds the whole element, however deep', () => {
  const html = 'a<DIV class="x" id=Signature><div><div></div></div></DIV>b';
  expect(replaceRange(html, elementById(html, 'Signature') ?? { start: 0, end: 0 }, '')).toBe('ab');
  expect(elementById(html, 'Sig')).toBeUndefined();
});
