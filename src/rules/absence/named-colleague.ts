import type { Letter } from '../../mail/letter';
import type { Office, Person } from '../../office/office';
import { foldPolish } from '../../polish/diacritics';
import { isCapital } from '../../polish/letters';
import type { Token } from '../../polish/token';

/** A colleague named in the text; `end` is where the name ends. */
export interface NamedColleague {
  readonly person: Person;
  readonly end: number;
}

/** Longest ending a case puts on a name („Marka”, „Markiem”, „Wolnymi”). */
const LONGEST_ENDING = 4;

/** Whether a word is a name in some case: „Markiem” – Marek, „Wrony” – Wrona, „Lisem” – Lis. */
function isFormOf(word: string, name: string): boolean {
  const written = foldPolish(word).toLowerCase();
  const wanted = foldPolish(name).toLowerCase();
  if (written === wanted) return true;
  const kept = Math.max(2, wanted.length - (wanted.length > 4 ? 2 : 1));
  return written.length <= wanted.length + LONGEST_ENDING && written.slice(0, kept) === wanted.slice(0, kept);
}

function isName(token: Token | undefined): token is Token {
  return token?.kind === 'word' && isCapital(token.text.charAt(0));
}

/** People of the directory whose first name and surname, in any case and either order, stand in the author's text. */
export function findNamedColleagues(letter: Letter, office: Office): NamedColleague[] {
  const named: NamedColleague[] = [];
  for (const { part, sentences } of letter.passages) {
    if (part !== 'body') continue;
    for (const { tokens } of sentences) {
      tokens.forEach((token, at) => {
        const next = tokens[at + 1];
        if (!isName(token) || !isName(next)) return;
        for (const person of office.people) {
          const [one, other] = [token.text, next.text];
          const isNamed =
            (isFormOf(one, person.firstName) && isFormOf(other, person.lastName)) ||
            (isFormOf(one, person.lastName) && isFormOf(other, person.firstName));
          if (isNamed) named.push({ person, end: next.end });
        }
      });
    }
  }
  return named;
}
