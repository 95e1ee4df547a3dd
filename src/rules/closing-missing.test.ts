import { checkRule } from './courtesy/check-rule';
import { exampleOffice } from './examples/example-letter';
import { closingMissing } from './closing-missing';

const plain = (content: string): { format: 'plain'; content: string } => ({ format: 'plain', content });

describe('closing-missing', () => {
  it.each([
    'Z poważaniem',
    'Z poważaniem,',
    'Z wyrazami szacunku',
    'Łączę wyrazy szacunku',
    'Łączę pozdrowienia',
    'Pozdrawiam',
    'Serdecznie pozdrawiam!',
    'Z pozdrowieniami',
    'Z powazaniem',
    'Pzdr',
  ])('%s closes a letter', (closing) => {
    const body = plain(`Szanowni Państwo,\n\nworki są w pokoju 12.\n\n${closing}\nAnna Lis\ninspektor\n`);
    expect(checkRule(closingMissing, { body })).toEqual([]);
  });

  it('does not take a sentence of greetings for a close', () => {
    const body = plain(
      'Dzień dobry,\n\npozdrawiam wszystkich uczestników zebrania, które odbyło się wczoraj.\n\nWorki są w pokoju 12.\n\nAnna Lis\ninspektor\n',
    );
    expect(checkRule(closingMissing, { body }).length).toBe(1);
  });

  it('inserts before the signature', () => {
    const content =
      'Szanowni Państwo,\n\nworki są w pokoju 12.\n\nAnna Lis\ninspektor\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 14\n';
    const edit = checkRule(closingMissing, { body: plain(content) })[0]?.fixes?.[0]?.edits[0];
    expect(edit).toMatchObject({
      type: 'insert-block',
      at: content.indexOf('Anna Lis'),
      block: { text: 'Z poważaniem' },
    });
  });

  it('inserts before the notice where nobody signed', () => {
    const { text } = exampleOffice.notice;
    const content = `Szanowni Państwo,\n\nworki są w pokoju 12.\n\n${text}\n`;
    const edit = checkRule(closingMissing, { body: plain(content) })[0]?.fixes?.[0]?.edits[0];
    expect(edit).toMatchObject({ type: 'insert-block', at: content.indexOf(text) });
  });
});
