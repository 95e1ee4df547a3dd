import fc from 'fast-check';
import { addedAtBeginning } from './beginning';

const html = (content: string) => ({ format: 'html' as const, content });
const plain = (content: string) => ({ format: 'plain' as const, content });
const withoutSpace = (text: string) => text.replaceAll(' ', '');
const HEAD = '<html><head><style>p { margin: 0 }</style></head><body dir="ltr">';

describe('addedAtBeginning', () => {
  it.each([
    ['<div>Mapy są gotowe.</div>', '<div>Szanowna Pani,</div><div>Mapy są gotowe.</div>', '<div>Szanowna Pani,</div>'],
    [`${HEAD}<div>a</div></body></html>`, `${HEAD}<div>b</div><div>a</div></body></html>`, '<div>b</div>'],
    [`${HEAD}\n<p>a</p>`, `${HEAD}\n<p>Dzień dobry,</p><p>a</p>`, '<p>Dzień dobry,</p>'],
  ])('%s → %s', (before, after, added) => {
    expect(addedAtBeginning(html(before), html(after))).toBe(added);
  });

  it.each([
    ['an addition at the end', '<p>a</p>', '<p>a</p><p>Z poważaniem</p>'],
    ['an addition inside', '<p>a b</p>', '<p>a lub b</p>'],
    ['a replacement', '<p>Witam,</p><p>a</p>', '<p>Szanowna Pani,</p><p>a</p>'],
    ['nothing', '<p>a</p>', '<p>a</p>'],
    ['a removal', '<p>a</p><p>b</p>', '<p>b</p>'],
  ])('leaves %s to others', (_, before, after) => {
    expect(addedAtBeginning(html(before), html(after))).toBeUndefined();
  });

  it('reads plain text', () => {
    expect(addedAtBeginning(plain('mapy\n'), plain('Szanowna Pani,\n\nmapy\n'))).toBe('Szanowna Pani,\n\n');
    expect(addedAtBeginning(plain('mapy\n'), plain('mapy\nZ poważaniem\n'))).toBeUndefined();
  });

  it('always gives what makes the one from the other', () => {
    const piece = fc.constantFrom('<div>', '</div>', 'a', 'b', '<p>', ' ');
    const content = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(content, content, (added, before) => {
        const found = addedAtBeginning(html(before), html(added + before));
        if (found !== undefined) expect(withoutSpace(found + before)).toBe(withoutSpace(added + before));
        else expect(added).toBe('');
      }),
    );
  });
});
