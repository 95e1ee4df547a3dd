import { OWN_HEADINGS } from '../office/load/people/columns';
import { withFormulaGuard } from '../office/load/people/formula';
import { PERSON_FIELDS, type PersonField } from '../office/load/people/record';
import type { Department, Person } from '../office/office';

/**
 * People as a CSV text that a Polish Excel opens by a double click: semicolons, UTF-8 with a byte order mark. Cells that a
 * spreadsheet could take for a formula begin with an apostrophe (`csvRecords` takes it off again).
 */
export function peopleCsv(people: readonly Person[], departments: readonly Department[]): string {
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  const cell = (person: Person, field: PersonField): string => {
    const value = person[field];
    if (field === 'department') return names.get(person.department) ?? person.department;
    return typeof value === 'string' ? value : (value ?? []).join(', ');
  };
  const rows = [
    PERSON_FIELDS.map((field) => OWN_HEADINGS[field]),
    ...people.map((person) => PERSON_FIELDS.map((field) => cell(person, field))),
  ];
  return `\ufeff${rows.map((row) => `${row.map(quote).join(';')}\r\n`).join('')}`;
}

function quote(value: string): string {
  return `"${withFormulaGuard(value).replace(/"/g, '""')}"`;
}
