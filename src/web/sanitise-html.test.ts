/** @jest-environment jsdom */
import { exampleOffice } from '../rules/examples/example-letter';
import { sanitisedHtml } from './sanitise-html';
import { signaturePictures } from './signature-pictures';

describe('sanitisedHtml', () => {
  it.each([
    [
      'formatting',
      '<p style="margin: 0px; color: red;">a <b>b</b></p>',
      '<p style="margin: 0px; color: red;">a <b>b</b></p>',
    ],
    ['a link', '<a href="https://bip.example" target="_blank">BIP</a>', '<a href="https://bip.example">BIP</a>'],
    [
      'an embedded picture',
      '<img src="data:image/png;base64,AA==" alt="herb">',
      '<img src="data:image/png;base64,AA==" alt="herb">',
    ],
    [
      'a table',
      '<table border="1"><tbody><tr><td>a</td></tr></tbody></table>',
      '<table border="1"><tbody><tr><td>a</td></tr></tbody></table>',
    ],
  ])('keeps %s', (_, html, expected) => {
    expect(sanitisedHtml(html)).toBe(expected);
  });

  it.each([
    ['a script', 'a<script>alert(1)</script>b', 'ab'],
    ['a handler', '<p onclick="alert(1)" onfocus=alert(2)>a</p>', '<p>a</p>'],
    ['a remote picture', 'a<img src="https://tracker.example/p.gif">b', 'ab'],
    ['a picture that is a document', '<img src="data:image/svg+xml,<svg onload=alert(1)>">', ''],
    ['a script address', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['a script address in disguise', '<a href=" java\nscript:alert(1)">a</a>', '<a>a</a>'],
    ['a style sheet', '<style>p{background:url(https://x.example)}</style><p>a</p>', '<p>a</p>'],
    [
      'a picture in a style',
      '<p style="background: url(https://x.example); color: red">a</p>',
      '<p style="color: red;">a</p>',
    ],
    [
      'a style that covers the page',
      '<p style="position: fixed; top: 0px; color: red">a</p>',
      '<p style="color: red;">a</p>',
    ],
    ['a frame', '<iframe src="https://x.example"></iframe>a', 'a'],
    ['a form', '<form><input value="x"><p>a</p></form>b', 'b'],
    ['vector graphics', '<svg><script>alert(1)</script></svg>a', 'a'],
    ['formulas', '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>a', 'a'],
    ['comments', 'a<!-- [if mso]> x <![endif] -->b', 'ab'],
    ['unknown elements, but not their text', '<o:p>a</o:p><article>b</article>', 'ab'],
    [
      'what mutates when parsed again',
      'x<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
      'x',
    ],
    ['ink and paper', '<p style="color: rgb(0, 0, 0); background-color: white">a</p>', '<p>a</p>'],
  ])('drops %s', (_, html, expected) => {
    expect(sanitisedHtml(html)).toBe(expected);
  });
});

describe('the logo of an official signature', () => {
  const LOGO = 'https://www.urzad.example/herb.png?w=96&v=2';
  const markup = `<img src="${LOGO.replace('&', '&amp;')}" alt="Herb">`;
  const insertion = { html: `<p>Anna Lis</p>${markup}`, text: 'Anna Lis' };
  const people = exampleOffice.people.map((person) => ({
    ...person,
    signature: { full: insertion, short: insertion },
  }));
  const pictures = signaturePictures({ ...exampleOffice, people });

  it('stays in a letter', () => {
    expect([...pictures]).toEqual([LOGO]);
    expect(sanitisedHtml(insertion.html, pictures)).toBe(insertion.html);
  });

  it.each([
    LOGO.replace('v=2', 'v=3'),
    `${LOGO}&amp;kto=anna`,
    'https://www.urzad.example/',
    'https://tracker.example/p.gif',
    LOGO.replace('https', 'http'),
  ])('lets %s in no more than before', (address) => {
    expect(sanitisedHtml(`a<img src="${address}">b`, pictures)).toBe('ab');
  });

  it('is none where the office has none', () => {
    expect([...signaturePictures(exampleOffice)]).toEqual([]);
  });
});
