/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { checkDraft } from '../../checker/check-draft';
import type { Draft } from '../../mail/draft';
import type { Language, Office } from '../../office/office';
import { completeDraft, exampleBody, exampleOffice } from '../../rules/examples/example-letter';
import type { Handover } from '../handover';
import type { Intent } from '../intent';
import type { PaneState, Undoable } from '../pane-state';
import { Pane } from './Pane';

const bodyOf = (text: string): Partial<Draft> => ({ body: { format: 'plain', content: exampleBody(text) } });

function checked(draft: Partial<Draft>, office: Office = exampleOffice): PaneState {
  return { kind: 'checked', report: checkDraft(completeDraft(draft), office) };
}

const GOOD = checked({});
const ABBREVIATED = checked(bodyOf('Worki wydajemy np. w pokoju 12, tj. na parterze.'));
const HELD = checked({ subject: '', ...bodyOf('Worki wydajemy np. w pokoju 12.') });

interface Shown {
  readonly language?: Language;
  readonly office?: Office;
  readonly handover?: Handover;
  readonly undoable?: Undoable;
  readonly skipped?: number;
}

function show(
  state: PaneState,
  { language = 'pl', office = exampleOffice, handover = 'send', undoable, skipped = 0 }: Shown = {},
) {
  const intents: Intent[] = [];
  const onIntent = (intent: Intent) => {
    if (intent.type !== 'point') intents.push(intent);
  };
  const tree = (now: PaneState) => (
    <FluentProvider theme={webLightTheme}>
      <Pane
        state={now}
        office={office}
        language={language}
        handover={handover}
        undoable={undoable}
        skipped={skipped}
        onIntent={onIntent}
      />
    </FluentProvider>
  );
  const view = render(tree(state));
  return { intents, become: (next: PaneState) => view.rerender(tree(next)) };
}

const part = (name: RegExp) => screen.getByRole('region', { name });

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

  it('explains with the clause and examples', async () => {
    show(HELD);
    const why = within(part(/^Treść/)).getByRole('button', { name: 'Dlaczego?' });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    const clause = within(screen.getByRole('figure', { name: 'Co mówi standard' }));
    expect(clause.getByText(/Zarządzenie nr 20\/2023/)).toBeTruthy();
    expect(screen.getByText('Zamiast')).toBeTruthy();
    expect(screen.getByText('Lepiej')).toBeTruthy();
    await userEvent.click(why);
    expect(screen.queryByRole('figure')).toBeNull();
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

  it('shows a thousand findings a few at a time', async () => {
    const many = Array.from({ length: 300 }, (_, n) => `Worki nr ${n} wydajemy np. w poniedziałek.`).join(' ');
    show(checked(bodyOf(many)));
    const card = screen.getByRole('listitem', { name: /300 skrótów/ });
    expect(within(card).getAllByRole('listitem')).toHaveLength(6);
    await userEvent.click(within(card).getByRole('button', { name: 'Pokaż pozostałe (294)' }));
    expect(within(card).getAllByRole('listitem')).toHaveLength(300);
  });

  it('folds advice away', async () => {
    show(checked({ subject: `Odbiór odpadów ${'zielonych z terenu gminy '.repeat(5)}w 2025 roku` }));
    const advice = screen.getByRole('button', { name: 'Podpowiedzi (1) – Temat' });
    expect(advice.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('button', { name: 'Dlaczego?' })).toBeNull();
    await userEvent.click(advice);
    expect(screen.getByRole('button', { name: 'Dlaczego?' })).toBeTruthy();
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
    expect(screen.getByText('Sprawdzę list, gdy będzie co czytać.')).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
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
    if (GOOD.kind !== 'checked') throw new Error('not checked');
    const failures = [{ ruleId: 'imperative', error: 'Error: x' }];
    show({ kind: 'checked', report: { ...GOOD.report, failures } });
    expect(screen.getByText(/Nie udało się sprawdzić 1 zasady/)).toBeTruthy();
    expect(screen.getByText('imperative: Error: x')).toBeTruthy();
  });

  it('survives a crash while drawing, and the next letter', () => {
    const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    if (HELD.kind !== 'checked') throw new Error('not checked');
    const broken = HELD.report.findings.map((finding) => ({ ...finding, messageId: 'no-such-message' }));
    const { become } = show({ kind: 'checked', report: { ...HELD.report, findings: broken } });
    expect(screen.getByText(/Nie udało się odczytać wiadomości/)).toBeTruthy();
    become(GOOD);
    expect(screen.getByRole('heading', { name: 'Gotowe do wysłania' })).toBeTruthy();
    silence.mockRestore();
  });
});

describe('focus', () => {
  function Mending({ states }: { readonly states: readonly PaneState[] }) {
    const [at, setAt] = useState(0);
    const state = states[at];
    return (
      <FluentProvider theme={webLightTheme}>
        {state && (
          <Pane
            state={state}
            office={exampleOffice}
            language="pl"
            handover="send"
            skipped={0}
            onIntent={({ type }) => {
              if (type === 'apply' || type === 'fix-safe') setAt(at + 1);
            }}
          />
        )}
      </FluentProvider>
    );
  }

  it('goes to the finding that follows a mended one, then to the status line', async () => {
    const left = checked(bodyOf('Worki wydajemy na przykład w pokoju 12, tj. na parterze.'));
    render(<Mending states={[ABBREVIATED, left, GOOD]} />);
    await userEvent.click(screen.getByRole('button', { name: /na przykład/ }));
    expect(document.activeElement?.textContent).toContain('tj.');
    await userEvent.click(screen.getByRole('button', { name: /to jest/ }));
    expect(document.activeElement?.textContent).toBe('Gotowe do wysłania');
  });

  it('goes to the status line when everything was mended at once', async () => {
    render(<Mending states={[HELD, GOOD]} />);
    await userEvent.click(screen.getByRole('button', { name: /^Popraw \(/ }));
    expect(document.activeElement?.textContent).toBe('Gotowe do wysłania');
  });
});

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
