import fc from 'fast-check';
import { checkDraft } from '../checker/check-draft';
import { completeDraft, exampleBody, exampleOffice } from '../rules/examples/example-letter';
import { outlineOf, type PartOutline } from './outline';
import { keepUnchanged } from './unchanged';

const content = exampleBody(
  'Worki wydajemy np. w pokoju 12, tj. na parterze. Prześlij wniosek do 15 maja. Wypełnij go.',
);
const check = () => checkDraft(completeDraft({ subject: '', body: { format: 'plain', content } }), exampleOffice);
const [first, second] = [check(), check()];
const subset = () => fc.subarray([...first.findings.keys()]);

const outline = (report: typeof first, kept: readonly number[]) =>
  outlineOf({ ...report, findings: report.findings.filter((_, index) => kept.includes(index)) });
const cards = (parts: readonly PartOutline[]) => parts.flatMap(({ cards, advice }) => [...cards, ...advice]);

describe('keepUnchanged', () => {
  it('says what the new outline says', () => {
    fc.assert(
      fc.property(subset(), subset(), (before, now) => {
        expect(keepUnchanged(outline(first, before), outline(second, now))).toEqual(outline(second, now));
      }),
    );
  });

  it('with the old objects for all that is the same', () => {
    fc.assert(
      fc.property(subset(), subset(), (before, now) => {
        const old = outline(first, before);
        for (const card of cards(keepUnchanged(old, outline(second, now)))) {
          const twin = cards(old).find(({ findings }) => JSON.stringify(findings) === JSON.stringify(card.findings));
          if (twin) expect(card).toBe(twin);
        }
      }),
    );
  });

  it('is the old outline when nothing changed', () => {
    const old = outlineOf(first);
    keepUnchanged(old, outlineOf(second)).forEach((part, index) => expect(part).toBe(old[index]));
  });
});
