import { useEffect, useMemo, useReducer, useRef } from 'react';
import { WordCheck, type Verdict } from '../../spelling/word-check';

/**
 * The dictionary in a worker of its own, loaded when the first words are to be looked up. `version` grows whenever the
 * letter is worth checking again. Without workers or without the dictionary spelling is silent.
 */
export function useSpelling(): { readonly words: WordCheck; readonly version: number } {
  const [version, grow] = useReducer((n: number) => n + 1, 0);
  const worker = useRef<Worker | undefined>(undefined);
  const words = useMemo(() => {
    const check: WordCheck = new WordCheck((asked) => {
      if (!worker.current) {
        worker.current = new Worker(new URL('../../spelling/worker.ts', import.meta.url), { name: 'spelling' });
        worker.current.onmessage = ({ data }: MessageEvent<readonly Verdict[]>) => {
          if (check.learn(data)) grow();
        };
      }
      worker.current.postMessage(asked);
    });
    return check;
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);
  return { words, version };
}
