import { loadSpeller } from './hunspell';

it('knows Polish words and mends others', async () => {
  const speller = await loadSpeller();
  expect(speller.isCorrect('starostwo')).toBe(true);
  expect(speller.isCorrect('zgłoszeniami')).toBe(true);
  expect(speller.isCorrect('przyjsc')).toBe(false);
  expect(speller.suggest('przyjsc')).toContain('przyjść');
});

it('is loaded once', async () => {
  expect(await loadSpeller()).toBe(await loadSpeller());
});
