import type { Draft } from './draft';
import type { Letter, LetterContext } from './letter';
import { readLetter } from './read-letter';

const NOTICE =
  'Wiadomość ta jest przeznaczona wyłącznie dla wskazanego adresata i może zawierać dane chronione. Kopiowanie lub rozpowszechnianie ' +
  'jej przez osoby nieuprawnione jest zabronione. W razie omyłkowego otrzymania prosimy o powiadomienie nadawcy.';

const context: LetterContext = {
  officeNames: ['Urząd Gminy w Przykładowie'],
  departmentNames: ['Referat Ochrony Środowiska'],
  notices: [NOTICE],
};

const SIGNATURE =
  'Anna Lis\ninspektor\nReferat Ochrony Środowiska\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 14';

function letterOf(content: string, partial: Partial<Draft> = {}): Letter {
  const draft: Draft = {
    kind: 'new',
    from: { email: 'anna.lis@gmina.example', name: 'Anna Lis' },
    to: [],
    cc: [],
    bcc: [],
    subject: 'Odbiór odpadów',
    body: { format: content.startsWith('<') ? 'html' : 'plain', content },
    attachments: [],
    ...partial,
  };
  return readLetter(draft, context);
}

/** The passages of the body as "part: text", line breaks as |. */
function outline(letter: Letter): string[] {
  return letter.passages
    .filter((passage) => passage.part !== 'subject')
    .map((passage) => `${passage.part}: ${letter.text.slice(passage.start, passage.end).replace(/\s*\n\s*/g, '|')}`);
}

const html = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p class="MsoNormal">${line === '' ? '&nbsp;' : line}<o:p></o:p></p>`)
    .join('\n');

describe('readLetter', () => {
  const LETTER = `Szanowna Pani,\n\ndziękuję za list. Worki\nodbieramy we wtorki.\n\nZ poważaniem\n\n${SIGNATURE}\n\n${NOTICE}`;

  it.each([
    ['plain', LETTER],
    ['HTML', html(LETTER)],
    ['plain behind a delimiter', LETTER.replace('Anna Lis\n', '-- \nAnna Lis\n')],
  ])('takes a whole letter apart: %s', (_, content) => {
    const letter = letterOf(content);
    expect(outline(letter).slice(0, 3)).toEqual([
      'salutation: Szanowna Pani',
      'body: dziękuję za list. Worki|odbieramy we wtorki.',
      'closing: Z poważaniem',
    ]);
    expect(letter.passages[letter.passages.length - 1]?.part).toBe('signature');
    expect(Object.keys(letter.signature?.fields ?? {}).sort()).toEqual([
      'address',
      'department',
      'name',
      'office',
      'phone',
      'position',
    ]);
    expect(letter.notice?.similarity).toBe(1);
    expect(letter.text.slice(letter.end).trim()).toBe('');
  });

  it('reads a greeting that shares its line, and a close with the name', () => {
    const letter = letterOf('Dzień dobry Pani Ewo, wracam do sprawy.\nProszę o telefon.\nPozdrawiam, Anna Lis');
    expect(outline(letter)).toEqual([
      'salutation: Dzień dobry Pani Ewo',
      'body: wracam do sprawy.|Proszę o telefon.',
      'closing: Pozdrawiam',
      'signature: Anna Lis',
    ]);
    expect(Object.keys(letter.signature?.fields ?? {})).toEqual(['name']);
  });

  it('finds a footer without a close, and a bare name', () => {
    expect(outline(letterOf(`Dzień dobry,\n\nworki są w pokoju 12.\n\n${SIGNATURE}`))[2]).toMatch(
      /^signature: Anna Lis\|inspektor/,
    );
    const bare = letterOf('Tak, worki są gotowe.\n\nAnna');
    expect(outline(bare)).toEqual(['body: Tak, worki są gotowe.', 'signature: Anna']);
    expect(bare.signature?.fields).toEqual({});
  });

  it('finds the author’s text below and between quotations', () => {
    const letter = letterOf(
      `W dniu 5.05.2025 o 9:02, Jan pisze:\n> Dzień dobry, kiedy?\n\nSzanowny Panie,\n\nw piątek.\n\n> Gdzie?\n\nW pokoju 12.\n\nPozdrawiam\n${SIGNATURE}\n`,
      { kind: 'reply' },
    );
    expect(outline(letter).slice(0, 4)).toEqual([
      'salutation: Szanowny Panie',
      'body: w piątek.',
      'body: W pokoju 12.',
      'closing: Pozdrawiam',
    ]);
    expect(letter.quoted).toHaveLength(2);
  });

  it('does not take greeting, close, footer or notice from the quotation', () => {
    const letter = letterOf(`Tak.\n\n-----Wiadomość oryginalna-----\nOd: x\n\n${LETTER}`, { kind: 'reply' });
    expect([letter.salutation, letter.closing, letter.signature, letter.notice]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(letter.text.slice(0, letter.end)).toBe('Tak.\n');
  });

  it('has the signature below the quotation', () => {
    const letter = letterOf(
      `Szanowna Pani,\n\ntak.\n\nPozdrawiam\nAnna\n\nW dniu 5.05.2025 o 9:02, Ewa pisze:\n> Tak?\n\n-- \n${SIGNATURE}\n`,
    );
    expect(letter.closing).toBeDefined();
    expect(letter.text.slice(letter.signature?.start).startsWith('-- ')).toBe(true);
    expect(Object.keys(letter.signature?.fields ?? {})).toHaveLength(6);
  });

  it('does not take the last items of a list for a footer', () => {
    const letter = letterOf(
      'Dzień dobry,\n\nworki wydajemy:\n- w pokoju 12,\n- w Wydziale Komunikacji, ul. Lipowa 4, 48-999 Przykładowo\n\nAnna Lis',
    );
    expect(outline(letter)[2]).toBe('signature: Anna Lis');
  });

  it('keeps a postscript with the body', () => {
    const letter = letterOf(
      `Dzień dobry,\n\nworki są gotowe.\n\nPozdrawiam\n${SIGNATURE}\n\nPS. Biuro jest czynne do 15.`,
    );
    expect(outline(letter).slice(-1)).toEqual(['body: PS. Biuro jest czynne do 15.']);
  });

  it.each([
    ['Odbiór', 'new', 1, 0],
    ['RE: PD: Odbiór', 'reply', 0, 8],
    ['Nowy temat', 'reply', 1, 0],
    ['', 'new', 0, 0],
  ] as const)('subject %j of a %s', (subject, kind, passages, start) => {
    const letter = letterOf('a', { subject, kind });
    expect(letter.passages.filter((passage) => passage.part === 'subject')).toHaveLength(passages);
    expect(letter.subjectStart).toBe(start);
  });

  it('reads nothing from an empty message', () => {
    const letter = letterOf('');
    expect([letter.text, letter.passages.length, letter.end, letter.quoted.length]).toEqual(['', 1, 0, 0]);
  });

  it.each([
    '<', '(', '&', '<div>', '<blockquote>x', 'Z poważaniem\n', 'W dniu 5.05.2025 o 9:02, x@y pisze:\n', 'Od: x\n', '- \n', '>\n', 'Anna, ',
    'Wydział x ', 'tel. 77 555 01 0 ', 'poufne adresata omyłkowo zabronione ', `${NOTICE}\n`, 'pozdrawiam ', 'Szanowny ', '-- \n',
  ])('reads 100 kB of %j in linear time', (piece) => {
    for (const format of ['html', 'plain'] as const) {
      const started = Date.now();
      letterOf('', { body: { format, content: piece.repeat(100_000 / piece.length) } });
      expect(Date.now() - started).toBeLessThan(1000);
    }
  }); // prettier-ignore
});
