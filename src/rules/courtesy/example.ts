import type { Body } from '../../mail/draft';
import type { Example, ExpectedFinding } from '../rule';

const FOOTER = 'Anna Lis\ninspektor';

/** A plain body from a greeting (may be empty) to the signature. */
export function letterBody(greeting: string, text: string, closing: string): Body {
  const blocks = [greeting, text, closing === '' ? FOOTER : `${closing}\n${FOOTER}`];
  return { format: 'plain', content: `${blocks.filter((block) => block !== '').join('\n\n')}\n` };
}

/** A letter to one outside recipient; other headers over it. */
export function letterTo(
  to: { readonly name?: string; readonly email: string },
  body: Body,
  findings: readonly ExpectedFinding[],
  draft: Example['draft'] = {},
): Example {
  return { draft: { to: [to], body, ...draft }, findings };
}
