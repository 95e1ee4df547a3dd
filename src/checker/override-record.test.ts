import fc from 'fast-check';
import { FINDING_IDS } from '../office/finding-id';
import { OVERRIDE_HEADER, overrideHeader, parseOverrideHeader } from './override-record';
import { plainLine } from './plain-line';
import type { Skip } from './skips';

const skip = (id: Skip['id'], reason?: string, words = ''): Skip => ({
  identity: `${id}||${words}`,
  id,
  ...(reason === undefined ? {} : { reason }),
});

const ids = fc.constantFrom(...FINDING_IDS);
const skips = (reason: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<readonly Skip[]> =>
  fc.array(fc.record({ identity: fc.string(), id: ids, reason }, { requiredKeys: ['identity', 'id'] }), { maxLength });

/** What a value may consist of: no control, no quotation mark, nothing but ASCII. */
const SAFE = /^[a-z-]+(?:; reason\*=UTF-8''[\w!.~%-]+)?(?:, [a-z-]+(?:; reason\*=UTF-8''[\w!.~%-]+)?)*$/;

describe('overrideHeader', () => {
  it.each([
    ['nothing skipped', [], undefined],
    ['nothing that blocked', [skip('imperative'), skip('spelling')], undefined],
    [
      'ids and reasons, in order',
      [skip('footer-missing', 'Klient prosi'), skip('imperative'), skip('subject-missing', 'Pilne')],
      "footer-missing; reason*=UTF-8''Klient%20prosi, subject-missing; reason*=UTF-8''Pilne",
    ],
    ['Polish letters', [skip('footer-missing', 'Żółć')], "footer-missing; reason*=UTF-8''%C5%BB%C3%B3%C5%82%C4%87"],
    [
      'one kind twice with one reason',
      [skip('personal-data-exposed', 'Zgoda.', 'a'), skip('personal-data-exposed', 'Zgoda. ', 'b')],
      "personal-data-exposed; reason*=UTF-8''Zgoda.",
    ],
    ['an empty reason', [skip('footer-missing', ' ')], 'footer-missing'],
    [
      'signs that would end a parameter, a quotation or the field',
      [skip('footer-missing', 'a\r\nBcc: x@y.example; "b", c\'d*(e)')],
      "footer-missing; reason*=UTF-8''a%20Bcc%3A%20x%40y.example%3B%20%22b%22%2C%20c%27d%2A%28e%29",
    ],
    ['half a surrogate pair', [skip('footer-missing', '\ud83d')], "footer-missing; reason*=UTF-8''%EF%BF%BD"],
  ])('%s', (_, list, value) => {
    expect(overrideHeader(list)).toBe(value);
  });

  it('is one safe line of at most 998 octets, whatever was typed', () => {
    fc.assert(
      fc.property(skips(fc.string({ unit: 'binary', maxLength: 1500 }), 60), (list) => {
        const value = overrideHeader(list);
        if (value === undefined) return;
        expect(value).toMatch(SAFE);
        expect(`${OVERRIDE_HEADER}: ${value}`.length).toBeLessThanOrEqual(998);
      }),
    );
  });

  it('cuts long reasons after a whole character and shares the line among them', () => {
    const value =
      overrideHeader([skip('footer-missing', '😀'.repeat(500)), skip('subject-missing', 'ś'.repeat(500))]) ?? '';
    const reasons = parseOverrideHeader(value).map(({ reason = '' }) => reason);
    expect(reasons[0]).toMatch(/^(?:😀){30,}…$/);
    expect(reasons[1]).toMatch(/^ś{60,}…$/);
    expect(`${OVERRIDE_HEADER}: ${value}`.length).toBeGreaterThan(980);
  });

  it('names every kind, with and without room for reasons', () => {
    const all = FINDING_IDS.map((id) => skip(id, 'Na prośbę klienta, który czeka na odpowiedź od tygodnia.'));
    const many = Array.from({ length: 500 }, (_, i) => skip(FINDING_IDS[i % FINDING_IDS.length] ?? 'spelling', `${i}`));
    for (const list of [all, many]) {
      const value = overrideHeader(list) ?? '';
      expect(parseOverrideHeader(value).map(({ id }) => id)).toEqual([...FINDING_IDS]);
      expect(`${OVERRIDE_HEADER}: ${value}`.length).toBeLessThanOrEqual(998);
    }
  });
});

describe('parseOverrideHeader', () => {
  it('reads what was written', () => {
    fc.assert(
      fc.property(skips(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), 5), (list) => {
        const written = list
          .filter((one) => one.reason !== undefined)
          .map(({ id, reason = '' }) => ({ id: id as string, reason: plainLine(reason) }))
          .map(({ id, reason }) => (reason === '' ? { id } : { id, reason }));
        const distinct = [...new Map(written.map((one) => [JSON.stringify(one), one])).values()];
        expect(parseOverrideHeader(overrideHeader(list) ?? '')).toEqual(distinct);
      }),
    );
  });

  it.each([
    ['', []],
    ['nonsense here; reason*=x', []],
    ['footer-missing', [{ id: 'footer-missing' }]],
    [
      "footer-missing;\r\n reason*=utf-8'pl'a%20b,\r\n\tnew-rule",
      [{ id: 'footer-missing', reason: 'a b' }, { id: 'new-rule' }],
    ],
    ["footer-missing; reason*=UTF-8''%E2%80, subject-missing", [{ id: 'footer-missing' }, { id: 'subject-missing' }]],
    ['footer-missing; reason="a"', [{ id: 'footer-missing' }]],
  ])('of %j', (value, overrides) => {
    expect(parseOverrideHeader(value)).toEqual(overrides);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => void parseOverrideHeader(value)));
  });
});
