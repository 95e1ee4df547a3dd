import { lintHtml } from './lint-html';

const faults = (html: string): string[] =>
  lintHtml(html).map(({ id, what }) => (what === undefined ? id : `${id}: ${what.en}`));
const styled = (style: string, text = 'Anna Lis'): string => `<div lang="pl" style="${style}">${text}</div>`;
const inside = (html: string): string => `<div lang="pl">Anna Lis ${html}</div>`;

it.each([
  // Colours, on white and in dark mode when only one of the two is stated.
  [styled('color: #767676; background: #fff'), []],
  [styled('color: #777; background-color: rgb(255, 255, 255)'), ['contrast: 4.4 : 1']],
  [styled('color: white; background: #005'), []],
  [styled('color: navy'), ['contrast-dark: 1 : 1']],
  [styled('color: #ddd'), ['contrast-light: 1.3 : 1']],
  [styled('color: #6b6b6b'), ['contrast-dark: 3 : 1']],
  [styled('background: yellow'), ['contrast-dark: 1 : 1']],
  [styled('color: inherit; background: transparent'), []],
  ['<div lang="pl"><font color="yellow">Anna Lis</font></div>', ['contrast-light: 1 : 1']],
  ['<div lang="pl" style="color:#ff0">x<p style="background:#000">y</p></div>', ['contrast-light: 1 : 1']],
  ['<table bgcolor="#000000" lang="pl"><tr><td style="color:#fff">x</td></tr></table>', ['table']],
  [inside('<a href="https://a.example" style="color: #eee">Strona urzędu</a>'), ['contrast-light: 1.1 : 1']],
  // A link is blue, whatever stands around it.
  ['<div lang="pl" style="color:#fff;background:#000">x</div>', []],
  // Sizes, converted.
  [styled('font-size: 11pt'), []],
  [styled('font-size: 14.67px'), []],
  [styled('font-size: 14px'), ['small-text: 10.5']],
  [styled('font-size: 0.9em'), ['small-text: 10.8']],
  [styled('font-size: 90%; color: inherit'), ['small-text: 10.8']],
  [styled('font: italic 10pt/1.4 Arial, sans-serif'), ['small-text: 10']],
  [styled('font-size: x-small'), ['small-text: 7.5']],
  [styled('font-size: 12pt', 'a <small>b</small>'), ['small-text: 10']],
  ['<div lang="pl"><font size="2">x</font></div>', ['small-text: 9.8']],
  ['<div lang="pl"><font size="-1">x</font> <font size="3">y</font></div>', ['small-text: 9.8']],
  ['<div lang="pl" style="font-size:8pt"><p style="font-size: 12pt">x</p></div>', []],
  // Links.
  [inside('<a href="https://a.example">Strona urzędu</a>'), []],
  [inside('<a href="mailto:a@b.example">a@b.example</a>'), []],
  [inside('<a href="https://a.example"> https://a.example/ </a>'), ['link-address: https://a.example/']],
  [inside('<a href="https://a.example">www.a.example</a>'), ['link-address: www.a.example']],
  [inside('<a href="https://a.example">Kliknij tutaj</a>'), ['link-vague: Kliknij tutaj']],
  [inside('<a href="https://a.example">Więcej…</a>'), ['link-vague: Więcej…']],
  [inside('<a href="https://a.example"></a>'), ['link-empty']],
  [inside('<a href="https://a.example"><img src="https://a.example/l.png" alt=""></a>'), ['link-empty']],
  [inside('<a href="https://a.example"><img src="https://a.example/l.png" alt="Strona urzędu"></a>'), []],
  [inside('<a href="HTTP://a.example">Strona urzędu</a>'), ['insecure: HTTP://a.example']],
  // Pictures.
  [inside('<img src="https://a.example/l.png">'), ['alt-missing']],
  [inside('<img src="http://a.example/l.png" alt="Herb">'), ['insecure: http://a.example/l.png']],
  ['<div lang="pl"><img src="cid:logo" alt="Anna Lis, tel. 77 555 02 14"></div>', ['picture-only']],
  // What mail clients take out.
  [inside('<script>alert(1)</script>'), ['active-content: <script>']],
  [inside('<b onclick="x()">x</b>'), ['active-content: onclick']],
  [inside('<a href="&#106;avascript:x()">Strona</a>'), ['active-content: href']],
  [inside('<svg><path d="M0 0"></path></svg>'), ['active-content: <svg>']],
  [inside('<form><input name="x"></form>'), ['active-content: <form>', 'active-content: <input>']],
  [inside('<style>p { color: red }</style>'), ['style-sheet: <style>']],
  [inside('<link rel="stylesheet" href="https://a.example/x.css">'), ['style-sheet: <link>']],
  // Language.
  ['<div>Anna Lis<br>inspektor</div>', ['lang-missing', 'lang-missing']],
  ['<div><p lang="pl">Anna Lis</p></div>', []],
  ['<div lang="">Anna Lis</div>', ['lang-missing']],
  // Broken mark-up is read on.
  ['</b><div lang=pl>Anna Lis <b>x', []],
  ['', ['picture-only']],
])('%s', (html, expected) => expect(faults(html)).toEqual(expected));

it('stands in the element that states the fault', () => {
  const [fault] = lintHtml('<div lang="pl" style="font-size: 9pt"><b><i>Anna Lis</i></b></div>');
  expect(fault?.element?.name).toBe('div');
});

it('is linear in deep and long mark-up', () => {
  const started = Date.now();
  lintHtml(`<div lang="pl">${'<b>x'.repeat(2_000)}${'<p style="color:red">x</p>'.repeat(10_000)}</div>`);
  expect(Date.now() - started).toBeLessThan(4_000);
});
