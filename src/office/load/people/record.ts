/** Fields of a person that a source can give. */
export const PERSON_FIELDS = [
  'firstName',
  'lastName',
  'position',
  'department',
  'phone',
  'mobile',
  'room',
  'email',
  'pronoun',
  'languages',
  'substitute',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** Where something stands in a source of people. */
export interface Place {
  /** Name of the file or address of the directory server. */
  readonly source: string;
  /** In files, counted from 1. */
  readonly line?: number;
  /** JSON Pointer in JSON files, distinguished name in directories. */
  readonly path?: string;
}

/** A person as a source gives them: nothing cleaned, nothing checked. */
export interface SourceRecord {
  readonly place: Place;
  /** Every value of every field the source has; directories may hold several, files one. */
  readonly values: Readonly<Partial<Record<PersonField, readonly string[]>>>;
}

/** `people.csv:12`, `people.json:40 /7`, `ldaps://dc.urzad.example CN=Anna Kwiatek,OU=…`. */
export function formatPlace({ source, line, path }: Place): string {
  return `${source}${line === undefined ? '' : `:${line}`}${path === undefined ? '' : ` ${path}`}`;
}
