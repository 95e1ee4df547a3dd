import { compose, startCompose, type Compose, type ComposeAction } from './compose';
import { emptyForm } from './letter-form';

const start = startCompose(emptyForm('empty', 'anna.lis@gmina.example'));
const run = (...actions: ComposeAction[]): Compose => actions.reduce(compose, start);
const typed = (html: string, at: number): ComposeAction => ({ type: 'typed', change: { html }, where: 'body', at });

describe('compose', () => {
  it('takes a burst of typing back in one step', () => {
    const state = run(typed('<p>a</p>', 0), typed('<p>ab</p>', 200), typed('<p>abc</p>', 400));
    expect(compose(state, { type: 'undo' }).letter.value.html).toBe('');
  });

  it('takes typing after a pause back by itself', () => {
    const state = run(typed('<p>a</p>', 0), typed('<p>ab</p>', 5000));
    expect(compose(state, { type: 'undo' }).letter.value.html).toBe('<p>a</p>');
  });

  it('offers to take a mending back until the author goes on', () => {
    const mended = run(typed('<p>Witam</p>', 0), {
      type: 'mended',
      letter: { ...start.letter.value, html: '<p>Szanowni Państwo,</p>' },
      fixed: 1,
      at: 10,
    });
    expect(mended.undoable).toEqual({ fixed: 1 });
    expect(compose(mended, { type: 'undo' }).letter.value.html).toBe('<p>Witam</p>');
    expect(compose(mended, typed('<p>x</p>', 20)).undoable).toBeUndefined();
    expect(compose(mended, { type: 'dismissed-undo' }).undoable).toBeUndefined();
  });

  it('goes forward again', () => {
    const undone = run(typed('<p>a</p>', 0), { type: 'undo' });
    expect(compose(undone, { type: 'redo' }).letter.value.html).toBe('<p>a</p>');
    expect(compose(compose(undone, typed('<p>b</p>', 1)), { type: 'redo' }).letter.value.html).toBe('<p>b</p>');
  });

  it('undoes nothing at the beginning', () => {
    expect(compose(start, { type: 'undo' }).letter.value).toBe(start.letter.value);
  });

  it('forgets skipped findings with a fresh beginning, and brings the letter back', () => {
    const before = run(typed('<p>a</p>', 0), { type: 'ignored', identities: ['imperative||prześlij'] });
    expect([...before.ignored]).toEqual(['imperative||prześlij']);
    const afresh = compose(before, { type: 'restarted', letter: start.letter.value, at: 1 });
    expect(afresh).toMatchObject({ ignored: new Set(), restarted: true });
    expect(compose(afresh, { type: 'undo' }).letter.value.html).toBe('<p>a</p>');
    expect(compose(afresh, { type: 'undo' }).restarted).toBeUndefined();
    expect(compose(before, { type: 'ignored-none' }).ignored.size).toBe(0);
  });
});
