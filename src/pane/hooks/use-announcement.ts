import { useEffect, useRef, useState } from 'react';
import type { Tone } from '../status';

export interface Announcement {
  readonly polite: string;
  readonly assertive: string;
}

const NOTHING: Announcement = { polite: '', assertive: '' };

/** A reader who is typing hears one announcement after a pause, not one for every key. Milliseconds. */
const PAUSE = 400;

/**
 * What screen readers are told: `words` whenever they change, assertively when the message begins to be held back.
 * The first words are polite whatever they say: opening the pane is no event of the author's.
 */
export function useAnnouncement(words: string, tone: Tone | undefined): Announcement {
  const [announcement, setAnnouncement] = useState(NOTHING);
  const last = useRef<Tone | undefined>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => {
      const heldNow = tone === 'block' && last.current !== undefined && last.current !== 'block';
      last.current = tone;
      setAnnouncement(heldNow ? { polite: '', assertive: words } : { polite: words, assertive: '' });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [words, tone]);
  return announcement;
}
