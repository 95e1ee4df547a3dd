import { compose, startCompose, type Compose, type ComposeAction } from './compose';
import type { LetterForm } from './letter-form';

/** The letters of the page: one is open, the others lie as they were left, each with its own past. */
export interface Desk {
  readonly current: Compose;
  /** By `LetterForm.sample`. */
  readonly others: ReadonlyMap<string, Compose>;
}

export type DeskAction =
  /** A letter is taken up: as it was left, or `letter` when it was not open before. */
  { readonly type: 'opened'; readonly letter: LetterForm } | ComposeAction;

/** A desk with one letter on it, open. */
export function startDesk(letter: LetterForm): Desk {
  return { current: startCompose(letter), others: new Map() };
}

/** The letter of a sample as it stands now, open or not. */
export function letterOn({ current, others }: Desk, sample: string): LetterForm | undefined {
  return [current, ...others.values()].find(({ letter }) => letter.value.sample === sample)?.letter.value;
}

/** What happens on the desk; everything but opening concerns the open letter. */
export function desk(state: Desk, action: DeskAction): Desk {
  const { current, others } = state;
  if (action.type !== 'opened') return { current: compose(current, action), others };
  const { sample } = action.letter;
  const open = current.letter.value.sample;
  if (sample === open) return state;
  const left = new Map(others).set(open, { ...current, typing: undefined });
  const next = left.get(sample) ?? startCompose(action.letter);
  left.delete(sample);
  return { current: next, others: left };
}
