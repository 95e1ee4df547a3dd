import { readOwnLines } from '../text/own-lines';
import { readSalutation } from './salutation';

function read(text: string): string {
  const found = readSalutation(text, readOwnLines(text, []));
  if (found === undefined) {
    return 'none';
  }
  const addressee = found.addressee.map((word) => text.slice(word.start, word.end)).join('+');
  const next = found.nextWord < 0 ? '-' : (/^\S{1,4}/.exec(text.slice(found.nextWord))?.[0] ?? '');
  return [
    text.slice(found.start, found.end),
    found.opener,
    found.register,
    found.honorific ?? '',
    addressee,
    found.punctuation,
    next,
  ].join('|');
}

describe('readSalutation', () => {
  it.each([
    ['Szanowna Pani,\n\ndziękuję za list.', 'Szanowna Pani|Szanowna|formal|feminine||,|dzię'],
    ['Szanowni Państwo!\nDziękuję.', 'Szanowni Państwo|Szanowni|formal|plural||!|Dzię'],
    ['Szanowny Panie Dyrektorze,\nw odpowiedzi', 'Szanowny Panie Dyrektorze|Szanowny|formal|masculine|Dyrektorze|,|w'],
    ['Szanowny Panie dr. Nowak,\nx', 'Szanowny Panie dr. Nowak|Szanowny|formal|masculine|dr+Nowak|,|x'],
    ['Szanowne Panie,\nx', 'Szanowne Panie|Szanowne|formal|plural||,|x'],
    [
      'Wielce Szanowny Panie Prezesie,\nx',
      'Wielce Szanowny Panie Prezesie|Wielce Szanowny|formal|masculine|Prezesie|,|x',
    ],
    [
      'Szanowna Pani Anno, Szanowny Panie Marku,\nx',
      'Szanowna Pani Anno, Szanowny Panie Marku|Szanowna|formal|plural|Anno+Marku|,|x',
    ],
    ['Szanowni,\nproszę', 'Szanowni|Szanowni|formal|||,|pros'],
    ['szanowny panie kowalski,\nx', 'szanowny panie kowalski|szanowny|formal|masculine|kowalski|,|x'],
    [
      'Dzień dobry Pani Sylwio, wracam do rozmowy.',
      'Dzień dobry Pani Sylwio|Dzień dobry|neutral|feminine|Sylwio|,|wrac',
    ],
    ['Dzień dobry, Panie Marku, wracam.', 'Dzień dobry, Panie Marku|Dzień dobry|neutral|masculine|Marku|,|wrac'],
    ['Dzień dobry, Pani wniosek jest gotowy.', 'Dzień dobry|Dzień dobry|neutral|||,|Pani'],
    ['Dzien dobry\nprosze', 'Dzien dobry|Dzien dobry|neutral||||pros'],
    ['Dzień dobry wracam do sprawy.', 'Dzień dobry|Dzień dobry|neutral||||wrac'],
    ['Dzień dobry Państwu,\nx', 'Dzień dobry Państwu|Dzień dobry|neutral|plural||,|x'],
    ['Szanowni Panstwo,\nx', 'Szanowni Panstwo|Szanowni|formal|plural||,|x'],
    ['Witam serdecznie,\nx', 'Witam serdecznie|Witam serdecznie|informal|||,|x'],
    ['Witam Pana\nx', 'Witam Pana|Witam|informal|masculine|||x'],
    ['Hej wszystkim!\nKiermasz', 'Hej wszystkim|Hej|informal||wszystkim|!|Kier'],
    ['Cześć Aniu,\nx', 'Cześć Aniu|Cześć|informal||Aniu|,|x'],
    ['Moi Drodzy,\nx', 'Moi Drodzy|Moi Drodzy|informal|||,|x'],
    ['Drodzy Państwo,\nx', 'Drodzy Państwo|Drodzy|neutral|plural||,|x'],
    ['Drogi Panie Janie,\nx', 'Drogi Panie Janie|Drogi|neutral|masculine|Janie|,|x'],
    ['Panie Gustawie,\nczy', 'Panie Gustawie||neutral|masculine|Gustawie|,|czy'],
    ['Panie i Panowie,\nx', 'Panie i Panowie||neutral|plural||,|x'],
    ['Ekscelencjo,\nx', 'Ekscelencjo|Ekscelencjo|formal|||,|x'],
    ['Dear Mr. Smith,\nthank', 'Dear Mr. Smith|Dear|formal|masculine|Smith|,|than'],
    ['Good morning,\nx', 'Good morning|Good morning|neutral|||,|x'],
    ['Sehr geehrte Damen und Herren,\nx', 'Sehr geehrte Damen und Herren|Sehr geehrte|formal||Damen+und+Herren|,|x'],
    ['Znak sprawy: OR.12.3.2025\n\nSzanowna Pani,\nx', 'Szanowna Pani|Szanowna|formal|feminine||,|x'],
    ['\n\n  Szanowna Pani\n', 'Szanowna Pani|Szanowna|formal|feminine|||-'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'Witam w naszym zespole nową koleżankę.',
    'Część działki leży w gminie.',
    'Drogi powiatowe są przejezdne.',
    'Droga Koźle–Cisek jest zamknięta od poniedziałku.',
    'Tak, projekt jest kompletny.\nSzanowna Pani,',
    'Pani dowód jest gotowy.',
    'Pani Anna Kowalska przekaże dokumenty.',
    'numer otrzyma Pani tego samego dnia.',
    'Dobry termin to piątek.',
    'Dziękuję za informację, Panie Marku.',
    '',
  ])('no greeting: %j', (text) => {
    expect(read(text)).toBe('none');
  });
});
