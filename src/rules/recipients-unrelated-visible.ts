import type { Address } from '../mail/draft';
import { fingerprint } from '../mail/text/fingerprint';
import { findAddresses } from '../mail/addresses/find-addresses';
import type { Letter } from '../mail/letter';
import { ownerOf, registeredDomain } from '../mail/addresses/mailbox-owner';
import type { Office } from '../office/office';
import { FREE_MAIL } from './recipients/free-mail';
import { domainOf, isExternal } from './recipients/internal-mail';
import type { Rule } from './rule';

interface Options {
  readonly people: number;
  readonly parties: number;
  readonly freeMail: readonly string[];
  readonly acquainted: readonly (readonly string[])[];
}

/** Public authorities publish their addresses and write to one another: they count as one party. */
const AUTHORITY = /(?:^|\.)gov\.pl$|^(?:urzad|ug|um|umig|gmina|powiat|starostwo|uw|bip)[.-]|^(?:gmina|powiat)\./;

interface Parties {
  /** How many groups of recipients have nothing to do with one another. */
  readonly all: number;
  /** Those of them that are private people. */
  readonly people: number;
}

/** Joins mailboxes that share a key (organisation, family, acquaintance, thread) into parties; nearly linear. */
function countParties(mailboxes: readonly { readonly keys: readonly string[]; readonly person: boolean }[]): Parties {
  const parents = mailboxes.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) root = parent;
    parents[index] = root;
    return root;
  };
  const holders = new Map<string, number>();
  mailboxes.forEach(({ keys }, index) => {
    for (const key of keys) {
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, index);
      else parents[rootOf(index)] = rootOf(holder);
    }
  });
  const roots = mailboxes.map((_, index) => rootOf(index));
  const withOrganisation = new Set(roots.filter((_, index) => mailboxes[index]?.person === false));
  const all = new Set(roots);
  return { all: all.size, people: all.size - withOrganisation.size };
}

function externalRecipients({ draft }: Letter, office: Office): readonly Address[] {
  const seen = new Set<string>();
  return [...draft.to, ...draft.cc].filter((address) => {
    const email = address.email.toLowerCase();
    if (seen.has(email) || !isExternal(address, office)) return false;
    seen.add(email);
    return true;
  });
}

/** The people of the quoted correspondence, by address and by the names Outlook shows instead. */
interface Thread {
  readonly emails: ReadonlySet<string>;
  /** Text of the quotations, lower case. */
  readonly text: string;
}

function threadOf({ text, quoted }: Letter): Thread {
  const emails = new Set<string>();
  for (const { start, end } of quoted) {
    for (const { email } of findAddresses(text, start, end)) emails.add(email);
  }
  return { emails, text: quoted.map(({ start, end }) => text.slice(start, end).toLowerCase()).join('\n') };
}

function isInThread({ email, name }: Address, thread: Thread): boolean {
  return thread.emails.has(email.toLowerCase()) || (name !== undefined && thread.text.indexOf(name.toLowerCase()) >= 0);
}

function keysOf(address: Address, thread: Thread, options: Options): string[] {
  const email = address.email.toLowerCase();
  const domain = registeredDomain(email);
  const keys = [...ownerOf(address, options.freeMail).keys];
  if (AUTHORITY.test(domainOf(email))) keys.push('public authorities');
  if (isInThread(address, thread)) keys.push('thread');
  options.acquainted.forEach((group, index) => {
    if (group.indexOf(email) >= 0 || group.indexOf(domain) >= 0) keys.push(`acquainted ${index}`);
  });
  return keys;
}

/**
 * Whether a reply goes to people the thread does not know. Those who already write to one another may go on; a thread that names none of the
 * recipients says nothing about them.
 */
function hasStrangers(recipients: readonly Address[], thread: Thread): boolean {
  const known = recipients.filter((address) => isInThread(address, thread)).length;
  return known > 0 && recipients.length - known > 1;
}

function isSingular({ salutation }: Letter): boolean {
  return salutation?.honorific === 'feminine' || salutation?.honorific === 'masculine';
}

/** People outside the office who do not know one another see each other's addresses in To and Cc. */
export const recipientsUnrelatedVisible: Rule<Options> = {
  meta: {
    id: 'recipients-unrelated-visible',
    scope: 'letter',
    findings: { 'recipients-unrelated-visible': 'block' },
    clauses: ['email-bcc', 'email-privacy'],
    title: { pl: 'Jawne adresy obcych sobie odbiorców', en: 'Unrelated recipients can see one another' },
    explanation: {
      pl: 'Odbiorcy, którzy się nie znają, nie powinni widzieć swoich adresów. Ich adresy wpisuje się w polu UDW, a w polu „Do” można podać własną skrzynkę. Ujawnienie adresów prywatnych osób narusza ochronę danych osobowych.',
      en: 'Recipients who do not know one another should not see each other’s addresses. They belong in Bcc; your own mailbox can stand in To. Disclosing private people’s addresses is a personal-data breach.',
    },
    options: {
      people: {
        description: 'Report from so many unrelated private people in To and Cc.',
        type: 'integer',
        minimum: 2,
      },
      parties: {
        description: 'Report from so many unrelated parties (people, firms, institutions) in To and Cc.',
        type: 'integer',
        minimum: 2,
      },
      freeMail: {
        description:
          'Domains where everybody can have a mailbox: two addresses of one such domain are strangers. Lower case.',
        type: 'array',
        items: { type: 'string' },
      },
      acquainted: {
        description: 'Groups of addresses or domains whose members know one another and may be written to openly.',
        type: 'array',
        items: { type: 'array', items: { type: 'string' } },
      },
    },
    defaults: { people: 2, parties: 3, freeMail: FREE_MAIL, acquainted: [] },
    messages: {
      visible: {
        pl: 'W polach „Do” i „DW” {n|jest|są|jest} {n} {n|adres|adresy|adresów} spoza urzędu, a ich właściciele prawdopodobnie się nie znają.',
        en: 'To and Cc hold {n} outside {n|address|addresses} whose owners probably do not know one another.',
      },
      'move-to-bcc': {
        pl: 'Przenieś {n} {n|adresata|adresatów|adresatów} do UDW',
        en: 'Move {n} {n|recipient|recipients} to Bcc',
      },
    },
    examples: [
      {
        draft: {
          to: [
            { email: 'ola.zych@example.com', name: 'Ola Zych' },
            { email: 'marek.kot@example.net', name: 'Marek Kot' },
            { email: 'bogna@poczta.example' },
          ],
        },
        findings: [{ id: 'recipients-unrelated-visible', text: null }],
      },
      {
        draft: {
          to: [{ email: 'ola.zych@example.com' }],
          cc: [{ email: 'm.kot@example.com' }, { email: 'biuro@sadownik.example' }],
        },
        findings: [{ id: 'recipients-unrelated-visible', text: null }],
      },
      {
        draft: {
          to: [{ email: 'urzad@gmina-przykladowo.example' }],
          bcc: [{ email: 'ola.zych@example.com' }, { email: 'm.kot@example.com' }, { email: 'bogna@poczta.example' }],
        },
        findings: [],
      },
      {
        draft: { to: [{ email: 'dyrektor@sadownik.example' }, { email: 'ola@mail.sadownik.example' }] },
        findings: [],
      },
      {
        draft: {
          to: [
            { email: 'ola.zych@example.com', name: 'Ola Zych' },
            { email: 'zych.jan@poczta.example', name: 'Jan Zych' },
          ],
          cc: [{ email: 'marek.wrona@gmina-przykladowo.example' }],
        },
        findings: [],
      },
      {
        draft: { to: [{ email: 'ola.zych@example.com' }, { email: 'kancelaria@prawnicy.example' }] },
        findings: [],
      },
      {
        draft: {
          kind: 'reply',
          to: [{ email: 'ola.zych@example.com' }, { email: 'm.kot@example.net' }, { email: 'bogna@poczta.example' }],
        },
        findings: [],
      },
      {
        draft: {
          kind: 'reply',
          to: [{ email: 'ola.zych@example.com' }],
          cc: [{ email: 'm.kot@example.net', name: 'Marek Kot' }, { email: 'bogna@poczta.example' }],
          body: {
            format: 'plain',
            content:
              'Szanowni Państwo,\n\nmapy są gotowe.\n\nZ poważaniem\nAnna Lis\n\nOd: Ola Zych <ola.zych@example.com>\nWysłano: 5 maja 2025 10:00\nDo: Anna Lis\nDW: Marek Kot; bogna@poczta.example\nTemat: Mapy\n\nKiedy będą mapy?\n',
          },
        },
        findings: [],
      },
      {
        draft: {
          kind: 'reply',
          to: [{ email: 'ola.zych@example.com' }],
          cc: [{ email: 'm.kot@example.net' }, { email: 'bogna@poczta.example' }],
          body: {
            format: 'plain',
            content:
              'Szanowni Państwo,\n\nmapy są gotowe.\n\nZ poważaniem\nAnna Lis\n\nOd: Ola Zych <ola.zych@example.com>\nWysłano: 5 maja 2025 10:00\nDo: Anna Lis\nTemat: Mapy\n\nKiedy będą mapy?\n',
          },
        },
        findings: [{ id: 'recipients-unrelated-visible', text: null }],
      },
    ],
  },
  check({ letter, office, options }) {
    const { draft } = letter;
    if (draft.kind === 'absence') return [];
    const recipients = externalRecipients(letter, office);
    if (recipients.length < 2) return [];
    const thread = threadOf(letter);
    if (draft.kind === 'reply' && !hasStrangers(recipients, thread)) return [];
    const { all, people } = countParties(
      recipients.map((address) => ({
        keys: keysOf(address, thread, options),
        person: ownerOf(address, options.freeMail).kind === 'person',
      })),
    );
    if (people < options.people && all < options.parties) return [];
    const n = recipients.length;
    return [
      {
        id: 'recipients-unrelated-visible',
        part: 'recipients',
        text: null,
        about: fingerprint(
          recipients
            .map(({ email }) => email.toLowerCase())
            .sort()
            .join(),
        ),
        messageId: 'visible',
        data: { n },
        ...(all > 2 && people >= options.people ? {} : { atMost: 'warn' as const }),
        fixes: [
          {
            messageId: 'move-to-bcc',
            data: { n },
            // A greeting to one person no longer fits when its reader stands in Bcc among others.
            safe: !isSingular(letter),
            edits: [{ type: 'move-to-bcc', emails: recipients.map(({ email }) => email.toLowerCase()) }],
          },
        ],
      },
    ];
  },
};
