import type { Letter } from '../mail/letter';
import { readSentences } from '../polish/sentences';
import { abbreviationUnexplained as rule } from './abbreviation-unexplained';
import { exampleOffice as office } from './examples/example-letter';
import type { RuleFinding } from './finding';

function check(
  text: string,
  allowed: readonly string[] = [],
  part: 'body' | 'signature' = 'body',
): readonly RuleFinding[] {
  const letter: Letter = {
    draft: { kind: 'new', to: [], cc: [], bcc: [], body: { format: 'plain', content: text }, attachments: [] },
    text,
    passages: [{ part, start: 0, end: text.length, sentences: readSentences(text) }],
    subjectStart: 0,
    quoted: [],
    end: text.length,
  };
  return rule.check({ letter, office, options: { allowed } });
}

/** The text after the first fix of every finding. */
function mended(text: string): string {
  return check(text)
    .flatMap((finding) => finding.fixes?.[0]?.edits ?? [])
    .reverse()
    .reduce(
      (all, edit) => (edit.type === 'replace' ? all.slice(0, edit.start) + edit.text + all.slice(edit.end) : all),
      text,
    );
}

describe('abbreviation-unexplained', () => {
  it.each([
    ['Długopisy, papier itp. Można je odebrać.', 'Długopisy, papier i tym podobne. Można je odebrać.'],
    ['Sprzęt (myszy, klawiatury itp.) liczymy.', 'Sprzęt (myszy, klawiatury i tym podobne) liczymy.'],
    ['Pola w Cisku itd.', 'Pola w Cisku i tak dalej.'],
    ['- papier, spinacze itd.\n- toner', '- papier, spinacze i tak dalej.\n- toner'],
    ['Mamy 14 szt.', 'Mamy 14 sztuk.'],
    ['Mamy 3 egz. mapy i 1 egz. planu.', 'Mamy 3 egzemplarze mapy i 1 egzemplarz planu.'],
    [
      'Kosztuje 22 tys. zł, potem 5 tys. zł i 1,5 mln zł.',
      'Kosztuje 22 tysiące zł, potem 5 tysięcy zł i 1,5 miliona zł.',
    ],
    ['Np. dowód albo paszport.', 'Na przykład dowód albo paszport.'],
  ])('mends %j', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it('calls a fix safe only when no word has to be inflected', () => {
    const safe = check('Np. tzw. plan z br. w 2 egz. ws. drogi').map((finding) => finding.fixes?.[0]?.safe);
    expect(safe).toEqual([true, false, true, false, true]);
  });

  it('passes over words in quotation marks, the signature, and what the office allows', () => {
    expect(check('Pisze Pan: „oddajcie np. rower”.')).toEqual([]);
    expect(check('inspektor ds. kultury', [], 'signature')).toEqual([]);
    expect(check('Proszę o np. wypis i M. in. mapę.', ['np.', 'm.in.'])).toEqual([]);
  });
});
