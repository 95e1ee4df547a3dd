import { useEffect, useRef, useState } from 'react';
import type { Tone } from '../status';

export interface Announcement {
  readonly polite: string;
  readonly assertive: string;
  /** Number of the urgent words, while those are said. */
  readonly urgent?: number;
}

/** Said once for each number, whatever else there is to say. */
interface Urgent {
  readonly id: number;
  readonly words: string;
}

const NOTHING: Announcement = { polite: '', assertive: '' };

/** A reader who is typing hears one announcement after a pause, not one for every key. Milliseconds. */
const PAUSE = 400;

/**
 * What screen readers are told: `words` whenever they change, assertively when the message begins to be held back; `urgent`
 * words assertively instead. The first words are polite whatever they say: opening the pane is no event of the author's.
 */
export function useAnnouncement(words: string, tone: Tone | undefined, urgent?: Urgent): Announcement {
  const [announcement, setAnnouncement] = useState(NOTHING);
  const last = useRef<Tone | undefined>(undefined);
  const said = useRef<number | undefined>(undefined);
  const urgentId = urgent?.id;
  const urgentWords = urgent?.words;
  useEffect(() => {
    const timer = setTimeout(() => {
      const heldNow = tone === 'block' && last.current !== undefined && last.current !== 'block';
      last.current = tone;
      if (urgentWords !== undefined && said.current !== urgentId) {
        said.current = urgentId;
        setAnnouncement({ polite: '', assertive: urgentWords, urgent: urgentId });
      } else setAnnouncement(heldNow ? { polite: '', assertive: words } : { polite: words, assertive: '' });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [words, tone, urgentId, urgentWords]);
  return announcement;
}
