import type { Speller } from '../rules/rule';
import { createSpeller } from './create-speller';
import type { Verdict } from './word-check';

interface WorkerScope {
  onmessage: ((event: MessageEvent<readonly string[]>) => void) | null;
  postMessage(verdicts: readonly Verdict[]): void;
}

const worker = self as unknown as WorkerScope;

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response.text();
}

async function load(): Promise<Speller> {
  const [affixes, dictionary] = await Promise.all([
    fetchText(new URL('dictionary-pl-files/index.aff', import.meta.url)),
    fetchText(new URL('dictionary-pl-files/index.dic', import.meta.url)),
  ]);
  return createSpeller(affixes, dictionary);
}

/** Nothing when the dictionary cannot be had, for instance without a network: spelling is silent then. */
const speller = load().catch(() => undefined);

worker.onmessage = async ({ data: words }) => {
  const loaded = await speller;
  if (!loaded) return;
  const { isCorrect, suggest } = loaded;
  const judged = words.map((word) => ({ word, correct: isCorrect(word), suggestions: [] }));
  // Suggestions are slow (0.1 s a word): the marks come first.
  worker.postMessage(judged);
  const wrong = judged.filter(({ correct }) => !correct);
  if (wrong.length > 0)
    worker.postMessage(wrong.map((verdict) => ({ ...verdict, suggestions: suggest(verdict.word) })));
};
