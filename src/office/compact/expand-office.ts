import type { Office, OfficialSignature, Person } from '../office';
import { unpackColumn } from './column';
import { COLUMNS, type ColumnName, type CompactOffice } from './compact-office';
import { emailInStyle } from './email-style';
import { fillSkeleton, mapSignature, ownValues } from './skeleton';

/** The office of `packOffice`. A person's signature is made when it is first asked for: of hundreds, an event needs one. */
export function expandOffice(compact: CompactOffice): Office & { readonly version?: string } {
  const { columns, emails, style, skeletons, signatures, count } = compact.people;
  const texts = {} as Record<ColumnName, readonly string[]>;
  COLUMNS.forEach((name) => {
    texts[name] = unpackColumn(columns[name]);
  });
  const addresses = unpackColumn(emails);
  const places = unpackColumn(signatures);
  const people: Person[] = [];
  for (let at = 0; at < count; at += 1) {
    const fields = {} as Record<ColumnName | 'email', string>;
    COLUMNS.forEach((name) => {
      const text = texts[name][at] as string;
      if (text !== '' || (name !== 'mobile' && name !== 'room')) fields[name] = text;
    });
    fields.email = addresses[at] || emailInStyle(fields, style);
    const skeleton = skeletons[Number(places[at] || NaN)];
    if (skeleton) signLater(fields, skeleton, compact);
    people.push(fields);
  }
  return Object.assign({}, compact, { people });
}

function signLater(person: Person, skeleton: OfficialSignature, office: CompactOffice): void {
  let made: OfficialSignature | undefined;
  const make = () =>
    mapSignature(skeleton, (text, kind) => fillSkeleton(text, ownValues(person, office, kind.language), kind));
  Object.defineProperty(person, 'signature', { enumerable: true, get: () => made || (made = make()) });
}
