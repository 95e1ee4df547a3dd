import type { Office } from '../office';
import { packColumn } from './column';
import { COLUMNS, type ColumnName, type CompactOffice } from './compact-office';
import { commonEmailStyle, emailInStyle } from './email-style';
import { Skeletons } from './factor-signatures';

/**
 * An office in the form of Outlook's event file. `expandOffice` gives it back, signatures byte for byte, without what nothing in the
 * event file reads: `Person.languages`, `pronoun`, `substitute`; an optional field that is empty comes back absent. The same office
 * gives the same data.
 * @param areSigned without it nobody has a signature
 */
export function packOffice(office: Office & { readonly version?: string }, areSigned = true): CompactOffice {
  const { people } = office;
  const style = commonEmailStyle(people);
  const skeletons = new Skeletons(office);
  const signatures = people.map((person) =>
    !areSigned || person.signature === undefined ? '' : String(skeletons.placeFor(person, person.signature)),
  );
  const columns = COLUMNS.map((name) => [name, packColumn(people.map((person) => person[name] ?? ''))] as const);
  return {
    ...office,
    people: {
      count: people.length,
      columns: Object.fromEntries(columns) as CompactOffice['people']['columns'] satisfies Record<ColumnName, unknown>,
      emails: packColumn(people.map((person) => (emailInStyle(person, style) === person.email ? '' : person.email))),
      style,
      skeletons: skeletons.list,
      signatures: packColumn(signatures),
    },
  };
}
