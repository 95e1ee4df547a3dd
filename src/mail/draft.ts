/** What the author is writing. `absence` is an automatic reply (RFC 3834). */
export type MessageKind = 'new' | 'reply' | 'forward' | 'absence';

/** One mailbox as it stands in a header (RFC 5322 §3.4). `email` keeps the spelling of the header; compare it in lower case. */
export interface Address {
  readonly email: string;
  /** Display name, decoded; absent when the header has none. */
  readonly name?: string;
  /** Name of the RFC 5322 group or distribution list the address stands in, if any. */
  readonly group?: string;
}

export interface Attachment {
  readonly name: string;
  /** MIME type in lower case, e.g. `application/pdf`. */
  readonly type: string;
  /** Bytes, when the host knows it. */
  readonly size?: number;
  /** A picture of the body (cid:), such as a logo: not an attachment in the reader's eyes. */
  readonly inline: boolean;
}

/** The body in the form the client holds it. Everything the checker changes is changed in `content`. */
export interface Body {
  readonly format: 'html' | 'plain';
  readonly content: string;
}

/** A message as a mail client holds it, before sending. Plain data; every host produces it. */
export interface Draft {
  readonly kind: MessageKind;
  readonly from?: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  /** Absent when there is no Subject header; an empty string when it is empty. */
  readonly subject?: string;
  readonly body: Body;
  readonly attachments: readonly Attachment[];
  /** ISO 8601 with offset, e.g. `2025-05-06T11:34:00+02:00`: the Date header, or when the host asked. Rules have no clock. */
  readonly date?: string;
}
