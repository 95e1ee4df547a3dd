import type { BodyType } from './item';

/** Where Outlook on the web lets the quoted part begin, and what other clients leave in messages. */
const QUOTED_HTML =
  /<div[^>]*\bid="?(?:appendonsend|divRplyFwdMsg)\b|<hr[^>]*>\s*<div[^>]*\bid="?divRplyFwdMsg|<blockquote\b/i;
const QUOTED_TEXT = /^(?:_{20,}|-{5,}.*-{5,}|>.*)$/m;

/** The author's part of a body and the quoted part behind it (possibly empty). */
export function splitQuoted(body: string, type: BodyType): readonly [author: string, quoted: string] {
  const match = (type === 'html' ? QUOTED_HTML : QUOTED_TEXT).exec(body);
  const at = match?.index ?? body.length;
  return [body.slice(0, at), body.slice(at)];
}
