import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { applyEdits } from '../apply-edits';
import type { Draft } from '../draft';
import { readBody } from '../text/read-body';
import { MailWriteError } from './mail-write-error';
import { allParts, readStructure } from './mime-part';
import { transferChanges } from './plain-alternative';
import { readMessage } from './read-message';
import { rewriteMessage } from './rewrite-message';
import { readTextPart } from './text-part';

const MESSAGES = join(__dirname, '../../../evaluation/messages');

/** A word is in the HTML and in its plain alternative, each time on a line or, soft-wrapped, on two; a charset may change two fields. */
const LINES_TOUCHED = 8;

/** Whether a plain alternative, if any, has the words the change is about. */
function isInTwin(source: Buffer, before: Draft, after: Draft): boolean {
  const text = source.toString('latin1');
  const twin = allParts(readStructure(text)).find((part) => part.type === 'text/plain');
  if (!twin || before.body.format === 'plain') return true;
  const plain = readTextPart(text, twin).text;
  return transferChanges(readBody(before.body).text, readBody(after.body).text, plain) !== undefined;
}

describe('rewriteMessage: random edits', () => {
  it('keeps every line a change does not touch', async () => {
    const names = readdirSync(MESSAGES).filter((name) => name.endsWith('.eml'));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom('ą', 'Szanowna Pani', '„próba” – 1', ''),
        async (name, seed, text) => {
          const source = readFileSync(join(MESSAGES, name));
          const before = await readMessage(source);
          const words = [...readBody(before.body).text.matchAll(/\p{L}+/gu)];
          const word = words[seed % Math.max(1, words.length)];
          if (!word) return;
          const start = word.index;
          const after = applyEdits(before, [{ type: 'replace', in: 'body', start, end: start + word[0].length, text }]);
          if (!isInTwin(source, before, after)) return;
          const rewritten = await rewriteMessage(source, before, after).catch((error: unknown) => {
            // A word taken out at the edge of a line leaves a space there that flowed text cannot carry: refused, nothing lost.
            if (text === '' && error instanceof MailWriteError) return undefined;
            throw error;
          });
          if (!rewritten) return;
          const written = Buffer.from(rewritten).toString('latin1').split('\n');
          const old = source.toString('latin1').split('\n');
          // Whole parts change when their charset lacks a character, and base64 has no lines.
          const raw = source.toString('latin1');
          const sevenBits = /-Encoding: 7bit/i.test(raw) && /[^\x20-\x7e]/.test(text);
          const anew = sevenBits || (text.includes('„') && /iso-8859-2/i.test(raw));
          if (anew || /^Content-Type: text[^]{0,200}base64/im.test(source.toString('latin1'))) return;
          const kept = new Set(written);
          expect(old.filter((line) => !kept.has(line)).length).toBeLessThanOrEqual(LINES_TOUCHED);
        },
      ),
      { numRuns: 150 },
    );
  });
});
