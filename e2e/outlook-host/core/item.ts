/** Somebody with an address. */
export interface Person {
  readonly name: string;
  readonly address: string;
  readonly recipientType?: RecipientType;
}

export const RECIPIENT_TYPES = ['other', 'distributionList', 'user', 'externalUser'] as const;
export type RecipientType = (typeof RECIPIENT_TYPES)[number];

/** In the order of office.js's numbers for them. */
export const RECIPIENT_FIELDS = ['to', 'cc', 'bcc'] as const;
export type RecipientField = (typeof RECIPIENT_FIELDS)[number];

export type BodyType = 'html' | 'text';
export type ComposeType = 'newMail' | 'reply' | 'forward';

export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType: string;
  readonly isInline: boolean;
  readonly isItem: boolean;
  readonly base64: string;
}

export const NOTIFICATION_TYPES = [
  'informationalMessage',
  'progressIndicator',
  'errorMessage',
  'insightMessage',
] as const;

export interface ItemNotification {
  readonly key: string;
  readonly type: (typeof NOTIFICATION_TYPES)[number];
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: readonly NotificationAction[];
}

export interface NotificationAction {
  readonly actionType: string;
  readonly actionText: string;
  readonly commandId: string;
  readonly contextData?: unknown;
}

/** Offsets into the source of the body. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

/** A message, being written or being read. The mailbox changes it; everybody else only looks. */
export interface Item {
  readonly mode: 'compose' | 'read';
  readonly composeType: ComposeType;
  readonly conversationId: string;
  readonly created: Date;
  readonly bodyType: BodyType;
  /** Absent until a draft is saved. */
  id: string | undefined;
  from: Person;
  readonly to: Person[];
  readonly cc: Person[];
  readonly bcc: Person[];
  subject: string;
  body: string;
  selection: Selection;
  readonly attachments: Attachment[];
  readonly notifications: ItemNotification[];
  readonly internetHeaders: Map<string, string>;
  readonly sessionData: Map<string, string>;
  customProperties: Readonly<Record<string, unknown>>;
  readonly categories: string[];
  /** Milliseconds since 1970; 0 for "at once". */
  delayDelivery: number;
  prependOnSend: string;
  appendOnSend: string;
  /** Wording of the signature in a plain-text body. */
  textSignature: string;
  /** What opened the pane wanted to tell it, as text. */
  initializationContext: string;
}

/** An item as plain data, as it can leave the page. */
export type ItemSnapshot = Omit<Item, 'internetHeaders' | 'sessionData'> & {
  readonly internetHeaders: Readonly<Record<string, string>>;
  readonly sessionData: Readonly<Record<string, string>>;
};

export function snapshot({ internetHeaders, sessionData, ...item }: Item): ItemSnapshot {
  const plain = { internetHeaders: Object.fromEntries(internetHeaders), sessionData: Object.fromEntries(sessionData) };
  return structuredClone({ ...item, ...plain });
}
