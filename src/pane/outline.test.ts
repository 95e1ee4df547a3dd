import { checkDraft } from '../checker/check-draft';
import type { Draft } from '../mail/draft';
import { completeDraft, exampleBody, exampleOffice } from '../rules/examples/example-letter';
import { keyFindings, outlineOf } from './outline';

const reportOf = (draft: Partial<Draft>) => checkDraft(completeDraft(draft), exampleOffice);
const body = (text: string): Partial<Draft> => ({ body: { format: 'plain', content: exampleBody(text) } });

describe('outlineOf', () => {
  it('lists the parts every letter has, in the order of the letter', () => {
    const parts = outlineOf(reportOf({})).map(({ part }) => part);
    expect(parts).toEqual(['recipients', 'subject', 'salutation', 'body', 'closing', 'signature', 'notice']);
  });

  it('lists attachments when there are some', () => {
    const attachments = [{ name: 'a.pdf', type: 'application/pdf', inline: false }];
    expect(outlineOf(reportOf({ attachments })).map(({ part }) => part)).toContain('attachments');
    const logo = [{ name: 'logo.png', type: 'image/png', inline: true }];
    expect(outlineOf(reportOf({ attachments: logo })).map(({ part }) => part)).not.toContain('attachments');
  });

  it('folds findings of one kind into one card', () => {
    const part = outlineOf(reportOf(body('Worki wydajemy np. tu, tj. w pokoju 12, itd.'))).find(
      (one) => one.part === 'body',
    );
    expect(part).toMatchObject({ tone: 'warn', remarks: 3, cards: [{ id: 'abbreviation-unexplained' }] });
    expect(part?.cards[0]?.findings).toHaveLength(3);
  });

  it('gives a part the tone of its worst finding', () => {
    const [, subject] = outlineOf(reportOf({ subject: '' }));
    expect(subject).toMatchObject({ part: 'subject', tone: 'block', remarks: 1 });
  });
});

describe('parts that are not there', () => {
  it('are neither fine nor wrong', () => {
    const [recipients] = outlineOf(reportOf({ to: [] }));
    expect(recipients).toMatchObject({ part: 'recipients', tone: 'absent', remarks: 0 });
    const [, , , , , signature] = outlineOf(reportOf({}));
    expect(signature).toMatchObject({ part: 'signature', tone: 'fine' });
  });
});

describe('keyFindings', () => {
  it('tells findings of one identity apart', () => {
    const { findings } = reportOf(body('Worki wydajemy np. w pokoju 12, np. w środę.'));
    const keys = keyFindings(findings).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]?.replace(/#0$/, '')).toBe(keys[1]?.replace(/#1$/, ''));
  });
});
