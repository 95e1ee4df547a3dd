import { applyEdits } from './apply-edits';
import { readBody } from './text/read-body';
import type { Draft } from './draft';
import type { Edit } from './edit';
import { readLetter } from './read-letter';

function draft(format: 'html' | 'plain', content: string): Draft {
  return { kind: 'new', to: [], cc: [], bcc: [], subject: 'Re: Pismo', body: { format, content }, attachments: [] };
}

/** Replaces the first `found` of the decoded text. */
function replace(before: Draft, found: string, text: string): Edit {
  const start = readBody(before.body).text.indexOf(found);
  return { type: 'replace', in: 'body', start, end: start + found.length, text };
}

const block = (text: string) => ({ html: `<p>${text}</p>`, text });
const context = { officeNames: [], departmentNames: [], notices: [] };

describe('applyEdits: replace', () => {
  it.each([
    ['a word', '<p>Witam <b>Pana</b></p>', 'Witam', 'Dzień dobry', '<p>Dzień dobry <b>Pana</b></p>'],
    ['with mark-up inside', '<p>Wi<b>tam</b></p>', 'Witam', 'Dzień dobry', '<p>Dzień dobry<b></b></p>'],
    ['wrapped source', '<p>Szanowny\r\n Panie,</p>', 'Szanowny Panie', 'Szanowna Pani', '<p>Szanowna Pani,</p>'],
    ['references', '<p>za&lstrok;ącznik&nbsp;nr&nbsp;1</p>', 'załącznik', 'plik', '<p>plik&nbsp;nr&nbsp;1</p>'],
    ['and escapes', '<p>a</p>', 'a', '1 < 2 & "3"', '<p>1 &lt; 2 &amp; "3"</p>'],
    ['and keeps line breaks', '<p>a<br>b</p>', 'a\nb', 'x', '<p>x<br></p>'],
  ])('%s', (_, html, found, text, expected) => {
    const before = draft('html', html);
    expect(applyEdits(before, [replace(before, found, text)]).body.content).toBe(expected);
  });

  it('keeps the line ends of plain text', () => {
    const before = draft('plain', 'Witam,\r\nproszę\r\n');
    expect(applyEdits(before, [replace(before, 'Witam', 'Dzień\ndobry')]).body.content).toBe(
      'Dzień\r\ndobry,\r\nproszę\r\n',
    );
  });

  it('changes the subject', () => {
    const edit: Edit = { type: 'replace', in: 'subject', start: 4, end: 9, text: 'Umowa' };
    expect(applyEdits(draft('plain', ''), [edit]).subject).toBe('Re: Umowa');
    expect(applyEdits(draft('plain', ''), [{ type: 'set-subject', text: 'Umowa' }]).subject).toBe('Umowa');
  });
});

describe('applyEdits: conflicts', () => {
  it('applies the first of overlapping edits', () => {
    const before = draft('plain', 'jeden dwa trzy');
    const edits = [replace(before, 'dwa', '2'), replace(before, 'jeden dwa', 'x'), replace(before, 'trzy', '3')];
    expect(applyEdits(before, edits).body.content).toBe('jeden 2 3');
  });

  it('inserts equal blocks once and returns the same draft when nothing changes', () => {
    const before = draft('plain', 'a');
    const insert: Edit = { type: 'insert-block', at: 1, block: block('b') };
    expect(applyEdits(before, [insert, insert]).body.content).toBe('a\n\nb\n');
    expect(applyEdits(before, [])).toBe(before);
    expect(applyEdits(before, [{ type: 'insert-block', at: 99, block: block('b') }]).body.content).toBe('a');
  });
});

describe('applyEdits: insert-block', () => {
  it.each([
    ['before the first line of plain text', 'plain', 'proszę\r\n', 0, 'X\r\n\r\nproszę\r\n'],
    ['at the end of plain text', 'plain', 'proszę\n', 7, 'proszę\n\nX\n'],
    ['between lines of plain text', 'plain', 'a\n\nb\n', 3, 'a\n\nX\n\nb\n'],
    ['before a paragraph', 'html', '<body><p>a</p></body>', 0, '<body><p>X</p><p>a</p></body>'],
    ['after the last paragraph', 'html', '<body><p>a</p>\n</body>', 1, '<body><p>a</p><p>X</p>\n</body>'],
    [
      "in Word's manner",
      'html',
      '<div class="WordSection1"><p class="MsoNormal">a</p></div>',
      1,
      '<div class="WordSection1"><p class="MsoNormal">a</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">X</p></div>',
    ],
    [
      "in Gmail's manner",
      'html',
      '<div dir="ltr"><div>a</div></div>',
      0,
      '<div dir="ltr"><div>X</div><div><br></div><div>a</div></div>',
    ],
    ['between lines ended by br', 'html', '<div>a<br>b</div>', 2, '<div>a<br><br>X<br><br>b</div>'],
    ['into an empty body', 'html', '<html><body></body></html>', 0, '<html><body><p>X</p></body></html>'],
    ['into nothing', 'html', '', 0, '<p>X</p>'],
  ] as const)('%s', (_, format, content, at, expected) => {
    const edit: Edit = { type: 'insert-block', at, block: block('X') };
    expect(applyEdits(draft(format, content), [edit]).body.content).toBe(expected);
  });

  it.each([
    [
      'Outlook',
      '<body><div>Tekst.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Od:</b> Jan</div></body>',
      'Tekst.</div>',
    ],
    [
      'Thunderbird',
      '<body><p>Tekst.</p><br>\n<div class="moz-cite-prefix">Jan pisze:</div><blockquote type="cite">a</blockquote></body>',
      'Tekst.</p>',
    ],
    ['below a quotation', '<body><blockquote type="cite">a</blockquote>\n<p>Tekst.</p>\n</body>', 'Tekst.</p>'],
    ['plain', 'Tekst.\n\nW dniu 5.05.2025 o 9:00, Jan pisze:\n> a\n', 'Tekst.\n'],
  ])('puts a block after the author’s text: %s', (_, content, before) => {
    const original = draft(content.startsWith('<') ? 'html' : 'plain', content);
    const edit: Edit = { type: 'insert-block', at: readLetter(original, context).end, block: block('WSTAWKA') };
    const result = applyEdits(original, [edit]).body.content;
    const between = result.slice(result.indexOf(before) + before.length, result.indexOf('WSTAWKA'));
    expect(between).toMatch(/^(?:<(?:p|div)>|<div><br><\/div><div>|\n)$/);
  });
});

describe('applyEdits: replace-block', () => {
  const signature = { html: '<div>PODPIS</div>', text: 'PODPIS' };
  it.each([
    ['paragraphs', '<p>a</p>\n<p><b>Anna</b></p>\n<p>Lis</p>\n<p>n</p>', '<p>a</p>\n<div>PODPIS</div>\n<p>n</p>'],
    [
      'lines in a container',
      '<p>a</p><div class="moz-signature">Anna<br>Lis<br>n</div>',
      '<p>a</p><div class="moz-signature"><div>PODPIS</div>n</div>',
    ],
    [
      'cells',
      '<p>a</p><table><tr><td><img src="cid:x"></td><td><p>Anna</p><p>Lis</p></td></tr></table><p>n</p>',
      '<p>a</p><table><tr><td><img src="cid:x"></td><td><div>PODPIS</div></td></tr></table><p>n</p>',
    ],
  ])('%s', (_, html, expected) => {
    const before = draft('html', html);
    const { text } = readBody(before.body);
    const edit: Edit = {
      type: 'replace-block',
      start: text.indexOf('Anna'),
      end: text.indexOf('Lis') + 3,
      block: signature,
    };
    expect(applyEdits(before, [edit]).body.content).toBe(expected);
  });

  it('plain text', () => {
    const before = draft('plain', 'a\r\n\r\nAnna\r\nLis\r\n\r\nn');
    const edit: Edit = { type: 'replace-block', start: 3, end: 11, block: signature };
    expect(applyEdits(before, [edit]).body.content).toBe('a\r\n\r\nPODPIS\r\n\r\nn');
  });
});

describe('applyEdits: move-to-bcc', () => {
  it('hides recipients of To and Cc, each once', () => {
    const before: Draft = {
      ...draft('plain', ''),
      to: [{ email: 'A@x.example', name: 'A' }, { email: 'b@x.example' }],
      cc: [{ email: 'a@x.example' }, { email: 'c@x.example' }],
      bcc: [{ email: 'C@x.example' }],
    };
    const after = applyEdits(before, [{ type: 'move-to-bcc', emails: ['a@x.example', 'c@x.example'] }]);
    expect(after.to).toEqual([{ email: 'b@x.example' }]);
    expect(after.cc).toEqual([]);
    expect(after.bcc.map((address) => address.email)).toEqual(['C@x.example', 'A@x.example']);
  });
});

describe('applyEdits: recipients', () => {
  const mailbox = (name: string) => ({ email: `${name}@gmina.example` });
  const hide = (...names: string[]): Edit => ({
    type: 'move-to-bcc',
    emails: names.map((name) => mailbox(name).email),
  });
  const before: Draft = {
    ...draft('plain', 'a'),
    from: mailbox('ja'),
    to: [mailbox('a'), mailbox('b')],
    cc: [mailbox('c')],
  };

  it.each<[string, Edit, string, string, string]>([
    ['some', hide('a'), 'b', 'c', 'a'],
    ['all in To', hide('a', 'b'), '', 'c', 'a b'],
    ['everybody, and the author stands in To', hide('a', 'b', 'c'), 'ja', '', 'a b c'],
  ])('moves %s', (_, edit, to, cc, bcc) => {
    const after = applyEdits(before, [edit]);
    const names = [after.to, after.cc, after.bcc].map((list) => list.map(({ email }) => email.split('@')[0]).join(' '));
    expect(names).toEqual([to, cc, bcc]);
  });

  it('leaves To empty when nobody knows the author', () => {
    expect(applyEdits({ ...before, from: undefined }, [hide('a', 'b', 'c')]).to).toEqual([]);
  });
});

describe('applyEdits: replaced blocks', () => {
  const signature = { html: '<div>Podpis</div>', text: 'Podpis' };
  const notice = { html: '<div class="notice"><p>Klauzula</p></div>', text: 'Klauzula' };

  function replaceAnna(format: 'html' | 'plain', content: string): string {
    const before = draft(format, content);
    const start = readBody(before.body).text.indexOf('Anna');
    return applyEdits(before, [{ type: 'replace-block', start, end: start + 4, block: signature }]).body.content;
  }

  it.each<['html' | 'plain', string, string]>([
    ['plain', 'Z poważaniem\nAnna\n', 'Z poważaniem\n\nPodpis\n'],
    ['plain', 'Z poważaniem\n\nAnna\n', 'Z poważaniem\n\nPodpis\n'],
    ['plain', 'Z poważaniem\n-- \nAnna\n', 'Z poważaniem\n-- \nPodpis\n'],
    ['plain', 'Z poważaniem\r\nAnna\r\nKlauzula', 'Z poważaniem\r\n\r\nPodpis\r\n\r\nKlauzula'],
    ['html', '<div>Z poważaniem</div><div>Anna</div>', '<div>Z poważaniem</div><div><br></div><div>Podpis</div>'],
    ['html', '<p>Z poważaniem</p><p>Anna</p>', '<p>Z poważaniem</p><div>Podpis</div>'],
  ])('keep an empty line before them: %s %j', (format, content, expected) => {
    expect(replaceAnna(format, content)).toBe(expected);
  });

  it('leave a line of their own in lines parted by breaks', () => {
    expect(replaceAnna('html', '<p>Z poważaniem<br>Anna</p>')).toBe('<p>Z poważaniem<br><br><div>Podpis</div></p>');
  });

  it('a paragraph with margins needs no empty line', () => {
    const before = draft('html', '<div>Z poważaniem</div><div>Anna</div>');
    const at = readBody(before.body).text.length;
    expect(applyEdits(before, [{ type: 'insert-block', at, block: notice }]).body.content).toBe(
      `<div>Z poważaniem</div><div>Anna</div>${notice.html}`,
    );
  });
});
