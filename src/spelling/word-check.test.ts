import { WordCheck } from './word-check';

describe('WordCheck', () => {
  it('takes words for correct until the dictionary has told otherwise', () => {
    const asked: (readonly string[])[] = [];
    const check = new WordCheck((words) => asked.push(words));
    expect(check.isCorrect('przyjsc')).toBe(true);
    expect(check.isCorrect('urząd')).toBe(true);
    check.request();
    check.request();
    expect(asked).toEqual([['przyjsc', 'urząd']]);
    expect(check.learn([{ word: 'urząd', correct: true, suggestions: [] }])).toBe(false);
    expect(check.learn([{ word: 'przyjsc', correct: false, suggestions: ['przyjść'] }])).toBe(true);
    expect(check.isCorrect('przyjsc')).toBe(false);
    expect(check.suggest('przyjsc')).toEqual(['przyjść']);
    expect(check.suggest('urząd')).toEqual([]);
  });

  it('asks for a word once', () => {
    const asked: (readonly string[])[] = [];
    const check = new WordCheck((words) => asked.push(words));
    check.isCorrect('tut');
    check.request();
    check.isCorrect('tut');
    check.request();
    expect(asked).toEqual([['tut']]);
  });
});
