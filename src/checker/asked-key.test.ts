import { completeDraft, exampleBody, exampleOffice } from '../rules/examples/example-letter';
import type { Finding } from '../rules/finding';
import { askedKey } from './asked-key';
import { checkDraft } from './check-draft';

const findingsOf = (text: string): readonly Finding[] =>
  checkDraft(completeDraft({ body: { format: 'plain', content: exampleBody(text) } }), exampleOffice).findings;

describe('askedKey', () => {
  it('is the hash other implementations give', () => {
    // FNV-1a of the octets 61 00.
    expect(askedKey([{ identity: 'a' } as Finding])).toBe('2b24d044');
    expect(askedKey([])).toBe('811c9dc5');
  });

  it('is the same wherever the words move', () => {
    const key = askedKey(findingsOf('Prześlij pismo. Prosimy o ww. zgodę.'));
    expect(askedKey(findingsOf('Prosimy o ww. zgodę. Prześlij pismo.'))).toBe(key);
  });

  it('changes when a finding comes or goes', () => {
    const keys = ['Prosimy o zgodę.', 'Prześlij zgodę.', 'Prześlij ww. zgodę.', 'Prześlij ww. zgodę. Prześlij ją.'].map(
      (text) => askedKey(findingsOf(text)),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
