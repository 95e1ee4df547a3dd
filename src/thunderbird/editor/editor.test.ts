/** @jest-environment jsdom */
import { InlineImages } from './inline-images';
import { PlainText } from './plain-text';
import { replaceSignature } from './signature-slot';

function element(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

describe('PlainText', () => {
  test.each([
    ['lines', 'Witam,<br><br>treść<br>', 'Witam,\n\ntreść\n'],
    [
      'a quotation',
      '<div class="moz-cite-prefix">W dniu…:<br></div><span style="display: block;">&gt; list<br>&gt; dalej</span>treść',
      'W dniu…:\n> list\n> dalej\ntreść',
    ],
    ['the signature', 'treść<br><div class="moz-signature">-- <br>Anna</div>', 'treść\n-- \nAnna'],
    ['spaces as they are', 'a  b\tc', 'a  b\tc'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(new PlainText(element(html)).text).toBe(text);
  });
});

describe('InlineImages', () => {
  const picture = `data:image/png;base64,${'A'.repeat(5000)}`;

  test('names pictures for reading and puts them back', () => {
    const images = new InlineImages();
    const root = element(`<p>plan: <img src="${picture}" alt="plan"> i <img src="cid:logo"></p>`);
    const content = images.readContent(root);
    expect(content).toBe('<p>plan: <img src="data:,dobry-list-0" alt="plan"> i <img src="cid:logo"></p>');
    expect(images.readContent(root)).toBe(content);
    const changed = element(content.replace('plan:', 'mapa:'));
    images.restore(changed);
    expect(changed.innerHTML).toBe(root.innerHTML.replace('plan:', 'mapa:'));
  });

  test('a picture that was changed is another one', () => {
    const images = new InlineImages();
    const root = element(`<img src="${picture}">`);
    const before = images.readContent(root);
    root.querySelector('img')?.setAttribute('src', picture.replace('AAAA', 'BBBB'));
    expect(images.readContent(root)).not.toBe(before);
  });
});

describe('replaceSignature', () => {
  const signature = { html: '<b>Anna Lis</b>', text: 'Anna Lis\ninspektor' };

  test.each([
    [
      'HTML',
      'html',
      '<p>treść</p><div class="moz-signature">-- <br>Ania</div>',
      '<p>treść</p><div class="moz-signature">-- <br><b>Anna Lis</b></div>',
    ],
    [
      'without the line above it',
      'html',
      '<div class="moz-signature"><i>Ania</i></div>',
      '<div class="moz-signature"><b>Anna Lis</b></div>',
    ],
    [
      'plain text',
      'plain',
      '<div class="moz-signature">-- <br>Ania</div>',
      '<div class="moz-signature">-- <br>Anna Lis<br>inspektor</div>',
    ],
    [
      'not in a quotation',
      'html',
      '<blockquote><div class="moz-signature">Jan</div></blockquote>',
      '<blockquote><div class="moz-signature">Jan</div></blockquote>',
    ],
  ] as const)('%s', (_, format, before, after) => {
    document.body.innerHTML = before;
    replaceSignature(document, format, signature);
    expect(document.body.innerHTML).toBe(after);
  });
});
