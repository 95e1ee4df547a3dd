import { readParaphrasedNotice, readPrescribedNotice } from './notice';
import { readOwnLines } from './text/own-lines';

const PRESCRIBED =
  'Wiadomość ta jest przeznaczona wyłącznie dla wskazanego adresata i może zawierać dane chronione. Kopiowanie, udostępnianie ' +
  'lub rozpowszechnianie jej przez osoby nieuprawnione jest zabronione. W razie omyłkowego otrzymania prosimy o powiadomienie ' +
  'nadawcy oraz trwałe usunięcie wiadomości.';

function read(text: string): { text: string; similarity: number } | undefined {
  const lines = readOwnLines(text, []);
  const found = readPrescribedNotice(lines, [PRESCRIBED], 0) ?? readParaphrasedNotice(lines, [PRESCRIBED], 0);
  return found && { text: text.slice(found.notice.start, found.notice.end), similarity: found.notice.similarity };
}

const wrapped = PRESCRIBED.replace(/(.{60,70}) /g, '$1\n');
const LETTER =
  'Szanowna Pani,\n\nproszę o powiadomienie nadawcy przesyłki.\n\nZ poważaniem\nAnna Lis\ntel. 77 555 02 14\n';

describe('readNotice', () => {
  it.each([
    ['on a line of its own', `${LETTER}\n${PRESCRIBED}`],
    ['wrapped, right behind the signature', LETTER + wrapped],
    ['followed by something else', `${LETTER}\n${wrapped}\n\nKlauzula informacyjna jest na stronie.`],
  ])('finds it verbatim %s', (_, text) => {
    const found = read(text);
    expect(found?.similarity).toBe(1);
    expect(found?.text.replace(/\s+/g, ' ')).toBe(PRESCRIBED);
  });

  it('ignores case, Polish letters and punctuation', () => {
    const typed = PRESCRIBED.replace(/ą/g, 'a').replace(/ś/g, 's').replace(/,/g, '').toUpperCase();
    expect(read(LETTER + typed)?.similarity).toBe(1);
  });

  it('measures an altered one', () => {
    const altered = PRESCRIBED.replace(' oraz trwałe usunięcie wiadomości', '').replace('wyłącznie dla', 'tylko dla');
    const similarity = read(LETTER + altered)?.similarity ?? 0;
    expect(similarity).toBeGreaterThan(0.85);
    expect(similarity).toBeLessThan(1);
  });

  it.each([
    'Treść tej wiadomości jest poufna. Jeżeli trafiła do Państwa przez pomyłkę, prosimy ją skasować i powiadomić nadawcę.',
    'This message is confidential and intended only for the recipient. If you received it in error, please delete it.',
  ])('finds a paraphrase: %s', (text) => {
    const found = read(`${LETTER}\n${text}`);
    expect(found?.text).toBe(text);
    expect(found?.similarity).toBeLessThan(0.6);
  });

  it.each([LETTER, 'Przesyłka trafiła do Pani omyłkowo, dlatego prosimy o jej zwrot nadawcy.', ''])(
    'finds none in %j',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});
