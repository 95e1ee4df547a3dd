import type { Insertion } from '../../mail/edit';
import type { Letter } from '../../mail/letter';
import type { Office, Person } from '../../office/office';
import type { Fix } from '../finding';
import { authorOf } from '../signature/official-signature';
import { findNamedColleagues } from './named-colleague';

/** Sentences the fixes insert; `{name}`, `{phone}`, `{email}` are filled in from the directory. */
export interface AbsenceWording {
  readonly untilSentence: string;
  readonly substituteSentence: string;
  readonly substituteGap: string;
  readonly contact: string;
}

/** Most colleagues offered as substitutes. */
const MOST_COLLEAGUES = 3;

function fill(template: string, { firstName, lastName, phone, email }: Person): string {
  const values: Readonly<Record<string, string>> = { name: `${firstName} ${lastName}`, phone, email };
  return template.replace(/\{(name|phone|email)\}/g, (_, key: string) => values[key] ?? '');
}

function paragraph(text: string): Insertion {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return { text, html: `<p>${escaped}</p>` };
}

/** Puts a sentence as a paragraph of its own before the complimentary close. */
function insertSentence(letter: Letter, text: string, messageId: string, data?: Fix['data']): Fix {
  const at = letter.closing?.start ?? letter.signature?.start ?? letter.end;
  return {
    messageId,
    ...(data ? { data } : {}),
    safe: false,
    edits: [{ type: 'insert-block', at, block: paragraph(text) }],
  };
}

/** A sentence with a gap: offered once, and the finding stays until the gap is filled. */
function insertGap(letter: Letter, text: string, messageId: string): Fix[] {
  return letter.text.indexOf(text) >= 0 ? [] : [insertSentence(letter, text, messageId)];
}

/** Nobody but the author knows the day of return. */
export function untilFixes(letter: Letter, { untilSentence }: AbsenceWording): Fix[] {
  return insertGap(letter, untilSentence, 'insert-until');
}

/** Colleagues of the author's department with their phone and address, then a sentence with a gap. */
export function substituteFixes(letter: Letter, office: Office, wording: AbsenceWording): Fix[] {
  const author = authorOf(letter.draft, office);
  const colleagues = office.people.filter(
    ({ email, department }) => author !== undefined && email !== author.email && department === author.department,
  );
  return [
    ...colleagues.slice(0, MOST_COLLEAGUES).map((colleague) =>
      insertSentence(letter, fill(wording.substituteSentence, colleague), 'insert-substitute', {
        name: fill('{name}', colleague),
      }),
    ),
    ...insertGap(letter, wording.substituteGap, 'insert-gap'),
  ];
}

/** The phone and the address of the substitute named in the text, after the name; none when it might be somebody else's. */
export function contactFixes(letter: Letter, office: Office, { contact }: AbsenceWording): Fix[] {
  const author = authorOf(letter.draft, office);
  const named = findNamedColleagues(letter, office).filter(({ person }) => person !== author);
  const first = named[0];
  if (!first || named.some(({ person }) => person !== first.person)) return [];
  const { person, end } = first;
  return [
    {
      messageId: 'insert-contact',
      data: { name: fill('{name}', person) },
      safe: false,
      edits: [{ type: 'replace', in: 'body', start: end, end, text: fill(contact, person) }],
    },
  ];
}
