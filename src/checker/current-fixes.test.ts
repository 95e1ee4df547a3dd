import { completeDraft, exampleBody, exampleOffice } from '../rules/examples/example-letter';
import { applyFixes } from './apply-fixes';
import { checkDraft } from './check-draft';
import { currentFixes } from './current-fixes';

function reportOn(text: string) {
  const draft = completeDraft({ body: { format: 'plain', content: exampleBody(text) } });
  return checkDraft(draft, exampleOffice);
}

function fixesOf(report: ReturnType<typeof reportOn>, word: string) {
  return report.findings.filter(({ text }) => text === word).map(({ fixes }) => fixes[0]);
}

describe('currentFixes', () => {
  it('follows a fix to where its words stand now', () => {
    const [old] = fixesOf(reportOn('Termin minie np. w środę.'), 'np.');
    const newer = reportOn('Ten termin minie już np. w środę.');
    const mended = applyFixes(newer.letter.draft, currentFixes(old ? [old] : [], newer));
    expect(mended.body.content).toContain('Ten termin minie już na przykład w środę.');
  });

  it('takes the nearest of several alike', () => {
    const [, second] = fixesOf(reportOn('Może np. we wtorek albo np. w środę.'), 'np.');
    const newer = reportOn('Może np. we wtorek, albo np. w środę.');
    const mended = applyFixes(newer.letter.draft, currentFixes(second ? [second] : [], newer));
    expect(mended.body.content).toContain('Może np. we wtorek, albo na przykład w środę.');
  });

  it('leaves out what is mended already', () => {
    const [old] = fixesOf(reportOn('Termin minie np. w środę.'), 'np.');
    expect(currentFixes(old ? [old] : [], reportOn('Termin minie w środę.'))).toEqual([]);
  });
});
