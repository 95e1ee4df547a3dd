import type { Letter } from '../mail/letter';
import type { Office } from '../office/office';
import { findHealthData } from '../polish/health';
import { findIdentifiers, type Identifier } from '../polish/identifiers/find';
import type { RuleFinding } from './finding';
import { isExternal } from './recipients/internal-mail';
import type { Rule } from './rule';

type Kind = 'pesel' | 'identity-card' | 'passport' | 'account' | 'health';

interface Options {
  readonly manyColleagues: number;
  readonly lists: readonly string[];
  readonly kinds: readonly Kind[];
  readonly replacement: string;
}

const KINDS: readonly Kind[] = ['pesel', 'identity-card', 'passport', 'account', 'health'];

/** How far before a number the words that name it are looked for, in characters. */
const CONTEXT = 90;

/** The names of the numbers: what is called a PESEL is treated as one even when a digit is wrong. */
const NAMES: Readonly<Record<Exclude<Kind, 'health'>, RegExp>> = {
  pesel: /pesel/i,
  'identity-card': /dow[óo]d|to[żz]samo|seri/i,
  passport: /paszport/i,
  account: /kont[oa]|rachun|iban|nrb/i,
};
/** Owners of accounts that are no secret, in any case. */
const PUBLIC_OWNER =
  /urz[ęe]d|starostw|gmin[ayię]|powiat|skarbow|minister|fundacj|stowarzyszeni|sp[óo][łl]k|wykonawc|organizator|szko[łl]|szpital|nfz|zusu?|komornik|izb[ay]/gi;
const PRIVATE_OWNER =
  /prywatn|pan[aiu]|klient|osob|artyst|wnioskodawc|pracowni|wynagrodz|zasi[łl]k|stypendi|jego|jej/gi;

/** Where the last match of an expression (with the flag `g`) in a short text is; −1 when there is none. */
function lastMatch(expression: RegExp, text: string): number {
  let last = -1;
  text.replace(expression, (match: string, ...rest: unknown[]) => {
    last = Number(rest[rest.length - 2]);
    return match;
  });
  return last;
}

/** Whether the words before an account number say that it belongs to an institution. */
function isPublicAccount(before: string): boolean {
  return lastMatch(PUBLIC_OWNER, before) > lastMatch(PRIVATE_OWNER, before);
}

/** Whether the message goes outside, or to so many colleagues that not all of them can need the data. */
function isWidelySent({ draft }: Letter, office: Office, { manyColleagues, lists }: Options): boolean {
  const recipients = [...draft.to, ...draft.cc, ...draft.bcc];
  return (
    recipients.length >= manyColleagues ||
    recipients.some((recipient) => {
      const local = recipient.email.slice(0, recipient.email.lastIndexOf('@')).toLowerCase();
      return recipient.group !== undefined || lists.indexOf(local) >= 0 || isExternal(recipient, office);
    })
  );
}

function isOfficeAccount(number: string, office: Office): boolean {
  return office.accounts.some((account) => account.replace(/\D/g, '') === number);
}

/** Kind of personal data a number is; undefined for numbers that are public or mere look-alikes. */
function kindOf({ kind, number, start, end, valid }: Identifier, text: string, office: Office): Kind | undefined {
  if (kind === 'nip' || kind === 'regon') return undefined;
  // The number of a case: „61071402335/2025”.
  if (/^\/\d/.test(text.slice(end, end + 2))) return undefined;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const named = NAMES[kind].test(before);
  if (!valid && !named) return undefined;
  if (kind === 'identity-card') return named || /^[A-DZ][^OQ]{2}/.test(number) ? kind : undefined;
  if (kind === 'passport') return named ? kind : undefined;
  if (kind === 'account') return isOfficeAccount(number, office) || isPublicAccount(before) ? undefined : kind;
  return kind;
}

function identifiers(
  text: string,
  offset: number,
  part: 'subject' | 'body',
  office: Office,
  { replacement }: Options,
): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const identifier of findIdentifiers(text)) {
    const kind = kindOf(identifier, text, office);
    if (kind === undefined) continue;
    const start = offset + identifier.start;
    const end = offset + identifier.end;
    found.push({
      id: 'personal-data-exposed',
      part,
      range: { start, end },
      text: text.slice(identifier.start, identifier.end),
      messageId: kind,
      field: kind,
      fixes: [
        {
          messageId: 'mask',
          safe: false,
          edits: [{ type: 'replace', in: part, start, end, text: replacement }],
        },
      ],
    });
  }
  return found;
}

/** Numbers that identify people, private accounts and health data go outside the office, or to many colleagues. */
export const personalDataExposed: Rule<Options> = {
  meta: {
    id: 'personal-data-exposed',
    scope: 'letter',
    findings: { 'personal-data-exposed': 'block' },
    clauses: ['email-privacy', 'email-security', 'general-discretion', 'general-progress'],
    title: { pl: 'Dane osobowe w treści', en: 'Personal data in the text' },
    explanation: {
      pl: 'Zwykły e-mail nie chroni numeru PESEL, numeru dokumentu, prywatnego konta ani informacji o zdrowiu – także wtedy, gdy trafia do osoby, której dotyczą. Takie dane można pominąć, zasłonić albo przesłać w zaszyfrowanym pliku.',
      en: 'Plain e-mail does not protect a PESEL, the number of a document, a private account or facts about somebody’s health, not even when it goes to the person concerned. Leave them out, mask them, or send them in an encrypted file.',
    },
    options: {
      manyColleagues: {
        description: 'From so many recipients inside the office the message goes to “many”.',
        type: 'integer',
        minimum: 2,
      },
      lists: {
        description: 'Local parts of distribution lists: a message to one of them goes to many colleagues.',
        type: 'array',
        items: { type: 'string' },
      },
      kinds: { description: 'Kinds of personal data to look for.', type: 'array', items: { enum: [...KINDS] } },
      replacement: { description: 'What the fix puts in place of a number.', type: 'string' },
    },
    defaults: {
      manyColleagues: 4,
      lists: [
        'pracownicy',
        'wszyscy',
        'urzednicy',
        'kierownicy',
        'naczelnicy',
        'dyrektorzy',
        'kadra',
        'radni',
        'soltysi',
        'zaloga',
        'biuletyn',
        'newsletter',
      ],
      kinds: KINDS,
      replacement: '[numer usunięty]',
    },
    messages: {
      pesel: {
        pl: 'Numer PESEL nie powinien trafić do zwykłej wiadomości. Można go zasłonić albo wysłać w zaszyfrowanym pliku.',
        en: 'A PESEL should not go into plain mail. It can be masked or sent in an encrypted file.',
      },
      'identity-card': {
        pl: 'Numer dowodu osobistego nie powinien trafić do zwykłej wiadomości. Można go zasłonić albo wysłać w zaszyfrowanym pliku.',
        en: 'The number of an identity card should not go into plain mail. It can be masked or sent in an encrypted file.',
      },
      passport: {
        pl: 'Numer paszportu nie powinien trafić do zwykłej wiadomości. Można go zasłonić albo wysłać w zaszyfrowanym pliku.',
        en: 'The number of a passport should not go into plain mail. It can be masked or sent in an encrypted file.',
      },
      account: {
        pl: 'To nie jest rachunek urzędu. Prywatny numer konta można zasłonić albo wysłać w zaszyfrowanym pliku.',
        en: 'This is not an account of the office. A private account number can be masked or sent in an encrypted file.',
      },
      health: {
        pl: 'To informacja o czyimś zdrowiu. Odbiorcy tej wiadomości nie powinni jej poznać ze zwykłego e-maila.',
        en: 'This tells about somebody’s health. The readers of this message should not learn it from plain mail.',
      },
      mask: { pl: 'Zasłoń numer', en: 'Mask the number' },
    },
    examples: [
      {
        draft: {
          body: { format: 'plain', content: 'Dzień dobry,\n\nw rejestrze jest numer 61071402335.\n\nZ poważaniem\n' },
        },
        findings: [{ id: 'personal-data-exposed', text: '61071402335', field: 'pesel' }],
        fixed: 'Dzień dobry,\n\nw rejestrze jest numer [numer usunięty].\n\nZ poważaniem\n',
      },
      {
        draft: {
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nuczestnik ma dowód osobisty ZXC 040312 i konto PL61 9999 0011 0000 3002 0000 4321.\n\nZ poważaniem\n',
          },
        },
        findings: [
          { id: 'personal-data-exposed', text: 'ZXC 040312', field: 'identity-card' },
          { id: 'personal-data-exposed', text: 'PL61 9999 0011 0000 3002 0000 4321', field: 'account' },
        ],
      },
      {
        draft: {
          to: [{ email: 'pracownicy@gmina-przykladowo.example' }],
          body: {
            format: 'plain',
            content: 'Dzień dobry,\n\npani Ewa Dudek jest po operacji biodra, zastąpi ją pan Marek.\n\nPozdrawiam\n',
          },
        },
        findings: [{ id: 'personal-data-exposed', text: 'po operacji biodra', field: 'health' }],
      },
      {
        draft: {
          to: [{ email: 'ewa.dudek@gmina-przykladowo.example' }],
          body: { format: 'plain', content: 'Dzień dobry,\n\nPESEL do umowy: 61071402335.\n\nPozdrawiam\n' },
        },
        findings: [],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nopłatę można wpłacić na rachunek 35 9999 0009 0000 2001 0000 5678.\n\nZ poważaniem\n',
          },
        },
        findings: [],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content: 'Dzień dobry,\n\nnasz NIP to 123-456-32-18, a REGON 123456785.\n\nZ poważaniem\n',
          },
        },
        findings: [],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content: 'Dzień dobry,\n\nzajęcia są dla osób po udarze i dla chorych na cukrzycę.\n\nZ poważaniem\n',
          },
        },
        findings: [],
      },
    ],
  },
  check({ letter, office, options }) {
    if (!isWidelySent(letter, office, options)) return [];
    const { draft } = letter;
    const found: RuleFinding[] = [];
    if (draft.subject !== undefined && draft.kind === 'new')
      found.push(...identifiers(draft.subject, 0, 'subject', office, options));
    for (const { part, start, end, sentences } of letter.passages) {
      if (part !== 'body') continue;
      found.push(...identifiers(letter.text.slice(start, end), start, 'body', office, options));
      for (const match of findHealthData(sentences)) {
        found.push({
          id: 'personal-data-exposed',
          part: 'body',
          range: { start: match.start, end: match.end },
          text: letter.text.slice(match.start, match.end),
          messageId: 'health',
          field: 'health',
        });
      }
    }
    return found.filter(({ field }) => options.kinds.some((kind) => kind === field));
  },
};
