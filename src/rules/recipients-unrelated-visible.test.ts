import type { Address } from '../mail/draft';
import { checkExample } from './examples/check-example';
import { recipientsUnrelatedVisible } from './recipients-unrelated-visible';

const list = (text: string): Address[] =>
  text === ''
    ? []
    : text.split(', ').map((one) => {
        const match = /^(?:(.*) )?<?([^<>\s]+)>?$/.exec(one);
        return { email: match?.[2] ?? '', ...(match?.[1] ? { name: match[1] } : {}) };
      });

const severity = (to: string, cc = '', options = {}): string => {
  const [finding] = checkExample(recipientsUnrelatedVisible, { to: list(to), cc: list(cc) }, options);
  return finding ? (finding.atMost ?? 'block') : 'silent';
};

describe('recipients-unrelated-visible', () => {
  it.each([
    ['ola.zych@example.com, m.kot@example.net, bogna@poczta.example', '', 'block'],
    ['ola.zych@example.com', 'm.kot@example.com, bogna@example.com', 'block'],
    ['ola.zych@gmail.com, m.kot@wp.pl', '', 'warn'],
    ['ola@sadownik.example, biuro@hurtownia.example, kontakt@nasz-las.example', '', 'warn'],
    ['ola.zych@example.com, biuro@hurtownia.example, kontakt@nasz-las.example', '', 'warn'],
    ['ola.zych@example.com', '', 'silent'],
    ['ola.zych@example.com, OLA.ZYCH@example.com', '', 'silent'],
    ['ola@sadownik.example, jan@sadownik.example, ewa@mail.sadownik.example', '', 'silent'],
    ['Ola Zych <ola@poczta.example>, Jan Zych <jan77@example.com>', 'zych.ewa@example.net', 'silent'],
    ['ola.zych@example.com, kancelaria@prawnicy.example', '', 'silent'],
    ['ola.zych@example.com', 'marek.wrona@gmina-przykladowo.example, ewa.dudek@gmina-przykladowo.example', 'silent'],
    ['urzad@mos.gov.pl, sekretariat@opole.uw.gov.pl, kontakt@gov.pl', '', 'silent'],
    ['marek.wrona@gmina-przykladowo.example', '', 'silent'],
  ])('To %s, Cc %s: %s', (to, cc, expected) => {
    expect(severity(to, cc)).toBe(expected);
  });

  it('follows the options of the office', () => {
    const three = 'ola.zych@example.com, m.kot@example.net, bogna@poczta.example';
    expect(severity(three, '', { people: 4, parties: 4 })).toBe('silent');
    expect(severity(three, '', { acquainted: [['ola.zych@example.com', 'm.kot@example.net', 'poczta.example']] })).toBe(
      'silent',
    );
    expect(severity('a@sadownik.example, b@sadownik.example', '', { freeMail: ['sadownik.example'] })).toBe('warn');
  });

  it('takes people of the quoted thread for acquainted', () => {
    const content =
      'Dzień dobry,\n\nproszę o opinię.\n\nZ poważaniem\nAnna Lis\n\n-------- Przekazana wiadomość --------\nTemat: Chodnik\nData: pt, 9 maj 2025 10:00\nNadawca: Ola Zych <ola.zych@poczta.example>\nAdresat: urzad@gmina-przykladowo.example\nKopia: m.kot@example.net\n\nProszę o naprawę.\n';
    const to = list('ola.zych@poczta.example, m.kot@example.net');
    const draft = { kind: 'forward' as const, to, body: { format: 'plain' as const, content } };
    expect(checkExample(recipientsUnrelatedVisible, draft)).toEqual([]);
  });

  it.each(['reply', 'absence'] as const)('is silent in a message of kind %s', (kind) => {
    const to = list('ola.zych@example.com, m.kot@example.net, bogna@poczta.example');
    expect(checkExample(recipientsUnrelatedVisible, { kind, to })).toEqual([]);
  });

  it('moves all outside recipients to Bcc, and only them', () => {
    const [finding] = checkExample(recipientsUnrelatedVisible, {
      to: list('Ola.Zych@example.com, m.kot@example.net, marek.wrona@gmina-przykladowo.example'),
      cc: list('bogna@poczta.example'),
    });
    expect(finding?.fixes?.[0]).toMatchObject({
      data: { n: 3 },
      edits: [{ type: 'move-to-bcc', emails: ['ola.zych@example.com', 'm.kot@example.net', 'bogna@poczta.example'] }],
    });
  });

  it('is fast with very many recipients', () => {
    const letters = (n: number): string => `${n}`.replace(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)));
    const to = Array.from({ length: 3000 }, (_, i) => ({ email: `x.q${letters(i)}q@example.com` }));
    const started = Date.now();
    expect(checkExample(recipientsUnrelatedVisible, { to })).toHaveLength(1);
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
