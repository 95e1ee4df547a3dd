import type { Attachment, MessageKind } from '../mail/draft';
import type { LetterForm } from './letter-form';
import { readStored, writeStored } from './storage';

/** Id of the sheet for the visitor's own letter. */
export const OWN_LETTER = 'empty';

const KEY = 'dobry-list-own-letter';
const KINDS: readonly MessageKind[] = ['new', 'reply', 'forward', 'absence'];

export interface KeptLetter {
  readonly letter: LetterForm;
  /** Whether it was the letter on the page. */
  readonly open: boolean;
}

/**
 * Keeps the own letter until the tab is closed, so that a reload does not lose it; not longer, for it may hold personal
 * data. False when the browser keeps nothing.
 */
export function keepOwnLetter(kept: KeptLetter): boolean {
  return writeStored('session', KEY, JSON.stringify(kept));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isAttachment(value: unknown): value is Attachment {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    typeof value.type === 'string' &&
    typeof value.inline === 'boolean'
  );
}

function readForm(value: unknown): LetterForm | undefined {
  if (!isRecord(value)) return undefined;
  const text = (name: keyof LetterForm) => {
    const field = value[name];
    return typeof field === 'string' ? field : '';
  };
  return {
    sample: OWN_LETTER,
    kind: KINDS.find((kind) => kind === value.kind) ?? 'new',
    from: text('from'),
    to: text('to'),
    cc: text('cc'),
    bcc: text('bcc'),
    subject: text('subject'),
    html: text('html'),
    attachments: Array.isArray(value.attachments) ? value.attachments.filter(isAttachment) : [],
  };
}

/** The own letter of this tab; nothing when there is none or it cannot be read. Its HTML is as it was stored. */
export function readOwnLetter(): KeptLetter | undefined {
  try {
    const value: unknown = JSON.parse(readStored('session', KEY) ?? 'null');
    const letter = isRecord(value) ? readForm(value.letter) : undefined;
    return letter && isRecord(value) ? { letter, open: value.open === true } : undefined;
  } catch {
    return undefined;
  }
}
