/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HELD, part, show } from './show-pane';

// In a page the explanations come over the network; here they can be cut off.
let mockOffline = false;
jest.mock('../why', () => {
  if (mockOffline) throw new Error('no network');
  return jest.requireActual<object>('../why');
});

const why = () => within(part(/^Treść/)).getByRole('button', { name: 'Dlaczego?' });

describe('Dlaczego?', () => {
  it('says when the explanation cannot be loaded, and tries again', async () => {
    mockOffline = true;
    show(HELD);
    await userEvent.click(why());
    const failure = await screen.findByText('Nie udało się wczytać wyjaśnienia.');
    expect(failure.closest('[role=alert]')).toBeTruthy();
    mockOffline = false;
    await userEvent.click(screen.getByRole('button', { name: 'Spróbuj ponownie' }));
    expect(await screen.findByRole('figure', { name: 'Co mówi standard' })).toBeTruthy();
  });

  it('explains with the clause and examples', async () => {
    show(HELD);
    expect(why().getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(why());
    expect(why().getAttribute('aria-expanded')).toBe('true');
    const clause = within(await screen.findByRole('figure', { name: 'Co mówi standard' }));
    expect(clause.getByText(/Zarządzenie nr 20\/2023/)).toBeTruthy();
    expect(screen.getByText('Zamiast')).toBeTruthy();
    expect(screen.getByText('Lepiej')).toBeTruthy();
    await userEvent.click(why());
    expect(screen.queryByRole('figure')).toBeNull();
  });
});
