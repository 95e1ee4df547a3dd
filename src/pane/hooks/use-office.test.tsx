/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { exampleOffice } from '../../rules/examples/example-letter';
import { useOffice } from './use-office';

const ANNA = 'anna@urzad.example';
const JAN = 'jan@urzad.example';

/** The network between page and server: jsdom has none. Undefined answers are a server that is away. */
let answers: (url: URL) => object | undefined;
globalThis.fetch = async (input) => {
  const json = answers(new URL(String(input)));
  if (json === undefined) throw new TypeError('Failed to fetch');
  return { ok: true, status: 200, headers: new Headers(), text: async () => JSON.stringify(json) } as Response;
};
AbortSignal.timeout = () => new AbortController().signal;

function version(name: string) {
  return (url: URL) => {
    if (url.pathname === '/office.json') return { ...exampleOffice, people: [], version: name, ownRecord: 'by-email' };
    const email = url.searchParams.get('email');
    return { version: name, person: { email, lastName: name }, notice: exampleOffice.notice };
  };
}
const away = () => undefined;

function open(author: string | null | undefined) {
  const { result, rerender } = renderHook((who: string | null | undefined) => useOffice(who), { initialProps: author });
  return {
    rerender,
    retry: () => act(() => result.current[1]()),
    state: () => {
      const [state] = result.current;
      return state.kind === 'loaded'
        ? state.office.people.map(({ email, lastName }) => `${email} ${lastName}`)
        : state.kind;
    },
  };
}

beforeEach(() => localStorage.clear());

it('fails without server and copy, and tries again', async () => {
  answers = away;
  const pane = open(ANNA);
  expect(pane.state()).toBe('loading');
  await waitFor(() => expect(pane.state()).toBe('failed'));
  answers = version('1');
  pane.retry();
  await waitFor(() => expect(pane.state()).toEqual([`${ANNA} 1`]));
});

it('shows the copy at once, then what the server has now', async () => {
  answers = version('1');
  const first = open(ANNA);
  await waitFor(() => expect(first.state()).toEqual([`${ANNA} 1`]));
  answers = version('2');
  const second = open(ANNA);
  expect(second.state()).toEqual([`${ANNA} 1`]);
  await waitFor(() => expect(second.state()).toEqual([`${ANNA} 2`]));
});

it('works with the copy while the server is away', async () => {
  answers = version('1');
  const first = open(ANNA);
  await waitFor(() => expect(first.state()).toEqual([`${ANNA} 1`]));
  answers = away;
  const second = open(ANNA);
  await act(async () => undefined);
  expect(second.state()).toEqual([`${ANNA} 1`]);
});

it("never shows somebody else's copy", async () => {
  answers = version('1');
  const anna = open(ANNA);
  await waitFor(() => expect(anna.state()).toEqual([`${ANNA} 1`]));
  answers = away;
  const jan = open(JAN);
  await waitFor(() => expect(jan.state()).toBe('failed'));
});

it('waits for the author, whatever the server does meanwhile', async () => {
  answers = away;
  const pane = open(null);
  await act(async () => undefined);
  expect(pane.state()).toBe('loading');
  answers = version('1');
  pane.rerender(ANNA);
  await waitFor(() => expect(pane.state()).toEqual([`${ANNA} 1`]));
});
