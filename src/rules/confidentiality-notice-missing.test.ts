import { checkExample } from './examples/check-example';
import { CLAUSES } from './clauses';
import { confidentialityNoticeMissing } from './confidentiality-notice-missing';

const NOTICE = CLAUSES['email-notice'].text;
const LETTER =
  'Szanowni Państwo,\n\nworki są w pokoju 12.\n\nZ poważaniem\nAnna Lis\ninspektor\nReferat Ochrony Środowiska\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 14\n';

const check = (content: string) =>
  checkExample(confidentialityNoticeMissing, { body: { format: 'plain', content } }).map(({ messageId, fixes }) => [
    messageId,
    fixes?.[0]?.edits[0]?.type,
  ]);

describe('confidentiality-notice-missing', () => {
  it.each([
    ['verbatim', NOTICE],
    ['with its slip corrected', NOTICE.replace('jakiegokolwiek inne', 'jakiekolwiek inne')],
    ['with other line breaks', NOTICE.replace(/ (?=prze|inform|tych)/g, '\n')],
    ['in capitals', NOTICE.toUpperCase()],
  ])('accepts the notice %s', (_, notice) => {
    expect(check(`${LETTER}\n${notice}\n`)).toEqual([]);
  });

  it('reports a letter without a notice', () => {
    expect(check(LETTER)).toEqual([['missing', 'insert-block']]);
    expect(check('')).toEqual([['missing', 'insert-block']]);
  });

  it('reports a notice of which half is gone', () => {
    expect(check(`${LETTER}\n${NOTICE.slice(0, NOTICE.length / 2)}\n`)).toHaveLength(1);
  });

  it('does not count the notice of a quoted letter', () => {
    const quoted = `W dniu 9.05.2025 o 10:00, Jan Kot pisze:\n> Czekamy.\n> ${NOTICE}\n`;
    expect(check(`${LETTER}\n${quoted}`)).toEqual([['missing', 'insert-block']]);
  });
});
