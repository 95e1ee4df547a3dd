import type { Body } from '../../mail/draft';
import type { Insertion, Range } from '../../mail/edit';
import type { Mark } from '../../pane/marks/highlight';

/** Where words are: a range of a letter's text. */
export interface Place extends Range {
  readonly text: string;
}

/** What the editor asks the background page. */
export interface EditorQuestions {
  /** The editor is there, with a message in it. */
  readonly opened: { readonly question: object; readonly answer: Body['format'] };
  /** The author paused: what is to be marked; nothing when marks are off or the message is none for us. */
  readonly typed: { readonly question: { readonly body: Body }; readonly answer: Marking | null };
}

export interface Marking {
  /** `Letter.text`, which the ranges refer to. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What the add-on's pages ask the editor of a message. */
export interface PageQuestions {
  readonly read: { readonly question: object; readonly answer: Body };
  /** Makes the text what `after` says, in steps the author can undo; null when it is no longer `before`. */
  readonly write: {
    readonly question: { readonly before: Body; readonly after: Body };
    readonly answer: Written | null;
  };
  /** Selects words and shows them. */
  readonly reveal: { readonly question: Place; readonly answer: null };
  /** Marks words more strongly, or none. */
  readonly point: { readonly question: { readonly place: Place | null }; readonly answer: null };
  /** Puts this in the place of the signature Thunderbird put in. */
  readonly sign: { readonly question: { readonly signature: Insertion }; readonly answer: null };
  /** The standard, the settings or what is skipped changed: the text is checked again. */
  readonly recheck: { readonly question: object; readonly answer: null };
}

export interface Written {
  /** The editor holds what it was given; otherwise it is as it was, and `whole` is what should replace it. */
  readonly taken: boolean;
  readonly whole: Body;
}

/** What the pane asks the background page. */
export interface PaneQuestions {
  /** Sends the message the pane was opened for, once this is answered; Thunderbird itself tells what goes wrong then. */
  readonly send: { readonly question: { readonly tabId: number }; readonly answer: null };
}
