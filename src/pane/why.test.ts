import { checkDraft } from '../checker/check-draft';
import type { Draft } from '../mail/draft';
import { completeDraft, exampleBody, exampleOffice } from '../rules/examples/example-letter';
import type { Finding } from '../rules/finding';
import { reasonOf } from './why';

function finding(draft: Partial<Draft>, id: string): Finding {
  const found = checkDraft(completeDraft(draft), exampleOffice).findings.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const abbreviation = finding(
  { body: { format: 'plain', content: exampleBody('Worki wydajemy np. w pokoju 12.') } },
  'abbreviation-unexplained',
);

describe('reasonOf', () => {
  it('quotes the clause word for word, with where it stands', () => {
    const reason = reasonOf(abbreviation, exampleOffice, 'pl');
    expect(reason?.clause.source).toMatch(/^Zarządzenie nr 20\/2023/);
    expect(reason?.clause.gloss).toBeUndefined();
    expect(reason?.explanation).not.toBe('');
  });

  it('adds a gloss for readers of English', () => {
    expect(reasonOf(abbreviation, exampleOffice, 'en')?.clause.gloss).toBeTruthy();
  });

  it('prefers the office’s own wording of a clause', () => {
    const own = { text: 'Skróty rozwijamy.', source: 'Regulamin, § 3' };
    const office = { ...exampleOffice, clauses: { [abbreviation.clause]: own } };
    expect(reasonOf(abbreviation, office, 'en')?.clause).toEqual(own);
  });

  it('shows a bad and a good example', () => {
    const { bad, good } = reasonOf(abbreviation, exampleOffice, 'pl') ?? {};
    expect(bad).toBeTruthy();
    expect(good).toBeTruthy();
    expect(good).not.toBe(bad);
  });

  it('shows the greeting of a letter, not the letter', () => {
    const content = exampleBody('Worki są gotowe.').replace('Szanowni Państwo,', 'Witam,');
    const greeting = finding({ body: { format: 'plain', content } }, 'greeting-unsuitable');
    const { bad, good } = reasonOf(greeting, exampleOffice, 'pl') ?? {};
    expect(bad).not.toContain('\n');
    expect(good).not.toBe(bad);
  });

  it('shows no example where there is nothing to see', () => {
    const { bad, good } = reasonOf(finding({ subject: '' }, 'subject-missing'), exampleOffice, 'pl') ?? {};
    expect(bad).toBeUndefined();
    expect(good).toBe('Wycinka drzew przy szkole w Dobrej');
  });
});
