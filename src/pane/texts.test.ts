import { FINDING_IDS } from '../office/finding-id';
import { kindCount, PANE_TEXTS } from './texts';

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe('texts of the pane', () => {
  it.each(Object.entries(PANE_TEXTS))('%s says the same in both languages', (_, { pl, en }) => {
    expect(pl.trim()).not.toBe('');
    expect(placeholders(en)).toEqual(placeholders(pl));
    expect(`${pl}${en}`).not.toMatch(/!|TODO/);
  });

  it('counts findings of every kind', () => {
    for (const id of FINDING_IDS) {
      expect(kindCount(id, 5, 'pl')).toMatch(/^5 \S/);
      expect(kindCount(id, 5, 'en')).toMatch(/\b5 /);
    }
    expect(kindCount('abbreviation-unexplained', 5, 'pl')).toBe('5 skrótów');
    expect(kindCount('abbreviation-unexplained', 22, 'pl')).toBe('22 skróty');
  });
});
