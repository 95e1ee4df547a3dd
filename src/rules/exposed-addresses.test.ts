import { checkExample } from './examples/check-example';
import { exampleBody } from './examples/example-letter';
import { exposedAddresses } from './exposed-addresses';

const forwarded = (quoted: string, to = 'biuro@hurtownia.example', options = {}): (string | null)[] =>
  checkExample(
    exposedAddresses,
    {
      kind: 'forward',
      to: [{ email: to }],
      body: {
        format: 'plain',
        content: `${exampleBody('Proszę o opinię.')}\n-------- Przekazana wiadomość --------\nTemat: Chodnik\nData: pt, 9 maj 2025 10:00\nNadawca: Klientka\nAdresat: urzad@gmina-przykladowo.example\n\n${quoted}\n`,
      },
    },
    options,
  ).map((finding) => finding.text);

describe('exposed-addresses', () => {
  it.each([
    ['Piszcie do Ola.Zych@example.com albo do m.kot@example.net.', ['Ola.Zych@example.com', 'm.kot@example.net']],
    ['ola.zych@example.com, OLA.ZYCH@example.com', ['ola.zych@example.com']],
    ['Odpowiedzieli mi z biuro@konkurent.example.', ['biuro@konkurent.example']],
    ['Pytałam marek.wrona@gmina-przykladowo.example i urzad@gmina-przykladowo.example.', []],
    ['Pytałam już biuro@hurtownia.example i jan@hurtownia.example.', []],
    ['Message-ID: <a1.b2@example.net>', []],
    ['Wiadomość wysłał noreply@example.net.', []],
    ['Klientka [adres ukryty]', []],
  ])('%s', (quoted, expected) => {
    expect(forwarded(quoted)).toEqual(expected);
  });

  it('is silent inside the office', () => {
    expect(forwarded('ola.zych@example.com', 'marek.wrona@gmina-przykladowo.example')).toEqual([]);
  });

  it('leaves the author’s own text alone unless asked', () => {
    const body = { format: 'plain' as const, content: exampleBody('Zapisy: ola.zych@example.com.') };
    expect(checkExample(exposedAddresses, { body })).toEqual([]);
    expect(checkExample(exposedAddresses, { body }, { ownText: true }).map(({ part }) => part)).toEqual(['body']);
  });

  it('masks every occurrence, in links too', () => {
    const content =
      '<p>Dzień dobry,</p><p>odpowiadam.</p><blockquote type="cite"><a href="mailto:m.kot@example.net">M.Kot@example.net</a>, m.kot@example.net</blockquote>';
    const [finding] = checkExample(exposedAddresses, { kind: 'reply', body: { format: 'html', content } });
    expect(finding?.fixes?.[0]?.edits.map(({ type }) => type)).toEqual(['replace', 'replace', 'mask-address']);
  });
});
