import { nearest } from './nearest';

const KEYS = ['name', 'nameForms', 'website', 'departments', 'severity'];

it.each([
  ['webiste', 'website'],
  ['Website', 'website'],
  ['namefroms', 'nameForms'],
  ['nmae', 'name'],
  ['departaments', 'departments'],
  ['severities', 'severity'],
  ['colour', undefined],
  ['x', undefined],
  ['', undefined],
])('for %j proposes %j', (word, expected) => {
  expect(nearest(word, KEYS)).toBe(expected);
});
