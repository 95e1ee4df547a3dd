import { PANE_TEXTS } from './texts';

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe('texts of the pane', () => {
  it.each(Object.entries(PANE_TEXTS))('%s says the same in both languages', (_, { pl, en }) => {
    expect(pl.trim()).not.toBe('');
    expect(placeholders(en)).toEqual(placeholders(pl));
    expect(`${pl}${en}`).not.toMatch(/!|TODO/);
  });
});
