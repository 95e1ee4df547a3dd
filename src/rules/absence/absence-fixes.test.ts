import { applyEdits } from '../../mail/apply-edits';
import type { Draft } from '../../mail/draft';
import { absenceReply } from '../absence-reply';
import { checkExample } from '../examples/check-example';
import { completeDraft } from '../examples/example-letter';

const END = '\n\nZ poważaniem\nAnna Lis\n';

function absence(text: string): Partial<Draft> {
  const body = { format: 'plain' as const, content: `Dzień dobry,\n\n${text}${END}` };
  return { kind: 'absence', subject: 'Autoodpowiedź', body };
}

/** Message of every fix, the body it makes and what is still found then. */
function mended(text: string): { label: string | undefined; body: string; left: string[] }[] {
  const draft = absence(text);
  return checkExample(absenceReply, draft).flatMap(({ fixes = [] }) =>
    fixes.map(({ messageId, data, edits, safe }) => {
      expect(safe).toBe(false);
      const { body } = applyEdits(completeDraft(draft), edits);
      return {
        label: [messageId, data?.['name']].filter(Boolean).join(' '),
        body: body.content.slice('Dzień dobry,\n\n'.length, -END.length),
        left: checkExample(absenceReply, { ...draft, body }).map(({ id }) => id),
      };
    }),
  );
}

describe('fixes of an automatic reply', () => {
  it('insert a sentence on the end of the absence, reported until the day is filled in', () => {
    const text = 'Jestem na urlopie. Zastępuje mnie Marek Wrona, telefon 77 555 02 10.';
    expect(mended(text)).toEqual([
      { label: 'insert-until', body: `${text}\n\nNieobecność potrwa do [data].`, left: ['absence-until-missing'] },
    ]);
    expect(mended(`${text} Nieobecność potrwa do [data].`)).toEqual([]);
  });

  it('offer colleagues of the department, then a gap', () => {
    const text = 'Jestem nieobecna do 16 maja 2025 r.';
    expect(mended(text)).toEqual([
      {
        label: 'insert-substitute Marek Wrona',
        body: `${text}\n\nW tym czasie zastępuje mnie Marek Wrona, telefon 77 555 02 10, e-mail marek.wrona@gmina-przykladowo.example.`,
        left: [],
      },
      {
        label: 'insert-gap',
        body: `${text}\n\nW tym czasie zastępuje mnie [imię i nazwisko], telefon [numer].`,
        left: ['absence-substitute-missing'],
      },
    ]);
  });

  it.each([
    ['Do 16 maja zastępuje mnie Marek Wrona.', 'Marek Wrona', 'Marek Wrona'],
    ['Do 16 maja proszę o kontakt z panem Markiem Wroną.', 'Markiem Wroną', 'Marek Wrona'],
    ['Do 16 maja proszę pisać do Ewy Dudek.', 'Ewy Dudek', 'Ewa Dudek'],
  ])('add phone and e-mail in „%s”', (text, written, name) => {
    const [fix, ...others] = mended(text);
    expect(others).toEqual([]);
    expect(fix?.label).toBe(`insert-contact ${name}`);
    expect(fix?.body).toContain(`${written} (telefon 77 555 02`);
    expect(fix?.left).toEqual([]);
  });

  it.each(['Do 16 maja zastępuje mnie Jan Sowa.', 'Do 16 maja zastępują mnie Marek Wrona i Ewa Dudek.'])(
    'add nothing in „%s”',
    (text) => {
      expect(mended(text)).toEqual([]);
    },
  );
});
