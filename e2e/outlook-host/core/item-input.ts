import { insertSignature, toText } from './body';
import type { Attachment, BodyType, ComposeType, Item, Person } from './item';

/** A message as tests and samples write it down; what is left out is empty. People may be written `Name <address>`. */
export interface ItemInput {
  readonly mode?: 'compose' | 'read';
  readonly composeType?: ComposeType;
  readonly bodyType?: BodyType;
  readonly id?: string;
  readonly conversationId?: string;
  readonly from?: string | Person;
  readonly to?: readonly (string | Person)[];
  readonly cc?: readonly (string | Person)[];
  readonly bcc?: readonly (string | Person)[];
  readonly subject?: string;
  readonly body?: string;
  readonly attachments?: readonly AttachmentInput[];
  readonly internetHeaders?: Readonly<Record<string, string>>;
  readonly categories?: readonly string[];
}

export interface AttachmentInput {
  readonly name: string;
  readonly contentType?: string;
  readonly isInline?: boolean;
  readonly isItem?: boolean;
  readonly base64?: string;
}

let lastNumber = 0;

/** An id no other item, conversation or attachment of this page has. No hyphen: office.js rewrites it in item ids. */
export function newId(kind: string): string {
  lastNumber += 1;
  return `${kind}${lastNumber}`;
}

/** Reads `Name <address>` or a bare address. */
export function readPerson(input: string | Person): Person {
  if (typeof input !== 'string') return input;
  const [, name, address] = /^\s*"?(.*?)"?\s*<([^>]*)>\s*$/.exec(input) ?? [];
  const bare = address?.trim() ?? input.trim();
  return { name: name === undefined || name === '' ? bare : name, address: bare };
}

export function readAttachment({
  name,
  contentType = 'application/octet-stream',
  isInline = false,
  isItem = false,
  base64 = '',
}: AttachmentInput): Attachment {
  const size = Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
  return { id: newId('attachment'), name, contentType, isInline, isItem, base64, size };
}

/**
 * Makes the item.
 * @param resolve completes a person from the directory
 * @param signature the user's own signature in Outlook, put into messages being written
 */
export function createItem(
  input: ItemInput,
  owner: Person,
  resolve: (person: Person) => Person,
  signature: string | undefined,
): Item {
  const mode = input.mode ?? 'compose';
  const bodyType = input.bodyType ?? 'html';
  const people = (list: ItemInput['to']) => (list ?? []).map((one) => resolve(readPerson(one)));
  const item: Item = {
    mode,
    composeType: input.composeType ?? 'newMail',
    conversationId: input.conversationId ?? newId('conversation'),
    created: new Date(),
    bodyType,
    id: input.id ?? (mode === 'read' ? newId('item') : undefined),
    from: input.from === undefined ? owner : resolve(readPerson(input.from)),
    to: people(input.to),
    cc: people(input.cc),
    bcc: people(input.bcc),
    subject: input.subject ?? '',
    body: input.body ?? '',
    selection: { start: 0, end: 0 },
    attachments: (input.attachments ?? []).map(readAttachment),
    notifications: [],
    internetHeaders: new Map(Object.entries(input.internetHeaders ?? {})),
    sessionData: new Map(),
    customProperties: {},
    categories: [...(input.categories ?? [])],
    delayDelivery: 0,
    prependOnSend: '',
    appendOnSend: '',
    textSignature: '',
    initializationContext: '',
  };
  if (mode === 'compose' && signature !== undefined)
    insertSignature(item, bodyType === 'html' ? signature : toText(signature));
  return item;
}
