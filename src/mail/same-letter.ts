import type { Body } from './draft';
import { readBody } from './text/read-body';

/** Visible characters in their order; clients lay out white space as they like. */
function visible(body: Body): string {
  return readBody(body).text.replace(/[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');
}

function pictures({ format, content }: Body): number {
  return format === 'html' ? (content.match(/<img\b/gi) ?? []).length : 0;
}

/**
 * Whether what the client holds is what it was given: the same words in the same order, the author's and the quoted, and as many
 * pictures. Clients rewrite mark-up and the addresses of pictures, which is no loss.
 */
export function isSameLetter(given: Body, held: Body): boolean {
  return visible(given) === visible(held) && pictures(given) === pictures(held);
}
