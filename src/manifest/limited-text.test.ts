import { limitedText } from './limited-text';

test.each([
  ['a text that fits', 'Urząd Gminy', 11, 'Urząd Gminy'],
  ['one unit too long, cut at a space', 'Urząd Gminy', 10, 'Urząd…'],
  ['no space in the second half', 'Urząd Województwa', 16, 'Urząd Województ…'],
  ['no half of a character', 'aa🏛🏛', 4, 'aa…'],
  ['one line', ' Urząd\r\n\tGminy\u2028w\u0000 Łące ', 40, 'Urząd Gminy w Łące'],
  ['a lone half of a character is no character', 'Urząd \ud83c Gminy', 40, 'Urząd Gminy'],
  ['nothing', ' \n', 5, ''],
])('%s', (_, text, max, expected) => {
  expect(limitedText(text, max)).toBe(expected);
});
