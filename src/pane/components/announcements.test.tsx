/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { ABBREVIATED, GOOD, HELD, show } from './show-pane';

describe('announcements', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const pause = () => act(() => jest.advanceTimersByTime(500));
  const polite = () => screen.getByRole('status').textContent;
  const assertive = () => screen.getByRole('alert').textContent;

  it('are polite, and follow a pause', () => {
    const { become } = show(GOOD);
    expect(polite()).toBe('');
    pause();
    expect(polite()).toBe('Gotowe do wysłania. Można wysłać');
    become(ABBREVIATED);
    pause();
    expect(polite()).toMatch(/^Warto poprawić: 2/);
    expect(assertive()).toBe('');
  });

  it('tell what the pane cannot check', () => {
    show({ kind: 'unavailable', reason: 'read-only' });
    pause();
    expect(polite()).toMatch(/^Ta wiadomość jest tylko do odczytu/);
  });

  it('are assertive when the message begins to be held back', () => {
    const { become } = show(GOOD);
    pause();
    become(HELD);
    pause();
    expect(assertive()).toMatch(/^Do poprawy: 1/);
    become(GOOD);
    pause();
    expect(assertive()).toBe('');
    expect(polite()).toBe('Gotowe do wysłania. Można wysłać');
  });
});
