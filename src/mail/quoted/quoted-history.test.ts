import { readBody } from '../text/read-body';
import { readQuotedHistory } from './quoted-history';

/** The text with every quoted range as [first word…last word]. */
function outline(format: 'html' | 'plain', content: string): string {
  const { text, marks } = readBody({ format, content });
  let result = '';
  let at = 0;
  for (const range of readQuotedHistory(text, marks)) {
    const words = text.slice(range.start, range.end).split(/\s+/);
    result += `${text.slice(at, range.start)}[${words[0] ?? ''}…${words[words.length - 1] ?? ''}]`;
    at = range.end;
  }
  return (result + text.slice(at)).replace(/\s+/g, ' ').trim();
}

describe('readQuotedHistory in plain text', () => {
  it.each([
    ['Odpowiadam.\n\nW dniu 5.05.2025 o 9:02, Jan Lis pisze:\n> pytanie\n> drugie\n', 'Odpowiadam. [W…drugie]'],
    ['W dniu 5.05.2025 o 9:02, Jan Lis pisze:\n> pytanie\n\nOdpowiadam.', '[W…pytanie] Odpowiadam.'],
    ['Witam.\n> raz\n\nodpowiedź\n\n> dwa\n>\n> trzy\n\nkoniec', 'Witam. [>…raz] odpowiedź [>…trzy] koniec'],
    ['Tekst.\n\n-----Wiadomość oryginalna-----\nOd: a@b.example\nDo: c\n\nTreść', 'Tekst. [-----Wiadomość…Treść]'],
    ['Tekst.\n-----Original Message-----\nFrom: A\nTreść', 'Tekst. [-----Original…Treść]'],
    ['Tekst.\n-------- Przekazana wiadomość --------\nTemat: x\nDalej', 'Tekst. [--------…Dalej]'],
    [
      'Tekst.\n________________________________\nOd: Jan\nWysłano: dziś\nDo: Anna\nTemat: x\n\nTreść',
      'Tekst. [________________________________…Treść]',
    ],
    ['Tekst.\n\nFrom: Jan <j@x.example>\nSent: Monday\nTo: Anna\nSubject: x\n\nTreść', 'Tekst. [From:…Treść]'],
    ['Tekst.\n\nwt., 6 maj 2025 o 09:02 Jan Lis <j@x.example>\nnapisał(a):\n\n> a\n', 'Tekst. [wt.,…a]'],
    [
      'Tekst.\n\nW dniu 6.05.2025 o 09:02, bardzo długo przedstawiający się Jan\nLis <j@x.example> pisze:\n> a\n',
      'Tekst. [W…a]',
    ],
    ['Tekst.\n\nOn Tue, 6 May 2025 at 09:02, Jan <j@x.example> wrote:\n> a', 'Tekst. [On…a]'],
    ['Tekst.\n\nDnia 6 maja 2025 09:02 Jan <j@x.example> napisał(a):\n\nbez znaków', 'Tekst. [Dnia…znaków]'],
    [
      'Tekst.\n\nWiadomość napisana przez Jan Lis <j@x.example> w dniu 6 maj 2025, o godz. 09:02:\n\n> a',
      'Tekst. [Wiadomość…a]',
    ],
    ['Początek przekazywanej wiadomości:\n\nOd: a', '[Początek…a]'],
  ])('%j', (text, expected) => {
    expect(outline('plain', text)).toBe(expected);
  });

  it.each([
    'Od: 5 maja\nDo: 9 maja\nGodziny: 8–12',
    'W dniu 5 maja klient napisał:\nproszę o zwrot.',
    'Nasza wiadomość:\n- pierwsza\n- druga',
    'Data: 5 maja 2025 r.\nTemat: szkolenie\nMiejsce: sala 105',
  ])('nothing is quoted in %j', (text) => {
    expect(outline('plain', text)).toBe(text.replace(/\s+/g, ' '));
  });
});

describe('readQuotedHistory in HTML', () => {
  const outlookHeader =
    '<b>Od:</b> Jan Lis &lt;j@x.example&gt;<br><b>Wysłano:</b> piątek<br><b>Do:</b> Anna<br><b>Temat:</b> Sprawa';
  it.each([
    [
      'Outlook on the web',
      `<div>Tekst.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${outlookHeader}</div><div>Treść</div>`,
      'Tekst. [Od:…Treść]',
    ],
    [
      'Word',
      `<p class="MsoNormal">Tekst.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>${outlookHeader}</p></div></div><p>Treść</p>`,
      'Tekst. [Od:…Treść]',
    ],
    [
      'Outlook mobile',
      '<div>Tekst.</div><div id="mail-editor-reference-message-container"><div>From: Jan</div></div>',
      'Tekst. [From:…Jan]',
    ],
    [
      'Thunderbird',
      '<p>Tekst.</p><div class="moz-cite-prefix">W dniu x pisze:<br></div><blockquote type="cite"><p>a</p><blockquote type="cite">b</blockquote></blockquote><p>Pod spodem.</p>',
      'Tekst. [W…b] Pod spodem.',
    ],
    [
      'Thunderbird forward',
      '<p>Tekst.</p><div class="moz-forward-container"><br>-------- Przekazana wiadomość --------<table><tr><th>Temat: </th><td>x</td></tr></table>Treść</div>',
      'Tekst. [--------…Treść]',
    ],
    [
      'Gmail',
      '<div dir="ltr">Tekst.</div><br><div class="gmail_quote"><div class="gmail_attr">wt., Jan napisał(a):<br></div><blockquote class="gmail_quote">a</blockquote><div>Pod spodem.</div></div>',
      'Tekst. [wt.,…a] Pod spodem.',
    ],
    [
      'Gmail forward',
      '<div>Tekst.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>Od: Jan</div><br>Treść</div>',
      'Tekst. [----------…Treść]',
    ],
    [
      'Apple Mail',
      '<div>Tekst.</div><blockquote type="cite"><div>W dniu 5 maj 2025, o godz. 9:02, Jan napisał(a):</div><div>a</div></blockquote><div>Pod.</div>',
      'Tekst. [W…a] Pod.',
    ],
    [
      'Yahoo',
      '<div>Tekst.</div><div id="yahoo_quoted_12" class="yahoo_quoted">W dniu x Jan napisał(a):<div>a</div></div>',
      'Tekst. [W…a]',
    ],
    [
      'Roundcube',
      '<p>Tekst.</p><p id="reply-intro">W dniu 2025-05-05 09:02, Jan napisał(a):</p><blockquote>a</blockquote>',
      'Tekst. [W…a]',
    ],
    [
      'an attribution without mark-up',
      '<div>Tekst.</div><div>W dniu 5.05.2025 o 9:02, Jan Lis pisze:</div><blockquote>a</blockquote><div>Pod.</div>',
      'Tekst. [W…a] Pod.',
    ],
    [
      'an indented paragraph',
      '<div>Tekst.</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>wcięcie</div></blockquote>',
      'Tekst. wcięcie',
    ],
    [
      'a quotation in a cell',
      '<table><tr><td>Tekst.<blockquote>a</td><td>Dalej.</td></tr></table>',
      'Tekst. [a…a] Dalej.',
    ],
  ])('%s', (_, html, expected) => {
    expect(outline('html', html)).toBe(expected);
  });
});
