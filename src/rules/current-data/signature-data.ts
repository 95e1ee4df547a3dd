import type { Letter, SignatureField } from '../../mail/letter';
import type { Office, Person } from '../../office/office';
import type { RuleFinding } from '../finding';
import { hasFooter } from '../signature/official-signature';
import { otherOwner } from '../signature/signature-owner';
import { signatureNumbers } from './own-data';

export const DIRECTORY_FIELDS = ['phone', 'position', 'department'] as const;

/** Which fields of a signature are compared with the directory. */
export interface DirectoryChoice {
  readonly directory: readonly (typeof DIRECTORY_FIELDS)[number][];
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

/** The places of the author's own signature that differ from the directory; only fields the signature gives at all. */
export function outdatedSignature(
  letter: Letter,
  office: Office,
  author: Person | undefined,
  options: DirectoryChoice,
): RuleFinding[] {
  const { signature, text } = letter;
  if (!signature || !author) return [];
  const department = office.departments.filter(({ id }) => id === author.department)[0]?.name;
  const whole = folded(text.slice(signature.start, signature.end));
  if (whole.indexOf(folded(author.lastName)) < 0) return [];
  const phones = signatureNumbers(letter);
  const known = [author.phone, author.mobile ?? '', office.phone].map((phone) => phone.replace(/\D/g, '').slice(-9));
  const differs: Record<'phone' | 'position' | 'department', boolean> = {
    phone: phones.length > 0 && !phones.some(({ digits }) => known.indexOf(digits) >= 0),
    position: whole.indexOf(folded(author.position)) < 0,
    department: department !== undefined && whole.indexOf(folded(department)) < 0,
  };
  const official: Record<'phone' | 'position' | 'department', string> = {
    phone: author.phone,
    position: author.position,
    department: department ?? '',
  };
  return options.directory.reduce<RuleFinding[]>((found, name) => {
    const field: SignatureField = name;
    const range = name === 'phone' ? phones[0] : signature.fields[field];
    if (!differs[name] || range === undefined) return found;
    const { start, end } = range;
    found.push({
      id: 'outdated-data',
      part: 'signature',
      range: { start, end },
      text: text.slice(start, end),
      messageId: 'directory',
      data: { words: official[name] },
      field: name,
      fixes: [
        {
          messageId: 'replace',
          data: { words: official[name] },
          safe: false,
          edits: [{ type: 'replace', in: 'body', start, end, text: official[name] }],
        },
      ],
    });
    return found;
  }, []);
}
