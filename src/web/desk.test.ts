import { desk, letterOn, startDesk, type Desk, type DeskAction } from './desk';
import { emptyForm } from './letter-form';

const own = emptyForm('empty', '');
const sample = { ...emptyForm('good', 'anna.lis@gmina.example'), html: '<p>Szanowny Panie,</p>' };
const start = startDesk(sample);
const run = (...actions: DeskAction[]): Desk => actions.reduce(desk, start);
const typed = (html: string, at = 0): DeskAction => ({ type: 'typed', change: { html }, where: 'body', at });

describe('desk', () => {
  it('brings every letter back as it was left', () => {
    const state = run({ type: 'opened', letter: own }, typed('<p>mój list</p>'), { type: 'opened', letter: sample });
    expect(state.current.letter.value.html).toBe('<p>Szanowny Panie,</p>');
    const back = desk(state, { type: 'opened', letter: own });
    expect(back.current.letter.value.html).toBe('<p>mój list</p>');
    expect(back.current.typing).toBeUndefined();
    expect(desk(back, { type: 'undo' }).current.letter.value).toEqual(own);
  });

  it('keeps what was skipped with its letter', () => {
    const state = run({ type: 'ignored', identities: ['a'] }, { type: 'opened', letter: own });
    expect(state.current.ignored.size).toBe(0);
    expect(desk(state, { type: 'opened', letter: sample }).current.ignored.size).toBe(1);
  });

  it('leaves the open letter alone when it is opened again', () => {
    const state = run(typed('<p>a</p>'));
    expect(desk(state, { type: 'opened', letter: sample })).toBe(state);
  });

  it('knows where a letter is', () => {
    const state = run({ type: 'opened', letter: own }, typed('<p>x</p>'), { type: 'opened', letter: sample });
    expect(letterOn(state, 'empty')?.html).toBe('<p>x</p>');
    expect(letterOn(state, 'good')).toBe(sample);
    expect(letterOn(start, 'empty')).toBeUndefined();
  });
});
