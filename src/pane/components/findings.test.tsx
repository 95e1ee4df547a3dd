/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exampleOffice } from '../../rules/examples/example-letter';
import { ABBREVIATED, bodyOf, checked, HELD, part, show } from './show-pane';

describe('findings', () => {
  it.each(['Prześlij wniosek do 15 maja.', 'Proszę się nie martwić. Wypełnij formularz.'])(
    'mends a single imperative with a button: %s',
    async (sentence) => {
      const { intents } = show(checked(bodyOf(sentence)));
      const [card] = within(part(/^Treść/)).getAllByRole('listitem');
      const [fix] = card ? within(card).getAllByRole('button', { name: /Proszę|proszę/ }) : [];
      if (fix) await userEvent.click(fix);
      expect(intents).toMatchObject([{ type: 'apply' }]);
    },
  );

  it('offers a fix that says its result, and applies just that', async () => {
    const { intents } = show(HELD);
    await userEvent.click(within(part(/^Treść/)).getByRole('button', { name: /na przykład/ }));
    expect(intents).toHaveLength(1);
    expect(intents[0]).toMatchObject({ type: 'apply', fixes: [{ edits: [{ type: 'replace', text: 'na przykład' }] }] });
  });

  it('leads to the words', async () => {
    const { intents } = show(HELD);
    await userEvent.click(within(part(/^Treść/)).getByRole('button', { name: 'np.' }));
    expect(intents).toMatchObject([{ type: 'reveal', finding: { text: 'np.' } }]);
  });

  it.each([HELD, ABBREVIATED])('shows the words as text where the host cannot lead there', (state) => {
    show(state, { canReveal: false });
    expect(screen.queryByRole('button', { name: 'np.' })).toBeNull();
    expect(within(part(/^Treść/)).getByText('np.')).toBeTruthy();
  });

  it('skips a warning at once', async () => {
    const { intents } = show(HELD);
    await userEvent.click(within(part(/^Treść/)).getByRole('button', { name: 'Pomiń' }));
    expect(intents).toMatchObject([{ type: 'ignore', findings: [{ text: 'np.' }] }]);
  });

  it('asks why something that holds the message back is skipped', async () => {
    const { intents } = show(HELD);
    const subject = within(part(/^Temat/));
    await userEvent.click(subject.getByRole('button', { name: 'Pomiń' }));
    const reason = subject.getByRole('textbox', { name: 'Powód pominięcia' });
    expect(document.activeElement).toBe(reason);
    await userEvent.type(reason, '{Enter}');
    expect(subject.getByText('Potrzebny jest powód.')).toBeTruthy();
    expect(intents).toEqual([]);
    await userEvent.type(reason, 'tak ustalono z adresatem{Enter}');
    expect(intents).toMatchObject([{ type: 'ignore', reason: 'tak ustalono z adresatem' }]);
  });

  it('gives the reason up with Escape', async () => {
    show(HELD);
    const subject = within(part(/^Temat/));
    await userEvent.click(subject.getByRole('button', { name: 'Pomiń' }));
    await userEvent.keyboard('{Escape}');
    expect(subject.queryByRole('textbox')).toBeNull();
  });

  it('offers no skipping where the office allows none', () => {
    show(HELD, { office: { ...exampleOffice, override: 'never' } });
    expect(within(part(/^Temat/)).queryByRole('button', { name: 'Pomiń' })).toBeNull();
    expect(within(part(/^Treść/)).getByRole('button', { name: 'Pomiń' })).toBeTruthy();
  });

  it('folds findings of one kind into one card', async () => {
    const { intents } = show(ABBREVIATED);
    const card = screen.getByRole('listitem', { name: /2 skróty/ });
    expect(within(card).getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(within(card).getByRole('button', { name: 'Rozwiń wszystkie (2)' }));
    expect(intents).toMatchObject([{ type: 'apply', fixes: [{}, {}] }]);
  });

  it('leaves a choice between several wordings to the author', () => {
    show(checked(bodyOf('Wniosek wpłynął do tut. urzędu, a np. mapa do ww. wydziału.')));
    const card = screen.getByRole('listitem', { name: /3 skróty/ });
    expect(within(card).getAllByRole('button', { name: /^Napisz/ }).length).toBeGreaterThan(3);
    expect(within(card).queryByRole('button', { name: /^Rozwiń wszystkie/ })).toBeNull();
  });

  it('folds advice away', async () => {
    show(checked({ subject: `Odbiór odpadów ${'zielonych z terenu gminy '.repeat(5)}w 2025 roku` }));
    const advice = screen.getByRole('button', { name: 'Podpowiedzi (1) – Temat' });
    expect(advice.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('button', { name: 'Dlaczego?' })).toBeNull();
    await userEvent.click(advice);
    expect(screen.getByRole('button', { name: 'Dlaczego?' })).toBeTruthy();
  });
});
