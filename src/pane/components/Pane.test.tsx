/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ABBREVIATED, checked, GOOD, HELD, part, show } from './show-pane';

describe('Pane', () => {
  it('says in one line that a letter is ready', () => {
    show(GOOD);
    expect(screen.getByRole('heading', { level: 2, name: 'Gotowe do wysłania' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Powitanie – w porządku' })).toBeTruthy();
    expect(within(part(/^Stopka/)).getByText('Anna Lis')).toBeTruthy();
  });

  it('speaks English', () => {
    show(GOOD, { language: 'en' });
    expect(screen.getByRole('region', { name: 'Letter check' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Ready to send' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Greeting – fine' })).toBeTruthy();
  });

  it('speaks of copying where the host cannot send', () => {
    show(ABBREVIATED, { handover: 'copy' });
    expect(screen.getByText('Można skopiować')).toBeTruthy();
  });

  it('gives no green tick for recipients that are not there', () => {
    show(checked({ to: [] }));
    expect(screen.getByRole('heading', { name: 'Adresaci – brak' })).toBeTruthy();
  });

  it('counts what must be mended, part by part', () => {
    show(HELD);
    expect(screen.getByRole('heading', { level: 2, name: 'Do poprawy: 1' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'Temat – 1 uwaga' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'Treść – 1 uwaga' })).toBeTruthy();
  });

  it('mends what is safe with its one primary button', async () => {
    const { intents } = show(HELD);
    await userEvent.click(screen.getByRole('button', { name: /^Popraw \(\d\)$/ }));
    expect(intents).toEqual([{ type: 'fix-safe' }]);
  });

  it('takes a mending back', async () => {
    const { intents } = show(GOOD, { undoable: { fixed: 3 } });
    expect(screen.getByText('Poprawiono 3 miejsca.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Cofnij' }));
    await userEvent.click(screen.getByRole('button', { name: 'Zamknij' }));
    expect(intents).toEqual([{ type: 'undo' }, { type: 'dismiss-undo' }]);
  });

  it('brings skipped findings back', async () => {
    const { intents } = show(GOOD, { skipped: 2 });
    expect(screen.getByText('Pominięte: 2')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Przywróć' }));
    expect(intents).toEqual([{ type: 'restore-ignored' }]);
  });

  it('waits for something to read', () => {
    show({ kind: 'empty' });
    expect(screen.getByText('Sprawdzę list, gdy pojawi się jego treść.')).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it.each([
    ['read-only', /^Ta wiadomość jest tylko do odczytu/],
    ['not-a-message', /^Nie ma tu wiadomości do sprawdzenia/],
  ] as const)('is calm beside what it cannot check: %s', (reason, words) => {
    show({ kind: 'unavailable', reason });
    expect(screen.getAllByText(words)).toHaveLength(1);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that it is getting ready', () => {
    show({ kind: 'loading' });
    expect(screen.getByText('Przygotowuję sprawdzanie…')).toBeTruthy();
  });

  it('fails in words, holding nothing back', async () => {
    const { intents } = show({ kind: 'failed', details: 'Error: brak odpowiedzi' });
    expect(screen.getByText(/Wysyłanie nie jest blokowane/).closest('[role=alert]')).toBeTruthy();
    expect(screen.getByText('Error: brak odpowiedzi')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Spróbuj ponownie' }));
    expect(intents).toEqual([{ type: 'retry' }]);
  });

  it('says when single rules failed', () => {
    const failures = [{ ruleId: 'imperative', error: 'Error: x' }];
    show({ kind: 'checked', report: { ...GOOD.report, failures } });
    expect(screen.getByText(/Nie udało się zastosować 1 zasady/)).toBeTruthy();
    expect(screen.getByText('imperative: Error: x')).toBeTruthy();
  });

  it('survives a crash while drawing, and the next letter', () => {
    const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = HELD.report.findings.map((finding) => ({ ...finding, messageId: 'no-such-message' }));
    const { become } = show({ kind: 'checked', report: { ...HELD.report, findings: broken } });
    expect(screen.getByText(/Nie udało się odczytać wiadomości/)).toBeTruthy();
    become(GOOD);
    expect(screen.getByRole('heading', { name: 'Gotowe do wysłania' })).toBeTruthy();
    silence.mockRestore();
  });
});
