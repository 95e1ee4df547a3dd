import * as fc from 'fast-check';
import type { Body } from '../draft';
import { maskAddress } from './mask-address';

const MASK = '[adres ukryty]';
const html = (content: string): Body => ({ format: 'html', content });
const plain = (content: string): Body => ({ format: 'plain', content });

describe('maskAddress', () => {
  it.each([
    [plain('Nadawca: Ola <ola.kot@sad.example>'), 'ola.kot@sad.example', `Nadawca: Ola <${MASK}>`],
    [plain('Pisze Ola.Kot@Sad.EXAMPLE.'), 'ola.kot@sad.example', `Pisze ${MASK}.`],
    [plain('ola@sad.example, ola@sad.example'), 'ola@sad.example', `${MASK}, ${MASK}`],
    [plain('aola@sad.example i ola@sad.example.com'), 'ola@sad.example', 'aola@sad.example i ola@sad.example.com'],
    [plain('x.ola@sad.example'), 'ola@sad.example', 'x.ola@sad.example'],
    [
      html('<p>Od: <a href="mailto:ola@sad.example?subject=x">ola@sad.example</a></p>'),
      'ola@sad.example',
      `<p>Od: <a href="mailto:?subject=x">${MASK}</a></p>`,
    ],
    [
      html('<a title="a > b" href=\'MAILTO:OLA@sad.example\'>Ola</a>'),
      'ola@sad.example',
      '<a title="a > b" href=\'MAILTO:\'>Ola</a>',
    ],
    [html('&lt;ola&#64;sad.example&gt;'), 'ola@sad.example', `&lt;${MASK}&gt;`],
    [
      html('<a href="https://x.example/?to=%3Cola%40sad.example%3E">x</a>'),
      'ola@sad.example',
      '<a href="https://x.example/?to=%3C%3E">x</a>',
    ],
    [html('1 < 2 ola@sad.example'), 'ola@sad.example', `1 < 2 ${MASK}`],
    [plain('<ola@sad.example'), 'ola@sad.example', `<${MASK}`],
    [plain('nic tu nie ma'), 'ola@sad.example', 'nic tu nie ma'],
    [plain('nie adres: @'), '@', 'nie adres: @'],
  ])('%j without %s', (body, email, expected) => {
    expect(maskAddress(body, email, MASK).content).toBe(expected);
  });

  it('leaves no trace of the address and touches nothing else', () => {
    const filler = fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', '"', '=', 'Ł', '\n') });
    fc.assert(
      fc.property(filler, filler, fc.constantFrom('html', 'plain'), (before, after, format) => {
        const content = `${before} ola@sad.example ${after}`;
        const masked = maskAddress({ format, content }, 'ola@sad.example', MASK).content;
        expect([`${before} ${MASK} ${after}`, `${before}  ${after}`]).toContain(masked);
      }),
    );
  });

  it('is linear on hostile input', () => {
    const started = Date.now();
    for (const unit of ['<', '<a "', 'ola@', 'ola@sad.example', '%40']) {
      maskAddress(html(unit.repeat(100_000 / unit.length)), 'ola@sad.example', MASK);
    }
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
