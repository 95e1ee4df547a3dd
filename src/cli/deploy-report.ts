import { renderMessage } from '../checker/message';
import type { Change, Changes } from '../deploy/write-deployment';
import type { Language, Person } from '../office/office';
import { inertText } from '../signature/inert-text';
import { deployTexts } from './deploy-texts';

/** Files or people listed by name; of thousands the number is enough. */
const LISTED = 20;

export interface DeployReport {
  readonly dir: string;
  readonly dryRun: boolean;
  readonly changes: Changes;
  readonly people: readonly Person[];
}

/** What a deployment changed or would change: numbers; in a dry run also which files, and for whom. */
export function deployReport({ dir, dryRun, changes, people }: DeployReport, language: Language): string {
  const { list, unchanged } = changes;
  const count = (kind: Change['kind']): number => list.filter((change) => change.kind === kind).length;
  const numbers = { dir, unchanged, added: count('added'), changed: count('changed'), removed: count('removed') };
  const summary = renderMessage(dryRun ? deployTexts.wouldWrite : deployTexts.written, numbers, language);
  return `${[summary, ...(dryRun ? [...shared(list, language), ...forWhom(list, people, language)] : [])].join('\n')}\n`;
}

function shared(list: readonly Change[], language: Language): string[] {
  const files = list.filter(({ email }) => email === undefined);
  if (files.length === 0) return [];
  const lines = files.map(({ kind, path }) => `${path} (${deployTexts[kind][language]})`);
  return [deployTexts.everybody[language], ...shortened(lines, language)];
}

function forWhom(list: readonly Change[], people: readonly Person[], language: Language): string[] {
  const byEmail = new Map(people.map((person) => [person.email, person]));
  const concerned = [...new Set(list.flatMap(({ email }) => email ?? []))];
  if (concerned.length === 0) return [];
  const lines = concerned.map((email) => {
    const person = byEmail.get(email);
    if (person === undefined) return `${inertText(email)} (${deployTexts.gone[language]})`;
    return inertText(`${person.firstName} ${person.lastName} <${email}>`);
  });
  return [renderMessage(deployTexts.people, { n: concerned.length }, language), ...shortened(lines, language)];
}

function shortened(lines: readonly string[], language: Language): string[] {
  const more = lines.length - LISTED;
  const rest = more > 0 ? [renderMessage(deployTexts.andMore, { n: more }, language)] : [];
  return [...lines.slice(0, LISTED), ...rest].map((line) => `  ${line}`);
}
