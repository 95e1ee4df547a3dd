import type { Range } from '../../mail/edit';
import type { Letter } from '../../mail/letter';
import type { Department, InLanguages, Office, Person } from '../../office/office';
import type { RuleFinding } from '../finding';
import { hasFooter } from '../signature/official-signature';
import { otherOwner } from '../signature/signature-owner';
import { lastNine, signatureNumbers } from './own-data';

export const DIRECTORY_FIELDS = ['phone', 'mobile', 'position', 'department', 'room'] as const;
type DirectoryField = (typeof DIRECTORY_FIELDS)[number];

/** Which fields of a signature are compared with the directory. */
export interface DirectoryChoice {
  readonly directory: readonly DirectoryField[];
}

function folded(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').toLowerCase();
}

/** The footer of a colleague, left from a copied message or a borrowed computer. */
export function otherSignature(letter: Letter, author: Person | undefined): RuleFinding[] {
  const { signature, text } = letter;
  const range = author && hasFooter(letter) ? otherOwner(letter, author) : undefined;
  if (!signature || !author || !range) return [];
  const { start, end } = signature;
  const block = author.signature?.full;
  const words = `${author.firstName} ${author.lastName}`;
  return [
    {
      id: 'outdated-data',
      part: 'signature',
      range: { start: range.start, end: range.end },
      text: text.slice(range.start, range.end),
      messageId: 'other-author',
      data: { words },
      field: 'name',
      fixes: block
        ? [
            {
              messageId: 'own-signature',
              data: { words },
              safe: false,
              edits: [{ type: 'replace-block', start, end, block }],
            },
          ]
        : [],
    },
  ];
}

/** A place of the signature that differs from the directory, and what the directory has. */
interface Difference extends Range {
  readonly official: string;
}

/** The places of the author's own signature that differ from the directory; only fields the signature gives at all. */
export function outdatedSignature(
  letter: Letter,
  office: Office,
  author: Person | undefined,
  options: DirectoryChoice,
): RuleFinding[] {
  const { signature, text } = letter;
  if (!signature || !author) return [];
  if (folded(text.slice(signature.start, signature.end)).indexOf(folded(author.lastName)) < 0) return [];
  const department = office.departments.filter(({ id }) => id === author.department)[0];
  const differences: Record<DirectoryField, Difference | undefined> = {
    phone: otherPhone(letter, office, author, department),
    mobile: otherMobile(letter, author),
    position: otherWording(letter, 'position', author.position, (office.positionsIn ?? {})[author.position]),
    department: department && otherWording(letter, 'department', department.name, department.nameIn),
    room: otherRoom(letter, author),
  };
  return options.directory.reduce<RuleFinding[]>((found, field) => {
    const difference = differences[field];
    return difference === undefined ? found : found.concat(directoryFinding(letter, field, difference));
  }, []);
}

function directoryFinding({ text }: Letter, field: DirectoryField, { start, end, official }: Difference): RuleFinding {
  return {
    id: 'outdated-data',
    part: 'signature',
    range: { start, end },
    text: text.slice(start, end),
    messageId: 'directory',
    data: { words: official },
    field,
    fixes: [
      {
        messageId: 'replace',
        data: { words: official },
        safe: false,
        edits: [{ type: 'replace', in: 'body', start, end, text: official }],
      },
    ],
  };
}

/** The field as the signature has it, when neither the official wording nor a translation stands in the signature. */
function otherWording(
  { signature, text }: Letter,
  field: 'position' | 'department',
  official: string,
  translations: InLanguages = {},
): Difference | undefined {
  const range = signature?.fields[field];
  if (!signature || !range || official === '') return undefined;
  const whole = folded(text.slice(signature.start, signature.end));
  const wordings = Object.keys(translations).reduce((all, tag) => all.concat(translations[tag] ?? ''), [official]);
  if (wordings.some((wording) => wording !== '' && whole.indexOf(folded(wording)) >= 0)) return undefined;
  return { start: range.start, end: range.end, official };
}

/** The first number of a signature that gives none of the author's, the department's and the office's. */
function otherPhone(
  letter: Letter,
  office: Office,
  author: Person,
  department: Department | undefined,
): Difference | undefined {
  const phones = signatureNumbers(letter);
  const [first] = phones;
  const own = [author.phone, author.mobile, department?.phone, office.phone].map((phone = '') => lastNine(phone));
  if (first === undefined || author.phone === '' || phones.some(({ digits }) => own.indexOf(digits) >= 0))
    return undefined;
  return { start: first.start, end: first.end, official: author.phone };
}

const MOBILE_LABEL = /(?:kom|kom[óo]rka|kom[óo]rkowy|mobile|mob)[.:]{0,2} {0,2}$/i;

/** A number called a mobile one that is not the author's. */
function otherMobile(letter: Letter, { mobile = '' }: Person): Difference | undefined {
  const named = signatureNumbers(letter).filter(({ start }) =>
    MOBILE_LABEL.test(letter.text.slice(Math.max(0, start - 14), start).replace(/\u00a0/g, ' ')),
  )[0];
  if (named === undefined || mobile === '' || named.digits === lastNine(mobile)) return undefined;
  return { start: named.start, end: named.end, official: mobile };
}

const ROOM =
  /(?:^|[^a-ząćęłńóśźż])(?:pok[óo]j|pok\.|room)[ \u00a0](?:nr[ \u00a0]|no\.?[ \u00a0])?(\d{1,4}[a-z]?)(?![\w/])/i;

/** The number of a room that the directory does not have for the author. */
function otherRoom({ signature, text }: Letter, { room = '' }: Person): Difference | undefined {
  const match = signature && ROOM.exec(text.slice(signature.start, signature.end));
  const written = match?.[1];
  if (!signature || !match || written === undefined || !/\d/.test(room)) return undefined;
  if (
    room
      .toLowerCase()
      .split(/[^\da-z]+/)
      .indexOf(written.toLowerCase()) >= 0
  )
    return undefined;
  const end = signature.start + match.index + match[0].length;
  const official = room.replace(/^(?:pok[óo]j|pok\.|nr)\s+/i, '');
  return { start: end - written.length, end, official };
}
