import { prepareOffice } from '../../checker/options';
import { SIGNATURE_FIELDS, type SignatureField } from '../../mail/letter';
import { readSignatureFields } from '../../mail/signature/signature-fields';
import type { Office, Person } from '../../office/office';

/**
 * The fields the standard asks for that a person's signature does not give: those the directory lacks, and those the checker would
 * miss in the signature as rendered, whatever the templates do with the data.
 */
export function missingFields(person: Person, office: Office): readonly SignatureField[] {
  const { firstName, lastName, position, department, signature } = person;
  const text = signature?.full.text ?? '';
  const name = `${firstName} ${lastName}`;
  const read = readSignatureFields(text, 0, text.length, name, prepareOffice(office).context);
  const lacks: Partial<Record<SignatureField, boolean>> = {
    name: firstName === '' || lastName === '',
    position: position === '',
    department: !office.departments.some(({ id }) => id === department),
  };
  return SIGNATURE_FIELDS.filter((field) => lacks[field] === true || read[field] === undefined);
}
