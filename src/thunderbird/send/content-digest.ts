import type { ComposeDetails } from '../api/compose';

/** What of a message the user's yes is bound to. */
export function contentOf({ from, to, cc, bcc, subject, body }: ComposeDetails): string {
  return JSON.stringify([from, to, cc, bcc, subject, body]);
}

/** SHA-256 of it, in hexadecimal digits: short enough to be kept. */
export async function digestOf(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
