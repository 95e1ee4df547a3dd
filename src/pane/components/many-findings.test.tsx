/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FindingWords } from './FindingWords';
import { bodyOf, checked, part, show } from './show-pane';

// The real component, counted: every card and every line of a folded card draws it once.
jest.mock('./FindingWords', () => {
  const real = jest.requireActual<{ FindingWords: typeof FindingWords }>('./FindingWords');
  return { FindingWords: jest.fn(real.FindingWords) };
});

const drawn = jest.mocked(FindingWords);
beforeEach(() => drawn.mockClear());

/** A letter of many sentences, each with an abbreviation. */
function abbreviated(sentences: number) {
  const text = Array.from({ length: sentences }, (_, n) => `Worki nr ${n} wydajemy np. w poniedziałek.`).join(' ');
  return checked(bodyOf(text));
}

describe('a letter with many findings', () => {
  it('shows a thousand a few at a time', async () => {
    const thousand = abbreviated(1000);
    expect(thousand.report.findings.length).toBeGreaterThanOrEqual(1000);
    show(thousand);
    expect(document.querySelectorAll('[data-finding]').length).toBeLessThan(50);
    const card = screen.getByRole('listitem', { name: /1000 skrótów/ });
    expect(within(card).getAllByRole('listitem')).toHaveLength(6);
    await userEvent.click(within(card).getByRole('button', { name: 'Pokaż następne 50 z 994' }));
    expect(within(card).getAllByRole('listitem')).toHaveLength(56);
  });

  it('shows the rest when little is left', async () => {
    show(abbreviated(20));
    const card = screen.getByRole('listitem', { name: /20 skrótów/ });
    await userEvent.click(within(card).getByRole('button', { name: 'Pokaż pozostałe (14)' }));
    expect(within(card).getAllByRole('listitem')).toHaveLength(20);
  });
});

describe('a letter checked again', () => {
  const before = checked({ subject: '', ...bodyOf('Worki wydajemy np. w pokoju 12. Prześlij wniosek do 15 maja.') });

  it('draws no card anew when nothing changed', () => {
    const { become } = show(before);
    expect(drawn.mock.calls.length).toBe(before.report.findings.length);
    drawn.mockClear();
    become(checked(before.report.letter.draft));
    expect(drawn).not.toHaveBeenCalled();
  });

  it('draws only the card of the finding that changed', () => {
    const { become } = show(before);
    drawn.mockClear();
    become(checked({ subject: '', ...bodyOf('Worki wydajemy np. w pokoju 12. Wypełnij wniosek do 15 maja.') }));
    expect(drawn.mock.calls.map(([{ finding }]) => finding.id)).toEqual(['imperative']);
  });

  it('follows findings that moved', async () => {
    const { intents, become } = show(before);
    become(checked({ subject: '', ...bodyOf('Wszystkie worki wydajemy np. w pokoju 12.') }));
    await userEvent.click(within(part(/^Treść/)).getByRole('button', { name: 'np.' }));
    const [intent] = intents;
    const range = intent?.type === 'reveal' ? intent.finding.range : undefined;
    const text = bodyOf('Wszystkie worki wydajemy np. w pokoju 12.').body?.content ?? '';
    expect(text.slice(range?.start, range?.end)).toBe('np.');
  });

  it('draws no folded card anew when the caret moves elsewhere', () => {
    const many = abbreviated(300);
    const { become } = show(many, { current: undefined });
    drawn.mockClear();
    become(many, { current: 'subject-missing||#0' });
    expect(drawn).not.toHaveBeenCalled();
  });
});
