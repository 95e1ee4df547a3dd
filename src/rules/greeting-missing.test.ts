import { checkRule } from './courtesy/check-rule';
import { letterBody } from './courtesy/example';
import { greetingMissing } from './greeting-missing';

const COLLEAGUE = { email: 'marek.wrona@gmina-przykladowo.example', name: 'Marek Wrona' };
const TEXT = 'Zgoda, przyjdę o dziesiątej.';

describe('greeting-missing', () => {
  it('offers the greeting that fits the addressee', () => {
    const offered = (to: { email: string; name?: string }[], text: string): unknown =>
      checkRule(greetingMissing, { to, body: letterBody('', text, 'Z poważaniem') })[0]?.fixes?.[0]?.data?.['greeting'];
    expect(offered([{ email: 'ewa.lis@dom.example' }], 'Proszę przyjść w maju.')).toBe('Szanowna Pani,');
    expect(offered([{ email: 'jl@dom.example', name: 'Lis Jan' }], 'Pana wniosek leży u nas.')).toBe('Szanowny Panie!');
    expect(offered([{ email: 'jl@dom.example' }], 'wniosek leży u nas.')).toBe('Dzień dobry,');
    expect(offered([{ email: 'biuro@firma.example' }], 'W maju ruszamy.')).toBe('Szanowni Państwo,');
    expect(offered([{ email: 'ewa.lis@dom.example' }, { email: 'jan.lis@dom.example' }], 'tak.')).toBe(
      'Szanowni Państwo,',
    );
  });

  it('weighs less in a quick reply to a colleague', () => {
    const body = letterBody('', TEXT, 'Pozdrawiam');
    expect(checkRule(greetingMissing, { kind: 'reply', to: [COLLEAGUE], body })[0]?.atMost).toBe('advise');
    expect(checkRule(greetingMissing, { kind: 'new', to: [COLLEAGUE], body })[0]?.atMost).toBeUndefined();
    expect(checkRule(greetingMissing, { kind: 'reply', body })[0]?.atMost).toBeUndefined();
    const long = letterBody('', `${TEXT} `.repeat(20), 'Pozdrawiam');
    expect(checkRule(greetingMissing, { kind: 'reply', to: [COLLEAGUE], body: long })[0]?.atMost).toBeUndefined();
    expect(
      checkRule(greetingMissing, { kind: 'reply', to: [COLLEAGUE], body }, { quickReplyWords: 0 })[0]?.atMost,
    ).toBeUndefined();
  });

  it('is not satisfied by the greeting of the quoted message', () => {
    const content =
      'Mapa jest gotowa.\n\nPozdrawiam\nAnna Lis\n\nW dniu 12.05.2025 o 9:10, Jan Sowa pisze:\n> Dzień dobry,\n> czy mapa jest?\n';
    expect(checkRule(greetingMissing, { kind: 'reply', body: { format: 'plain', content } }).length).toBe(1);
  });
});
