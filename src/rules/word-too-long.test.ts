import { readLetter } from '../mail/read-letter';
import { exampleOffice as office } from './examples/example-letter';
import { wordTooLong as rule } from './word-too-long';

function words(text: string, options = rule.meta.defaults): (string | null)[] {
  const letter = readLetter(
    { kind: 'new', to: [], cc: [], bcc: [], body: { format: 'plain', content: text }, attachments: [] },
    { officeNames: [], departmentNames: [], notices: [] },
  );
  return rule.check({ letter, office, options }).map((finding) => finding.text);
}

describe('word-too-long', () => {
  it.each([
    ['Liczymy na współuczestniczących w projekcie.', ['współuczestniczących']],
    ['Potrzebna jest wysokokwalifikowanych osób praca.', ['wysokokwalifikowanych']],
    ['Adres powiatowezarzadzanie.kryzysowe@gmina-przykladowo.example', []],
    ['Strona https://www.gmina-przykladowo.example/zagospodarowanieprzestrzenne', []],
    ['Sprawa WZ.67302024000000000000000.AB', []],
    ['Zamek w Konstantynopolitańczykowie', []],
    ['„Konstantynopolitańczykowianeczka”', []],
    ['za\u00adgo\u00adspo\u00adda\u00adro\u00adwa\u00adnie', []],
    [`x${'a'.repeat(60)}`, []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('obeys the options', () => {
    const text = 'Zagospodarowanie i najcharakterystyczniejszy krajobraz.';
    expect(words(text, { limit: 14, necessary: [] })).toEqual(['Zagospodarowanie', 'najcharakterystyczniejszy']);
    expect(words(text, { limit: 14, necessary: ['Zagospodar', 'najcharakter'] })).toEqual([]);
  });
});
