import { changedAt } from './changed-at';

it.each([
  ['a word growing at the end', 'proszę o kon', 'proszę o kontakt', 16],
  ['a word growing inside', 'proszę o kon jutro', 'proszę o kontakt jutro', 16],
  ['a deletion', 'proszę bardzo o kontakt', 'proszę o kontakt', 6],
  ['the first words', '', 'Dzień', 5],
  ['nothing', 'tekst', 'tekst', undefined],
])('%s', (_, before, after, at) => {
  expect(changedAt(before, after)).toBe(at);
});
