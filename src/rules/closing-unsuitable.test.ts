import { checkRule, textsFound } from './courtesy/check-rule';
import { closingUnsuitable } from './closing-unsuitable';

const COLLEAGUE = { email: 'marek.wrona@gmina-przykladowo.example', name: 'Marek Wrona' };
const close = (closing: string): { format: 'plain'; content: string } => ({
  format: 'plain',
  content: `Szanowna Pani,\n\nworki są w pokoju 12.\n\n${closing}\nAnna Lis\ninspektor\n`,
});

describe('closing-unsuitable', () => {
  it.each([
    'Pzdr',
    'Trzymajcie się sucho',
    'Czuwaj i nara',
    'Moc uścisków',
    'Buziole',
    'Z fartem',
    'No to pa, pa',
    'Pozdr',
    'Pozdro',
    'Pozdrówka',
    'Na razie',
    'Nara',
    'Buziaki',
    'Trzymajcie się',
    'Trzymaj się',
    'Ściskam',
    'Dzięki',
    'Cześć',
    'Do zobaczenia',
    'Papa',
    'Miłego',
    'Trzymajcie się ciepło',
    'Dzięki za pomoc',
  ])('%s is reported', (closing) => {
    expect(textsFound(closingUnsuitable, { body: close(closing) })).toEqual([closing]);
  });

  it.each([
    'Pozdrawiam',
    'Z pozdrowieniami',
    'Pozdrawiam serdecznie',
    'Dziękuję i pozdrawiam',
    'Pozdrawiam i zapraszam',
    'Miłego dnia',
    'Z wyrazami szacunku',
    'Z poważaniem',
  ])('%s is fine', (closing) => {
    expect(textsFound(closingUnsuitable, { body: close(closing) })).toEqual([]);
  });

  it('lets colleagues say thanks, not more', () => {
    expect(textsFound(closingUnsuitable, { to: [COLLEAGUE], body: close('Dzięki') })).toEqual([]);
    expect(textsFound(closingUnsuitable, { to: [COLLEAGUE], body: close('Buziaki') })).toEqual(['Buziaki']);
  });

  it('names the greeting the close is at odds with', () => {
    expect(checkRule(closingUnsuitable, { body: close('Nara') })[0]?.messageId).toBe('register');
  });

  it.each([
    ['Na razie!', 'Z poważaniem\nAnna'],
    ['Pzdr.', 'Z poważaniem\nAnna'],
    ['Nara', 'Z poważaniem\nAnna'],
  ])('replaces „%s” with its marks', (closing, expected) => {
    const { content } = close(closing);
    const edit = checkRule(closingUnsuitable, { body: close(closing) })[0]?.fixes?.[0]?.edits[0];
    if (edit?.type !== 'replace') throw new Error('no replacement');
    expect(content.slice(0, edit.start) + edit.text + content.slice(edit.end)).toContain(expected);
  });
});
