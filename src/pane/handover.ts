import type { PaneTextId } from './texts';

/** What the author does with a checked letter in this host: send it from there, or copy it to where it will be sent. */
export type Handover = 'send' | 'copy';

/** What depends on it: the first words below the status line, and what is said when something holds the letter back or fails. */
type HandoverWords = Readonly<Record<'ready' | 'confirm' | 'block' | 'skipReasonHint' | 'failed', PaneTextId>>;

export const HANDOVER_TEXTS: Readonly<Record<Handover, HandoverWords>> = {
  send: {
    ready: 'maySend',
    confirm: 'willAsk',
    block: 'beforeSending',
    skipReasonHint: 'skipReasonHintSend',
    failed: 'failedSend',
  },
  copy: {
    ready: 'mayCopy',
    confirm: 'mayCopy',
    block: 'beforeCopying',
    skipReasonHint: 'skipReasonHintCopy',
    failed: 'failedCopy',
  },
};
