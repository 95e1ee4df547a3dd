import * as fc from 'fast-check';
import { findAddresses } from './find-addresses';

const read = (text: string): string[] => findAddresses(text).map(({ start, end }) => text.slice(start, end));

describe('findAddresses', () => {
  it.each([
    ['Od: Ola Kot <Ola.Kot@Sad.example>', ['Ola.Kot@Sad.example']],
    ['(ola@sad.example), jan-maria@sad.example.', ['ola@sad.example', 'jan-maria@sad.example']],
    ['mailto:ola+x@sad.example?subject=y', ['ola+x@sad.example']],
    ['„ola@sad.example”', ['ola@sad.example']],
    ['spotkanie @ 15:00, @ola, ola@, ola@sad, a@b@c.example', ['b@c.example']],
    ['ola@sad.example-', ['ola@sad.example']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('gives lower case and stays inside the range', () => {
    expect(findAddresses('A@B.example C@D.example', 11)).toEqual([{ start: 12, end: 23, email: 'c@d.example' }]);
    expect(findAddresses('A@B.example', 0, 5)).toEqual([]);
  });

  it('finds an address between any words', () => {
    const filler = fc.string({ unit: fc.constantFrom('a', 'ż', ' ', ',', '<', '@', '\n') });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        expect(read(`${before} ola@sad.example ${after}`)).toContain('ola@sad.example');
      }),
    );
  });

  it('is linear on hostile input', () => {
    const started = Date.now();
    for (const unit of ['@', 'a@', 'a', 'a.a@a.', 'a@a.pl']) findAddresses(unit.repeat(100_000 / unit.length));
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
