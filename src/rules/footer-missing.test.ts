import { checkExample } from './examples/check-example';
import { exampleOffice } from './examples/example-letter';
import { footerMissing } from './footer-missing';
import { CLAUSES } from './clauses';

const plain = (content: string) => ({ body: { format: 'plain' as const, content } });
const BODY = 'Szanowni Państwo,\n\nworki są w pokoju 12.\n\nZ poważaniem\n';
const NOTICE = CLAUSES['email-notice'].text;

describe('footer-missing', () => {
  it.each([
    ['nothing', BODY, 'missing'],
    ['a bare name', `${BODY}Anna Lis\n`, 'name-only'],
    ['a name and the notice', `${BODY}Anna Lis\n\n${NOTICE}\n`, 'name-only'],
    ['an empty message', '', 'missing'],
  ])('%s', (_, content, messageId) => {
    expect(checkExample(footerMissing, plain(content)).map((finding) => finding.messageId)).toEqual([messageId]);
  });

  it.each([
    ['a department', `${BODY}Anna Lis\nReferat Ochrony Środowiska\n`],
    ['a phone', `${BODY}Anna Lis, tel. 77 555 02 14\n`],
  ])('a name and %s are an incomplete footer', (_, content) => {
    expect(checkExample(footerMissing, plain(content))).toEqual([]);
  });

  it('puts the signature between the text and the notice', () => {
    const content = `${BODY}\n${NOTICE}\n`;
    const [finding] = checkExample(footerMissing, plain(content));
    const [edit] = finding?.fixes?.[0]?.edits ?? [];
    expect(edit).toMatchObject({ type: 'insert-block', at: content.indexOf('Niniejsza') });
  });

  it('replaces a bare name', () => {
    const [finding] = checkExample(footerMissing, plain(`${BODY}Anna Lis\n`));
    const [edit] = finding?.fixes?.[0]?.edits ?? [];
    expect(edit).toMatchObject({ type: 'replace-block', block: exampleOffice.people[0]?.signature?.full });
  });

  it.each([
    ['Anna Lis', true],
    ['ANNA LIS', true],
    ['Anna', true],
    ['A. Lis', true],
    ['Ewa Dudek', false],
    ['Ewa Lis', false],
    ['Ewa', false],
    ['Anna Dudek', false],
  ])('replaces the bare name %s without a look: %j', (name, safe) => {
    expect(checkExample(footerMissing, plain(`${BODY}${name}\n`))[0]?.fixes?.[0]?.safe).toBe(safe);
  });

  it('inserts the short signature in replies when the office wants it', () => {
    const reply = { kind: 'reply' as const, ...plain(BODY) };
    const [finding] = checkExample(footerMissing, reply, { signature: 'short-in-replies' });
    expect(finding?.fixes?.[0]?.edits[0]).toMatchObject({ block: exampleOffice.people[0]?.signature?.short });
  });

  it('has no fix for authors the directory does not know', () => {
    const from = { email: 'urzad@gmina-przykladowo.example' };
    expect(checkExample(footerMissing, { from, ...plain(BODY) })[0]?.fixes).toEqual([]);
  });

  it('weighs less in an automatic reply', () => {
    expect(checkExample(footerMissing, { kind: 'absence', ...plain(BODY) })[0]?.atMost).toBe('advise');
  });
});
