import { useEffect, useReducer, useState, type Dispatch } from 'react';
import type { Office } from '../../office/office';
import { desk, letterOn, startDesk, type Desk, type DeskAction } from '../desk';
import { keepOwnLetter, OWN_LETTER, readOwnLetter } from '../own-letter';
import { OWN, SAMPLES } from '../samples';
import { tidied } from '../tidied';

/** The first sample, or the own letter where the visitor left it before a reload. */
function firstDesk(office: Office): Desk {
  const sample = tidied(SAMPLES[0].letter(office, new Date()), office);
  const kept = readOwnLetter();
  if (!kept) return startDesk(sample);
  const blank = OWN.letter(office, new Date());
  // The kept letter is a step after the blank sheet, so that it can be begun afresh and taken back like any other.
  const restored = desk(startDesk(blank), { type: 'chose', change: tidied(kept.letter, office), at: Date.now() });
  if (kept.open) return restored;
  return desk(restored, { type: 'opened', letter: sample });
}

/** The letters of the page, and whether the browser keeps the own one through a reload. */
export function useDesk(office: Office): readonly [Desk, Dispatch<DeskAction>, boolean] {
  const [state, dispatch] = useReducer(desk, office, firstDesk);
  const [kept, setKept] = useState(false);
  const own = letterOn(state, OWN_LETTER);
  const open = state.current.letter.value === own;
  useEffect(() => {
    if (own) setKept(keepOwnLetter({ letter: own, open }));
  }, [own, open]);
  return [state, dispatch, kept && open];
}
