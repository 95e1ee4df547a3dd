/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HELD, part, show } from './show-pane';

const UNDOABLE = { undoable: { fixed: 1 } };

describe('while a change is being made', () => {
  it('the buttons that change the message wait, and keep the focus', async () => {
    const { intents, become } = show(HELD, UNDOABLE);
    const mend = screen.getByRole('button', { name: /^Popraw \(/ });
    act(() => mend.focus());
    become(HELD, { ...UNDOABLE, busy: true });
    expect(document.activeElement).toBe(mend);
    const waiting = [
      mend,
      screen.getByRole('button', { name: 'Cofnij' }),
      within(part(/^Treść/)).getByRole('button', { name: /na przykład/ }),
    ];
    for (const button of waiting) {
      expect(button.getAttribute('aria-disabled')).toBe('true');
      await userEvent.click(button);
    }
    expect(intents).toEqual([]);
    become(HELD, UNDOABLE);
    for (const button of waiting) expect(button.getAttribute('aria-disabled')).not.toBe('true');
  });

  it('the others do not', async () => {
    const { intents } = show(HELD, { busy: true });
    await userEvent.click(within(part(/^Treść/)).getByRole('button', { name: 'Pomiń' }));
    expect(intents).toMatchObject([{ type: 'ignore' }]);
  });

  it('progress is shown when it takes longer than a second', () => {
    jest.useFakeTimers();
    const { become } = show(HELD, { busy: true });
    act(() => jest.advanceTimersByTime(900));
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => jest.advanceTimersByTime(200));
    expect(screen.getByRole('progressbar', { name: 'Wprowadzam zmianę…' })).toBeTruthy();
    become(HELD, { busy: false });
    expect(screen.queryByRole('progressbar')).toBeNull();
    become(HELD, { busy: true });
    expect(screen.queryByRole('progressbar')).toBeNull();
    jest.useRealTimers();
  });
});
