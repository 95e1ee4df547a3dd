import { readClosing } from './closing';
import { readOwnLines } from '../text/own-lines';

function read(text: string): string {
  const lines = readOwnLines(text, []);
  const found = readClosing(text, lines, 0, lines.length, 0);
  return found === undefined
    ? 'none'
    : `${text.slice(found.closing.start, found.closing.end)}|${found.closing.register}`;
}

describe('readClosing', () => {
  it.each([
    ['Proszę o odpowiedź.\n\nZ poważaniem\n\nAnna Lis', 'Z poważaniem|formal'],
    ['Tekst.\nZ powazaniem,\nAnna Lis', 'Z powazaniem|formal'],
    ['Tekst.\nZ poważaniem, Anna Lis', 'Z poważaniem|formal'],
    ['Tekst.\nZ poważaniem Anna Lis', 'Z poważaniem|formal'],
    ['Tekst.\nZ wyrazami szacunku', 'Z wyrazami szacunku|formal'],
    ['Tekst.\nŁączę wyrazy szacunku', 'Łączę wyrazy szacunku|formal'],
    ['Tekst.\nPozostaję z szacunkiem', 'Pozostaję z szacunkiem|formal'],
    ['Tekst.\nŁączę pozdrowienia', 'Łączę pozdrowienia|neutral'],
    ['Tekst.\nŁączę serdeczne pozdrowienia', 'Łączę serdeczne pozdrowienia|neutral'],
    ['Tekst.\nZ serdecznymi pozdrowieniami', 'Z serdecznymi pozdrowieniami|neutral'],
    ['Tekst.\nSerdecznie pozdrawiam', 'Serdecznie pozdrawiam|neutral'],
    ['Tekst.\nPozdrawiam serdecznie,\nAnna', 'Pozdrawiam serdecznie|neutral'],
    ['Tekst.\nPozdrawiam\nMiłego dnia', 'Pozdrawiam|neutral'],
    ['Tekst.\nŻyczę miłego dnia', 'Życzę miłego dnia|neutral'],
    ['Proszę dać znać. Pozdrawiam, Anna', 'Pozdrawiam|neutral'],
    ['Dziękuję za pomoc i pozdrawiam serdecznie\nAnna Lis', 'pozdrawiam serdecznie|neutral'],
    ['Tekst.\nPozdrawiam i czekam na wiadomość', 'Pozdrawiam i czekam|neutral'],
    [
      'Tekst.\nZ poważaniem, Anna Lis, inspektor, Referat Ochrony Środowiska, Urząd Gminy w Przykładowie, ul. Lipowa 4, 48-999 Przykładowo, tel. 77 555 02 14',
      'Z poważaniem|formal',
    ],
    ['Tekst.\nZe świątecznym pozdrowieniem', 'Ze świątecznym pozdrowieniem|neutral'],
    ['Tekst.\nPozdrawiam / Best regards\nAnna Lis', 'Pozdrawiam|neutral'],
    [
      'Dziękuję i pozdrawiam\nAnna\ninspektor\nreferat\nurząd\nul. Lipowa 4\nPrzykładowo\ntel. 77 555 02 14',
      'pozdrawiam|neutral',
    ],
    ['Tekst.\nPzdr', 'Pzdr|informal'],
    ['Tekst.\nPozdro\nAdrian', 'Pozdro|informal'],
    ['Tekst.\nNa razie!', 'Na razie|informal'],
    ['Tekst.\nTrzymaj się!\nBeata', 'Trzymaj się|informal'],
    ['Tekst.\nCześć', 'Cześć|informal'],
    ['Tekst.\nDo zobaczenia', 'Do zobaczenia|informal'],
    ['Text.\nKind regards,\nAnna Lis', 'Kind regards|neutral'],
    ['Text.\nYours sincerely', 'Yours sincerely|formal'],
    ['Text.\nMit freundlichen Grüßen', 'Mit freundlichen Grüßen|formal'],
    ['Tekst.\n-- \nZ poważaniem\nAnna Lis', 'Z poważaniem|formal'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'Z góry dziękuję za odpowiedź.',
    'Tekst.\nAnna',
    'Na razie nie ma terminu.',
    'Zeznanie sąsiadki\nna razie nie jest potrzebne.',
    'Część działki\nCzęść druga',
    'Z szacunkiem do zabytków odnowiono dach.',
    'Pani pozdrowienia przekazałam kierownikowi.',
    '',
  ])('no close: %j', (text) => {
    expect(read(text)).toBe('none');
  });
});
