import { scanJson, type JsonScan } from '../json-scan';
import { readColumns } from './columns';
import type { PeopleProblem } from './people-problem';
import type { PeopleReading } from './reading';
import type { PersonField, SourceRecord, Place } from './record';

export interface JsonLayout {
  /** JSON Pointer (RFC 6901) of the list of people; empty when the file is the list. */
  readonly list: string;
  /** Keys we do not know: our field → the key of an entry, or a JSON Pointer inside the entry (`/contact/mail`). */
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * People of a JSON text: a list with an object for each. Never throws; a text that is not JSON or has no such list gives
 * nobody and a problem of severity `error`.
 * @param file name for the messages
 */
export function jsonRecords(text: string, file: string, { list, columns }: JsonLayout): PeopleReading {
  const scan = scanJson(text);
  if (scan.error !== undefined) return nobody(notJson({ source: file, line: scan.error.line }, scan.error.column));
  const entries = valueAt(JSON.parse(text) as unknown, list);
  if (!Array.isArray(entries)) return nobody(noList({ source: file, path: list === '' ? '/' : list }));
  const place = (index: number): Place => at(file, `${list}/${index}`, scan);
  const problems: PeopleProblem[] = [];
  const keys = new Set<string>(Object.values(columns).filter((key) => key.startsWith('/')));
  entries.forEach((entry: unknown, index) => {
    if (isObject(entry)) for (const key of Object.keys(entry)) keys.add(key);
    else problems.push(notObject(place(index)));
  });
  if (keys.size === 0) return { records: [], problems };
  const names = [...keys];
  const { fields, problems: unread } = readColumns(names, columns, { source: file });
  // Objects out of which a pointer takes a part are no columns of their own.
  const opened = new Set(names.filter((key) => key.startsWith('/')).map((key) => key.split('/')[1]));
  const records = entries.flatMap((entry: unknown, index): SourceRecord[] => {
    if (!isObject(entry)) return [];
    const values: Partial<Record<PersonField, readonly string[]>> = {};
    names.forEach((key, column) => {
      const field = fields[column];
      if (field !== undefined) values[field] = texts(key.startsWith('/') ? valueAt(entry, key) : entry[key]);
    });
    return [{ place: place(index), values }];
  });
  return { records, problems: [...unread.filter(({ field }) => !opened.has(field)), ...problems] };
}

function nobody(problem: PeopleProblem): PeopleReading {
  return { records: [], problems: [problem] };
}

function at(file: string, pointer: string, { lines }: JsonScan): Place {
  const line = lines.get(pointer);
  return { source: file, ...(line === undefined ? {} : { line }), path: pointer };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce<unknown>((inner, name) => {
      if (Array.isArray(inner)) return inner[Number(name)] as unknown;
      return isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined;
    }, value);
}

/** Texts and numbers count, lists of them too; everything else is no value of a person. */
function texts(value: unknown): readonly string[] {
  return [value]
    .flat()
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map(String);
}

function notJson(place: Place, column: number): PeopleProblem {
  return {
    kind: 'source-unreadable',
    severity: 'error',
    field: '',
    place,
    problem: {
      pl: `Od znaku ${column} wiersza to nie jest poprawny JSON.`,
      en: `From column ${column} on this is not JSON.`,
    },
    remedy: {
      pl: 'Plik trzeba zapisać na nowo: poleceniem „people import” albo w programie kadrowym.',
      en: 'Write the file anew, with `people import` or from the personnel system.',
    },
  };
}

function noList(place: Place): PeopleProblem {
  return {
    kind: 'source-unreadable',
    severity: 'error',
    field: '',
    place,
    problem: { pl: 'Nie ma tu listy osób.', en: 'There is no list of people here.' },
    remedy: {
      pl: 'Plik ma być listą [ ] albo office.json ma podać jej miejsce w „list”, na przykład „/pracownicy”.',
      en: 'The file must be a list [ ], or office.json must tell its place in `list`, such as `/employees`.',
    },
  };
}

function notObject(place: Place): PeopleProblem {
  return {
    kind: 'line-broken',
    severity: 'warning',
    field: '',
    place,
    problem: { pl: 'Ten element listy nie opisuje osoby.', en: 'This item of the list does not describe a person.' },
    remedy: { pl: 'Element ma być obiektem { }.', en: 'An item must be an object { }.' },
  };
}
