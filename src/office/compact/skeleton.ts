import { formatPhone } from '../../polish/phone';
import type { Department, Office, OfficialSignature, Person, SignaturePair } from '../office';

/** What a person's signature may say of the person, by the letter that stands for it in a skeleton. */
export type OwnValues = Readonly<Record<string, string>>;

/** A text of a signature: which format it has and, unless it is the office's own, in which language it is. */
export interface TextKind {
  readonly isHtml: boolean;
  readonly language?: string;
}

/** A mark of a skeleton: `$` and the letter of a value; `$$` is the sign itself. */
export const MARK = '$';

/** @param language tag of another language than the office's own */
export function ownValues(
  person: Person,
  office: Pick<Office, 'departments' | 'positionsIn'>,
  language = '',
): OwnValues {
  const { firstName, lastName, position, email, phone, mobile = '', room = '' } = person;
  const department: Partial<Department> = office.departments.filter(({ id }) => id === person.department)[0] || {};
  const { positionsIn = {} } = office;
  return {
    n: `${firstName} ${lastName}`,
    N: `${lastName} ${firstName}`,
    e: email,
    p: (positionsIn[position] || {})[language] || position,
    d: (department.nameIn || {})[language] || department.name || person.department,
    D: department.email || '',
    ...numbers('tTi', phone),
    ...numbers('mMj', mobile),
    ...numbers('hHk', department.phone || ''),
    r: room,
    l: lastName,
    f: firstName,
  };
}

/** A number as it is written, as templates group it, and with the country's code. */
function numbers(letters: string, phone: string): OwnValues {
  const written = [phone, formatPhone(phone), phone === '' ? '' : formatPhone(phone, '+48')];
  return written.reduce<Record<string, string>>((values, text, at) => {
    values[letters.charAt(at)] = text;
    return values;
  }, {});
}

/** The same value as templates write it into HTML. */
export function valueInHtml(value: string): string {
  return value.replace(/[&<>"'`=]/g, (sign) => REFERENCES[sign] as string);
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** The text of a skeleton with a person's values in the place of its marks. */
export function fillSkeleton(skeleton: string, values: OwnValues, { isHtml }: TextKind): string {
  return skeleton.replace(/\$([\s\S])/g, (_, letter: string) => {
    if (letter === MARK) return MARK;
    const value = values[letter] || '';
    return isHtml ? valueInHtml(value) : value;
  });
}

/** A signature with every one of its texts changed. */
export function mapSignature(
  { full, short, inLanguages }: OfficialSignature,
  change: (text: string, kind: TextKind) => string,
): OfficialSignature {
  const insertion = ({ html, text }: SignaturePair['full'], language: { language?: string }) => ({
    html: change(html, { isHtml: true, ...language }),
    text: change(text, { isHtml: false, ...language }),
  });
  const pair = (of: SignaturePair, language: { language?: string } = {}): SignaturePair => ({
    full: insertion(of.full, language),
    short: insertion(of.short, language),
  });
  const own = pair({ full, short });
  if (!inLanguages) return own;
  const others: Record<string, SignaturePair> = {};
  Object.keys(inLanguages).forEach((language) => {
    others[language] = pair(inLanguages[language] as SignaturePair, { language });
  });
  return { ...own, inLanguages: others };
}
