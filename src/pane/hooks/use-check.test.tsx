/** @jest-environment jsdom */
import { renderHook, waitFor } from '@testing-library/react';
import type { Draft } from '../../mail/draft';
import { completeDraft, exampleBody, exampleOffice } from '../../rules/examples/example-letter';
import { WordCheck } from '../../spelling/word-check';
import { useCheck } from './use-check';

const words = new WordCheck(() => undefined);
const UNCHANGING = { office: exampleOffice, ignored: new Set<string>(), words, wordsVersion: 0, attempt: 0 };
const letter = (text: string) => completeDraft({ subject: '', body: { format: 'plain', content: exampleBody(text) } });
const EMPTY: Draft = completeDraft({ subject: '', body: { format: 'plain', content: '' } });
const ONLY = new Set(['abbreviation-unexplained'] as const);

function check(draft: Draft, options: { readonly held?: boolean; readonly only?: typeof ONLY } = {}) {
  const { result, rerender } = renderHook((next: Draft) => useCheck({ ...UNCHANGING, ...options, draft: next }), {
    initialProps: draft,
  });
  return { result, rerender, ids: () => result.current.report?.findings.map(({ id }) => id) };
}

describe('useCheck', () => {
  it('checks the letter in the next frame, and every letter after it', async () => {
    const { result, rerender, ids } = check(letter('Worki wydajemy w pokoju 12.'));
    expect(result.current.state.kind).toBe('loading');
    await waitFor(() => expect(ids()).toEqual(['subject-missing']));
    rerender(letter('Worki wydajemy np. w pokoju 12.'));
    await waitFor(() => expect(ids()).toEqual(['subject-missing', 'abbreviation-unexplained']));
  });

  it('reports what the client lets it judge', async () => {
    const { ids } = check(letter('Worki wydajemy np. w pokoju 12.'), { only: ONLY });
    await waitFor(() => expect(ids()).toEqual(['abbreviation-unexplained']));
  });

  it('leaves an empty letter alone', async () => {
    const { result } = check(EMPTY);
    await waitFor(() => expect(result.current.state.kind).toBe('empty'));
  });

  it('judges an empty letter that was held at Send', async () => {
    const { ids } = check(EMPTY, { held: true });
    await waitFor(() => expect(ids()).toContain('subject-missing'));
  });
});
