/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaneState } from '../pane-state';
import { ABBREVIATED, bodyOf, checked, GOOD, HELD, part, show } from './show-pane';

/** The identities of the findings with these words. */
function identities(state: PaneState, text: string | null): string[] {
  const findings = state.kind === 'checked' ? state.report.findings : [];
  return findings.filter((finding) => finding.text === text).map(({ identity }) => identity);
}

const held = (id: number, state: PaneState = HELD, text: string | null = null) => ({
  attention: { id, identities: identities(state, text) },
});
const focused = () => document.activeElement;
const elsewhere = () => act(() => (document.activeElement as HTMLElement).blur());

const MANY = checked(
  bodyOf(Array.from({ length: 12 }, (_, n) => `Worki nr ${n} wydajemy np. we wtorek.`).join(' ') + ' Tzn. w maju.'),
);

describe('a message held at Send', () => {
  it('leads to the finding the author was told about', () => {
    show(HELD, held(1, HELD, 'np.'));
    expect(focused()).toBe(within(part(/^Treść/)).getByRole('listitem'));
  });

  it('leads to the first that holds it when the ones named are gone', () => {
    show(HELD, { attention: { id: 1, identities: ['greeting-missing||'] } });
    expect(focused()).toBe(within(part(/^Temat/)).getByRole('listitem'));
  });

  it('leads to the status line when nothing holds it any more', () => {
    show(GOOD, held(1));
    expect(focused()).toBe(screen.getByRole('heading', { name: 'Gotowe do wysłania' }));
  });

  it('waits for the first report', () => {
    const { become } = show({ kind: 'loading' }, held(1));
    expect(focused()).toBe(document.body);
    become(HELD);
    expect(focused()).toBe(within(part(/^Temat/)).getByRole('listitem'));
  });

  it('is answered when the pane is open already, and once', () => {
    const { become } = show(HELD);
    expect(focused()).toBe(document.body);
    become(HELD, held(1));
    expect(focused()).toBe(within(part(/^Temat/)).getByRole('listitem'));
    elsewhere();
    become(ABBREVIATED, held(1));
    become({ kind: 'loading' }, held(1));
    become(HELD, held(1));
    expect(focused()).toBe(document.body);
    become(HELD, held(2));
    expect(focused()).toBe(within(part(/^Temat/)).getByRole('listitem'));
  });

  it('leads into a folded card, however long', () => {
    show(MANY, held(1, MANY, 'Tzn.'));
    expect(focused()?.textContent).toContain('Tzn.');
    expect(focused()?.getAttribute('data-finding')).toBe('abbreviation-unexplained||tzn.#0');
  });

  it('opens the advice it leads into; the author may fold it again', async () => {
    const long = checked({ subject: `Odbiór odpadów ${'zielonych z terenu gminy '.repeat(5)}w 2025 roku` });
    const { become } = show(long);
    const advice = screen.getByRole('button', { name: 'Podpowiedzi (1) – Temat' });
    expect(advice.getAttribute('aria-expanded')).toBe('false');
    const request = { attention: { id: 1, identities: long.report.findings.map(({ identity }) => identity) } };
    become(long, request);
    expect(advice.getAttribute('aria-expanded')).toBe('true');
    expect(focused()).toBe(within(part(/^Temat/)).getByRole('listitem'));
    await userEvent.click(advice);
    become({ ...long }, request);
    expect(advice.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('announcements of a held message', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const pause = () => act(() => jest.advanceTimersByTime(500));
  const polite = () => screen.getByRole('status').textContent;
  const assertive = () => screen.getByRole('alert').textContent;

  it('are assertive even when the pane has just been opened, and end when all is mended', () => {
    const { become } = show(HELD, held(1));
    pause();
    expect(assertive()).toBe('Wiadomość czeka na poprawienie: 1 uwaga.');
    expect(polite()).toBe('');
    become(GOOD, held(1));
    pause();
    expect(assertive()).toBe('');
    expect(polite()).toBe('Gotowe do wysłania. Można wysłać');
  });

  it('are made again when the message is held again', () => {
    const { become } = show(HELD, held(1));
    pause();
    const before = screen.getByRole('alert').firstChild;
    become(HELD, held(2));
    pause();
    expect(assertive()).toBe('Wiadomość czeka na poprawienie: 1 uwaga.');
    expect(screen.getByRole('alert').firstChild).not.toBe(before);
  });

  it('speak English', () => {
    show(HELD, { ...held(1), language: 'en' });
    pause();
    expect(assertive()).toBe('The message is waiting to be mended: 1 remark.');
  });
});
