import { renderMessage } from '../checker/message';
import { OWN_HEADINGS } from '../office/load/people/columns';
import { PEOPLE_PROBLEM_KINDS, type PeopleProblem } from '../office/load/people/people-problem';
import { formatPlace, type PersonField } from '../office/load/people/record';
import type { Language, Person } from '../office/office';
import type { PeopleChanges } from '../people/compare-people';
import { kindTitles, peopleTexts } from './people-texts';

/** So many names of a kind of change are listed; a first import of thousands needs no list. */
const LISTED = 20;

type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow', text: string) => string;

/** Problems in groups of one kind each, every group with its count; what a group has in common is said once. */
export function problemReport(problems: readonly PeopleProblem[], language: Language, paint: Paint): string {
  const lines: string[] = [];
  for (const kind of PEOPLE_PROBLEM_KINDS) {
    const group = problems.filter((problem) => problem.kind === kind);
    const [first] = group;
    if (first === undefined) continue;
    const weight = group.some(({ severity }) => severity === 'error') ? 'red' : 'yellow';
    lines.push(`${paint('bold', kindTitles[kind][language])}: ${paint(weight, String(group.length))}`);
    const shared = group.every(({ remedy }) => remedy[language] === first.remedy[language]);
    if (shared) lines.push(`  ${paint('dim', visible(first.remedy[language]))}`);
    for (const problem of group) lines.push(`  ${problemLine(problem, language, !shared)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function problemLine(
  { person, field, place, problem, remedy }: PeopleProblem,
  language: Language,
  whole: boolean,
): string {
  const subject = [formatPlace(place), [person, fieldName(field, language)].filter(Boolean).join(', ')];
  return visible(`${subject.filter(Boolean).join(' ')}: ${problem[language]}${whole ? ` ${remedy[language]}` : ''}`);
}

/** Who comes, who goes, and what changes for whom. */
export function changesReport({ added, changed, removed }: PeopleChanges, language: Language): string {
  const lines = (mark: string, entries: readonly string[]): string[] => [
    ...entries.slice(0, LISTED).map((entry) => `${mark} ${visible(entry)}`),
    ...(entries.length > LISTED ? [renderMessage(peopleTexts.more, { n: entries.length - LISTED }, language)] : []),
  ];
  return [
    ...lines('+', added.map(nameOf)),
    ...lines(
      '~',
      changed.map(
        ({ person, fields }) => `${nameOf(person)}: ${fields.map((field) => fieldName(field, language)).join(', ')}`,
      ),
    ),
    ...lines('-', removed.map(nameOf)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function nameOf({ firstName, lastName, email }: Person): string {
  return `${firstName} ${lastName} <${email}>`;
}

/** A field as the reader calls it; headings of a source stay as they are. */
function fieldName(field: string, language: Language): string {
  return language === 'pl' && field in OWN_HEADINGS ? OWN_HEADINGS[field as PersonField] : field;
}

/** Without the characters that could command a terminal or hide something from its reader. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '');
}
