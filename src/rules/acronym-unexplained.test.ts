import type { Letter, Passage } from '../mail/letter';
import { readSentences } from '../polish/sentences';
import { acronymUnexplained as rule } from './acronym-unexplained';
import { exampleOffice as office } from './examples/example-letter';
import type { RuleFinding } from './finding';

function check(body: string, { subject = '', reply = false, options = {} } = {}): readonly RuleFinding[] {
  const passages: Passage[] = [{ part: 'body', start: 0, end: body.length, sentences: readSentences(body) }];
  if (subject !== '') {
    passages.unshift({ part: 'subject', start: 0, end: subject.length, sentences: readSentences(subject) });
  }
  const letter: Letter = {
    draft: { kind: 'new', to: [], cc: [], bcc: [], subject, body: { format: 'plain', content: body }, attachments: [] },
    text: body,
    passages,
    subjectStart: reply ? 4 : 0,
    quoted: [],
    end: body.length,
  };
  return rule.check({ letter, office, options: { ...rule.meta.defaults, ...options } });
}

const texts = (findings: readonly RuleFinding[]): (string | null)[] => findings.map((finding) => finding.text);

describe('acronym-unexplained', () => {
  it('reports every occurrence and mends the first', () => {
    const findings = check('Wniosek trafi do PCPR. W PCPR czeka się tydzień.');
    expect(texts(findings)).toEqual(['PCPR', 'PCPR']);
    expect(findings.map((finding) => finding.fixes?.length)).toEqual([1, 0]);
  });

  it('offers every reading and calls the fix safe only when there is one', () => {
    const [first] = check('Remont SP nr 3 i badanie w GUS.');
    expect(first?.fixes?.length).toBeGreaterThan(1);
    expect(first?.fixes?.[0]?.safe).toBe(false);
    expect(check('Dane zbiera GUS.')[0]?.fixes?.[0]?.safe).toBe(true);
  });

  it('takes an explanation in the subject for one, and reads an own subject', () => {
    expect(texts(check('Druk MPZP wysyłam.', { subject: 'Miejscowy plan zagospodarowania przestrzennego' }))).toEqual(
      [],
    );
    expect(texts(check('Dziękuję.', { subject: 'Wypis z EGiB' }))).toEqual(['EGiB']);
    expect(texts(check('Dziękuję.', { subject: 'RE: Wypis z EGiB', reply: true }))).toEqual([]);
  });

  it('passes over quotation marks and what the office knows', () => {
    expect(texts(check('Pyta Pan o „zgodę OZPB”.'))).toEqual([]);
    expect(texts(check('Dane z EPUAP, e-PUAP i BIP.', { options: { known: ['ePUAP', 'BIP'] } }))).toEqual([]);
    const [own] = check('Prosimy o opinię WGK.', {
      options: { expansions: { WGK: 'Wydział Geodezji i Kartografii' } },
    });
    expect(own?.fixes?.[0]?.data).toEqual({ expansion: 'Wydział Geodezji i Kartografii' });
  });
});
