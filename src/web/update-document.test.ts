/** @jest-environment jsdom */
import fc from 'fast-check';
import { updateChildren } from './update-document';

function parse(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

describe('updateChildren', () => {
  it.each([
    ['<p>Witam,</p><p>treść</p>', '<p>Szanowna Pani,</p><p>treść</p>'],
    ['<p>treść</p>', '<p>Szanowni Państwo,</p><p>treść</p>'],
    ['<p>treść</p><p>Pzdr</p>', '<p>treść</p>'],
    ['<p style="color: red">a</p>', '<p lang="pl">b</p>'],
    ['tekst', '<p>tekst</p>'],
    ['', '<p>a</p>b'],
  ])('turns %s into %s', (before, after) => {
    const root = parse(before);
    updateChildren(root, parse(after));
    expect(root.innerHTML).toBe(after);
  });

  it('keeps paragraphs that do not change, and the caret in one that does', () => {
    const root = parse('<p>Witam,</p><p>proszę o ww. dane</p><p>koniec</p>');
    document.body.append(root);
    const [, second, third] = root.children;
    const caret = document.createRange();
    if (second?.firstChild) caret.setStart(second.firstChild, 'proszę o ww. dane'.length);
    updateChildren(root, parse('<p>Szanowny Panie,</p><p>proszę o wyżej wymienione dane</p><p>koniec</p>'));
    expect(root.children[1]).toBe(second);
    expect(root.children[2]).toBe(third);
    expect(caret.startContainer).toBe(second?.firstChild);
    expect(caret.startOffset).toBe('proszę o wyżej wymienione dane'.length);
    root.remove();
  });

  it('always ends with the wanted document', () => {
    const leaf = fc.constantFrom('Witam', 'tut.', '<br>', '<b>ważne</b>', '<i>a</i>b');
    const html = fc
      .array(fc.tuple(fc.constantFrom('p', 'div', 'ul'), fc.array(leaf, { maxLength: 3 })), { maxLength: 5 })
      .map((blocks) => blocks.map(([tag, inner]) => `<${tag}>${inner.join(' ')}</${tag}>`).join(''));
    fc.assert(
      fc.property(html, html, (before, after) => {
        const root = parse(before);
        updateChildren(root, parse(after));
        expect(root.innerHTML).toBe(after);
      }),
    );
  });
});
