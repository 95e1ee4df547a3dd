import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized, Office, Person } from '../office';
import { decode } from './decode';
import { inconsistencies } from './cross-check';
import { scanJson, type JsonScan } from './json-scan';
import { toOfficeProblem } from './people/people-problem';
import { OfficeError, type OfficeProblem } from './problem';
import { readPeopleFile } from './read-people-file';
import type { Catalogue, OfficeFile } from './schema';
import type { LogoSetting } from './signature-schema';
import { serverProblems, serverSettings, type ServerSettings } from './server-settings';
import { officeTerms, termProblems } from './terms-schema';
import { schemaProblems } from './validate';

const OFFICE_FILE = 'office.json';

/** A profile as far as it could be read. */
export interface Profile {
  /** Absent when one of the problems is an error. */
  readonly office?: Office;
  /** Folder of the templates, inside the profile's folder. */
  readonly templates: string;
  readonly logo?: LogoSetting;
  readonly problems: readonly OfficeProblem[];
}

/**
 * Reads an office's profile: `office.json` and the list of people it names. Signatures are not rendered here.
 * @param dir folder of the profile
 * @param catalogue rules and clauses the profile may refer to
 * @throws OfficeError with everything that is wrong, if something is; warnings do not throw
 */
export function readOffice(dir: string, catalogue: Catalogue): Office {
  const { office, problems } = readProfile(dir, catalogue);
  if (office === undefined) throw new OfficeError(dir, problems);
  return office;
}

/** Like `readOffice`, but never throws on account of what stands in the files: returns the problems instead. */
export function readProfile(dir: string, catalogue: Catalogue): Profile {
  const { file, problems } = readOfficeFile(dir, catalogue);
  if (file === undefined) return { templates: 'templates', problems };
  const list = readPeopleFile(dir, file);
  const all = [...problems, ...list.problems.map(toOfficeProblem)];
  const failed = all.some(({ level }) => level === 'error');
  return {
    templates: file.templates ?? 'templates',
    ...(file.logo === undefined ? {} : { logo: file.logo }),
    problems: all,
    ...(failed ? {} : { office: toOffice(file, list.people) }),
  };
}

/**
 * The settings of the office server in a profile, which are nothing clients should know of.
 * @throws OfficeError when `office.json` is not valid
 */
export function readServerSettings(dir: string, catalogue: Catalogue): ServerSettings {
  const { file, problems } = readOfficeFile(dir, catalogue);
  if (file === undefined) throw new OfficeError(dir, problems);
  return serverSettings(file.server);
}

/** `office.json` as far as it is valid. */
export interface ReadFile {
  /** Absent when the file is not valid. */
  readonly file?: OfficeFile;
  readonly problems: readonly OfficeProblem[];
}

/** Reads `office.json` alone, without the people. */
export function readOfficeFile(dir: string, catalogue: Catalogue): ReadFile {
  const path = join(dir, OFFICE_FILE);
  if (!existsSync(path)) return { problems: [missingFile(OFFICE_FILE, OFFICE_REMEDY)] };
  const text = decode(readFileSync(path));
  const scan = scanJson(text);
  if (scan.error !== undefined) return { problems: [notJson(scan.error)] };
  const value: unknown = JSON.parse(text);
  const problems: OfficeProblem[] = scan.duplicates.map(({ pointer, line }) => ({
    level: 'error',
    file: OFFICE_FILE,
    path: pointer,
    line,
    problem: { pl: 'Ten klucz jest podany dwa razy.', en: 'This key is given twice.' },
    remedy: { pl: 'Zostać powinien jeden z nich.', en: 'Only one of them can stay.' },
  }));
  const invalid = schemaProblems(value, catalogue);
  for (const problem of invalid) problems.push({ ...located(problem, scan), level: 'error' });
  if (invalid.length > 0) return { problems };
  const file = value as OfficeFile;
  for (const problem of inconsistencies(file)) problems.push({ ...located(problem, scan), level: 'warning' });
  const unusable = [...serverProblems(file.server), ...termProblems(file.terms)];
  for (const problem of unusable) problems.push({ ...located(problem, scan), level: 'error' });
  return unusable.length > 0 ? { problems } : { file, problems };
}

function located<T extends { readonly path: string }>(problem: T, scan: JsonScan): T & { file: string; line?: number } {
  const line = scan.lines.get(problem.path);
  return { ...problem, file: OFFICE_FILE, ...(line === undefined ? {} : { line }) };
}

const OFFICE_REMEDY: Localized = {
  pl: 'Za wzór może posłużyć offices/kedzierzyn-kozle/office.json.',
  en: 'offices/kedzierzyn-kozle/office.json can serve as a model.',
};

function missingFile(file: string, remedy: Localized): OfficeProblem {
  return {
    level: 'error',
    file,
    path: '',
    problem: { pl: 'Nie ma tego pliku.', en: 'There is no such file.' },
    remedy,
  };
}

function notJson({ line, column }: { readonly line: number; readonly column: number }): OfficeProblem {
  return {
    level: 'error',
    file: OFFICE_FILE,
    path: '',
    line,
    problem: {
      pl: `Od znaku ${column} wiersza to nie jest poprawny JSON.`,
      en: `From column ${column} on this is not JSON.`,
    },
    remedy: {
      pl: 'Najczęściej brakuje przecinka albo cudzysłowu, lub przecinek stoi po ostatnim elemencie.',
      en: 'Most often a comma or a quotation mark is missing, or a comma follows the last element.',
    },
  };
}

function toOffice(file: OfficeFile, people: readonly Person[]): Office {
  return {
    id: file.id,
    name: file.name,
    nameForms: file.nameForms ?? [],
    ...(file.nameIn === undefined ? {} : { nameIn: file.nameIn }),
    ...(file.positionsIn === undefined ? {} : { positionsIn: file.positionsIn }),
    language: file.language ?? 'pl',
    domains: file.domains,
    address: file.address,
    phone: file.phone,
    ...(file.website === undefined ? {} : { website: file.website }),
    registration: file.registration ?? {},
    accounts: file.accounts ?? [],
    departments: file.departments,
    mailboxes: file.mailboxes ?? [],
    people,
    notice: { text: file.notice.text, html: paragraph(file.notice.text), variants: file.notice.variants ?? [] },
    severity: file.severity ?? {},
    internalSeverity: file.internalSeverity ?? {},
    override: file.override ?? 'with-reason',
    overrideAudit: file.overrideAudit ?? 'none',
    rules: file.rules ?? {},
    clauses: file.clauses ?? {},
    ...(file.terms === undefined ? {} : { terms: officeTerms(file.terms) }),
  };
}

/** The notice where the office has no template for it. */
function paragraph(text: string): string {
  return `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</p>`;
}
