import { tokenize } from '../tokens';
import { asRequest } from './as-request';

it.each([
  ['Prześlij skan do piątku.', 'proszę przesłać skan do piątku .'],
  ['Zadzwoń i zapytaj.', 'proszę zadzwonić i proszę zapytać .'],
  ['Proszę przesłać skan.', 'Proszę przesłać skan .'],
  ['Pamiętajmy o terminie.', 'Pamiętajmy o terminie .'],
  ['Umów nie rejestrujemy.', 'Umów nie rejestrujemy .'],
  ['', ''],
])('reads %s as a request', (text, expected) => {
  const words = asRequest(tokenize(text));
  expect(words.map((token) => token.text).join(' ')).toBe(expected);
});

it('keeps the places of the words in the text', () => {
  const text = 'Prześlij skan do 30 września.';
  for (const { start, end, text: word } of asRequest(tokenize(text)).slice(2))
    expect(text.slice(start, end)).toBe(word);
});
