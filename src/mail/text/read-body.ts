import type { BodyText } from './body-text';
import type { Body } from '../draft';
import { readHtml } from '../html/html-text';
import { readPlain } from './plain-text';

/** Decodes a body: the text rules read, and its map. Deterministic, so that it can be repeated when edits are applied. */
export function readBody(body: Body): BodyText {
  return body.format === 'html' ? readHtml(body.content) : readPlain(body.content);
}
