import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../office';
import { decode } from './decode';
import { scanJson } from './json-scan';
import type { PeopleContext } from './people/check-values';
import { applyCorrections } from './people/corrections';
import { csvRecords } from './people/csv-records';
import { jsonRecords } from './people/json-records';
import type { PeopleProblem } from './people/people-problem';
import { readPeople, type PeopleList } from './people/read-people';
import type { OfficeFile } from './schema';

/** What `people import` writes. */
export const IMPORTED_FILE = 'people.json';

/** File of the corrections people make to their own data, unless the office names another. */
const CORRECTIONS_FILE = 'corrections.json';

/** Name of the file with people's own corrections, in the profile's folder. */
export function correctionsFileName({ people }: OfficeFile): string {
  return people?.corrections ?? CORRECTIONS_FILE;
}

/** Name of the file an office's people are read from, in the profile's folder. */
export function peopleFileName(dir: string, { people }: OfficeFile): string {
  return people?.file ?? (existsSync(join(dir, IMPORTED_FILE)) ? IMPORTED_FILE : 'people.csv');
}

/** What a list of people is checked against, of what `office.json` says. */
export function peopleContext({ departments, domains, people }: OfficeFile): PeopleContext {
  return { departments, domains, ...(people?.required === undefined ? {} : { required: people.required }) };
}

/** The people of an office, with their own corrections laid over, and everything that is wrong with the list. */
export function readPeopleFile(dir: string, file: OfficeFile): PeopleList {
  const name = peopleFileName(dir, file);
  const path = join(dir, name);
  if (!existsSync(path)) {
    // Without people there are no signatures to insert; everything else can be checked.
    const severity = file.people?.file === undefined ? 'warning' : 'error';
    return { people: [], problems: [{ ...MISSING, severity, place: { source: name } }] };
  }
  const { people, problems } = readListedPeople(dir, file);
  const own = readCorrections(dir, file, people);
  return { people: own.people, problems: [...problems, ...own.problems] };
}

/** The people as the office lists them, without their own corrections; nobody while there is no such file. */
export function readListedPeople(dir: string, file: OfficeFile): PeopleList {
  const name = peopleFileName(dir, file);
  const path = join(dir, name);
  if (!existsSync(path)) return { people: [], problems: [] };
  const text = decode(readFileSync(path), file.people?.encoding);
  const columns = file.people?.columns ?? {};
  const reading = /\.json$/i.test(name)
    ? jsonRecords(text, name, { list: '', columns })
    : csvRecords(text, name, columns);
  const list = readPeople(reading.records, peopleContext(file));
  return { people: list.people, problems: [...reading.problems, ...list.problems] };
}

/** Corrections that cannot be read are a warning: the directory's values stay. */
function readCorrections(dir: string, file: OfficeFile, people: readonly Person[]): PeopleList {
  const name = correctionsFileName(file);
  const path = join(dir, name);
  if (!existsSync(path)) return { people, problems: [] };
  const text = decode(readFileSync(path));
  const { error } = scanJson(text);
  if (error !== undefined) return { people, problems: [{ ...NOT_JSON, place: { source: name, line: error.line } }] };
  return applyCorrections(people, JSON.parse(text), file.people?.ownFields ?? [], name);
}

const MISSING: Omit<PeopleProblem, 'severity' | 'place'> = {
  kind: 'source-unreadable',
  field: '',
  problem: { pl: 'Nie ma tego pliku.', en: 'There is no such file.' },
  remedy: {
    pl: 'Nazwę pliku podaje office.json, w people.file.',
    en: 'The name of the file stands in office.json, in people.file.',
  },
};

const NOT_JSON: Omit<PeopleProblem, 'place'> = {
  kind: 'source-unreadable',
  severity: 'warning',
  field: '',
  problem: {
    pl: 'To nie jest poprawny JSON; poprawek nie uwzględniono.',
    en: 'This is not JSON; no correction counts.',
  },
  remedy: { pl: 'Plik trzeba zapisać na nowo.', en: 'Write the file anew.' },
};
