import { createHash } from 'node:crypto';

/** An answer made ready beforehand. */
export interface Body {
  readonly bytes: Uint8Array;
  /** Strong ETag (RFC 9110, 8.8.3) of the bytes: every copy of the server gives the same. */
  readonly tag: string;
}

/** Quoted, and short: 128 bits of SHA-256. */
export function tagOf(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

/** The bytes of a text with their ETag. */
export function body(text: string): Body {
  const bytes = Buffer.from(text);
  return { bytes, tag: tagOf(bytes) };
}
