import { prepareOffice } from './options';
import type { Body, Draft } from '../mail/draft';
import type { Insertion, Range } from '../mail/edit';
import type { Letter } from '../mail/letter';
import { readLetter } from '../mail/read-letter';
import { readBody } from '../mail/text/read-body';
import type { OfficialSignature, Office, Person, SignaturePair } from '../office/office';
import { footerMissing } from '../rules/footer-missing';
import { hasFooter } from '../rules/signature/official-signature';

/**
 * The signature the client is to put in, in the format of the body; undefined when it is there already, or when the author's text
 * holds a footer that the client would not replace, so that there would be two.
 */
export function planSignature(draft: Draft, signatory: Person, office: Office): Body | undefined {
  const { format } = draft.body;
  const plan = planSignatureBlock(draft, signatory, office);
  return plan && { format, content: format === 'html' ? plan.html : plan.text };
}

/** The same in both formats, for a client that tells of plain text in HTML. */
export function planSignatureBlock(draft: Draft, signatory: Person, office: Office): Insertion | undefined {
  const { signature } = signatory;
  if (!signature) return undefined;
  const { full, short } = signature;
  const block = isShort(draft, office) ? short : full;
  const { context } = prepareOffice(office);
  const letter = readLetter(draft, context);
  const slots = slotsIn(draft, letter, office);
  if (hasOtherFooter(letter, slots)) return undefined;
  // A notice that stands in the author's text stays there; one in the client's slot goes with what it replaces.
  const noticed = letter.notice !== undefined && !isWithin(letter.notice, slots);
  const text = noticed ? block.text : `${block.text}\n\n${office.notice.text}`;
  if (slots.some(({ start, end }) => words(letter.text.slice(start, end)) === words(text))) return undefined;
  return { html: noticed ? block.html : `${block.html}${office.notice.html}`, text };
}

function isShort({ kind }: Draft, office: Office): boolean {
  const { signature } = Object.assign({}, footerMissing.meta.defaults, office.rules[footerMissing.meta.id]);
  return signature === 'short' || (signature === 'short-in-replies' && kind === 'reply');
}

/**
 * Where the client would put its signature in place of another: what it marked as one (HTML), or, in plain text, which has no marks, what
 * is word for word an official one.
 */
function slotsIn({ body }: Draft, letter: Letter, office: Office): readonly Range[] {
  const slots = body.format === 'html' ? readBody(body).marks.signatures : officialIn(letter.text, office);
  return slots.filter((slot) => !isWithin(slot, letter.quoted));
}

/** Official signatures in a text, each with the notice behind it. */
function officialIn(text: string, office: Office): readonly Range[] {
  const notice = `(?:\\s+${loosely(office.notice.text)})?`;
  const found: Range[] = [];
  for (const person of office.people) {
    // Most people of an office are not in most of its letters; their signatures need not be made.
    const signature = text.indexOf(person.lastName) < 0 ? undefined : person.signature;
    if (!signature) continue;
    for (const block of blocksOf(signature)) {
      const match = new RegExp(loosely(block.text) + notice).exec(text);
      if (match) found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

function blocksOf({ full, short, inLanguages = {} }: OfficialSignature): readonly Insertion[] {
  const others = Object.keys(inLanguages).map((language) => inLanguages[language] as SignaturePair);
  return others.reduce((blocks, pair) => blocks.concat(pair.full, pair.short), [full, short]);
}

/** Pattern of a text, whatever white space stands between its words. */
function loosely(text: string): string {
  const literal = text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return literal.replace(/\s+/g, '\\s+');
}

function hasOtherFooter(letter: Letter, slots: readonly Range[]): boolean {
  return letter.signature !== undefined && hasFooter(letter) && !isWithin(letter.signature, slots);
}

function isWithin({ start, end }: Range, ranges: readonly Range[]): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}

/** A text without its layout: clients wrap and indent signatures as they like, and put "-- " above them (RFC 3676, 4.3). */
function words(text: string): string {
  return text
    .replace(/^\s*-- ?\n/, '')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim();
}
