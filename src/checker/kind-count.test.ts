import { FINDING_IDS } from '../office/finding-id';
import { kindCount } from './kind-count';

describe('kindCount', () => {
  it.each([
    [1, '1 skrót'],
    [5, '5 skrótów'],
    [22, '22 skróty'],
  ])('declines %i', (n, heading) => {
    expect(kindCount('abbreviation-unexplained', n, 'pl')).toBe(heading);
  });

  it('falls back to the title of the rule', () => {
    expect(kindCount('greeting-unsuitable', 2, 'pl')).toBe('Nieodpowiednie powitanie (2)');
    expect(kindCount('greeting-unsuitable', 2, 'en')).toBe('Unsuitable greeting (2)');
  });

  it('has a heading for every kind', () => {
    for (const id of FINDING_IDS) {
      expect(kindCount(id, 5, 'pl')).toMatch(/\b5\b/);
      expect(kindCount(id, 5, 'pl')).not.toContain(id);
    }
  });
});
