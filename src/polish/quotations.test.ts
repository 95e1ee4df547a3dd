import { markQuoted } from './quotations';
import { tokenize } from './tokens';

function quotedWords(text: string): string {
  const tokens = tokenize(text);
  const quoted = markQuoted(tokens);
  return tokens
    .filter((_, index) => quoted[index])
    .map((token) => token.text)
    .join(' ');
}

it.each([
  ['przycisk „Wyślij” na dole', 'Wyślij'],
  ['program „Czyste powietrze“ rusza', 'Czyste powietrze'],
  ['konkurs "Złota jesień" i "Rower"', 'Złota jesień Rower'],
  ['hasło «Zawsze razem».', 'Zawsze razem'],
  ['cudzysłów „bez końca', ''],
  ['bez cudzysłowu', ''],
])('%s', (text, expected) => {
  expect(quotedWords(text)).toBe(expected);
});

it('is linear on a text of opening marks', () => {
  const started = Date.now();
  markQuoted(tokenize('„'.repeat(100_000)));
  expect(Date.now() - started).toBeLessThan(1_000);
});
