import type { Typing } from '../pane/settle';
import { change, redo, startHistory, undo, type History } from './history';
import type { LetterForm } from './letter-form';

/** The letter on the page, its past, and what the author has decided about its findings. */
export interface Compose {
  readonly letter: History<LetterForm>;
  /** Identities of skipped findings. */
  readonly ignored: ReadonlySet<string>;
  /** The last mending, while it can be taken back from the pane. */
  readonly undoable?: { readonly fixed: number };
  /** The letter was just begun afresh. */
  readonly restarted?: boolean;
  /** Where the author last typed; absent when the last change was none of typing. */
  readonly typing?: Typing['where'];
}

export type ComposeAction =
  /** The author typed into fields of the letter. */
  | {
      readonly type: 'typed';
      readonly change: Partial<LetterForm>;
      readonly where: Typing['where'];
      readonly at: number;
    }
  /** The author chose something in the form: sender, kind, attachments. */
  | { readonly type: 'chose'; readonly change: Partial<LetterForm>; readonly at: number }
  /** The checker mended the letter in so many places. */
  | { readonly type: 'mended'; readonly letter: LetterForm; readonly fixed: number; readonly at: number }
  /** The author begins afresh with this letter; one step back brings the former. */
  | { readonly type: 'restarted'; readonly letter: LetterForm; readonly at: number }
  | { readonly type: 'ignored'; readonly identities: readonly string[] }
  | { readonly type: 'ignored-none' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'dismissed-undo' };

/** A letter just opened. */
export function startCompose(letter: LetterForm): Compose {
  return { letter: startHistory(letter), ignored: new Set() };
}

/** What happens to the letter on the page. Pure: times come with the actions. */
export function compose(state: Compose, action: ComposeAction): Compose {
  const { letter } = state;
  switch (action.type) {
    case 'typed':
      return {
        ...state,
        letter: change(letter, { ...letter.value, ...action.change }, action.at, Object.keys(action.change).join()),
        undoable: undefined,
        restarted: undefined,
        typing: action.where,
      };
    case 'chose':
      return {
        ...state,
        letter: change(letter, { ...letter.value, ...action.change }, action.at),
        undoable: undefined,
        restarted: undefined,
        typing: undefined,
      };
    case 'mended':
      return {
        ...state,
        letter: change(letter, action.letter, action.at),
        undoable: { fixed: action.fixed },
        restarted: undefined,
        typing: undefined,
      };
    case 'restarted':
      return { letter: change(letter, action.letter, action.at), ignored: new Set(), restarted: true };
    case 'ignored':
      return { ...state, ignored: new Set([...state.ignored, ...action.identities]), typing: undefined };
    case 'ignored-none':
      return { ...state, ignored: new Set(), typing: undefined };
    case 'undo':
      return { ...state, letter: undo(letter), undoable: undefined, restarted: undefined, typing: undefined };
    case 'redo':
      return { ...state, letter: redo(letter), undoable: undefined, restarted: undefined, typing: undefined };
    case 'dismissed-undo':
      return { ...state, undoable: undefined };
  }
}
