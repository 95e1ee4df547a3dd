import type { Edit } from '../mail/edit';
import { findAddresses, type FoundAddress } from '../mail/addresses/find-addresses';
import type { Letter } from '../mail/letter';
import { ownerOf, registeredDomain } from '../mail/addresses/mailbox-owner';
import type { Office } from '../office/office';
import type { RuleFinding } from './finding';
import { FREE_MAIL } from './recipients/free-mail';
import { isExternal } from './recipients/internal-mail';
import type { Rule } from './rule';

interface Options {
  readonly ownText: boolean;
  readonly replacement: string;
  readonly freeMail: readonly string[];
}

/** Senders that are no people, and identifiers of messages and pictures, which only look like addresses. */
const MACHINE = /^(?:no-?reply|do-?not-?reply|mailer-daemon|nie-?odpowiada[jc])[^@]*@/;
const IDENTIFIER_BEFORE = /(?:message-id|in-reply-to|references|cid):\s*<?$/i;

/** Addresses that everybody who reads this message may see. */
function mayBeSeen(letter: Letter, office: Office, { freeMail }: Options): (email: string) => boolean {
  const { draft } = letter;
  const seen = new Set<string>(office.mailboxes);
  const domains = new Set<string>();
  for (const { email } of [...office.people, ...office.departments]) if (email) seen.add(email.toLowerCase());
  for (const address of [...draft.to, ...draft.cc, ...draft.bcc, ...(draft.from ? [draft.from] : [])]) {
    const email = address.email.toLowerCase();
    seen.add(email);
    const organisation = ownerOf(address, freeMail).kind === 'organisation' && registeredDomain(email);
    if (organisation && freeMail.indexOf(organisation) < 0) domains.add(organisation);
  }
  return (email) => seen.has(email) || domains.has(registeredDomain(email)) || !isExternal({ email }, office);
}

function addressesIn(letter: Letter, ownText: boolean): readonly (FoundAddress & { readonly quoted: boolean })[] {
  const found = letter.quoted.map(({ start, end }) =>
    findAddresses(letter.text, start, end).map((address) => ({ ...address, quoted: true })),
  );
  if (ownText) {
    for (const { part, start, end } of letter.passages) {
      if (part !== 'body') continue;
      found.push(findAddresses(letter.text, start, end).map((address) => ({ ...address, quoted: false })));
    }
  }
  return found.reduce((all, some) => all.concat(some), []);
}

/** The quoted or forwarded history shows readers outside the office the e-mail addresses of other people. */
export const exposedAddresses: Rule<Options> = {
  meta: {
    id: 'exposed-addresses',
    scope: 'letter',
    findings: { 'exposed-addresses': 'warn' },
    clauses: ['email-privacy', 'email-security', 'general-discretion'],
    title: { pl: 'Ujawnione adresy innych osób', en: 'Other people’s addresses exposed' },
    explanation: {
      pl: 'Wiadomość wychodzi poza urząd, a w cytowanej lub przekazywanej treści widać adresy e-mail osób, które nie są jej odbiorcami. Przed wysłaniem adresy trzeba zasłonić.',
      en: 'The message leaves the office and its quoted or forwarded history shows e-mail addresses of people who are not its recipients. They have to be masked before sending.',
    },
    options: {
      ownText: {
        description: 'Look at addresses in the author’s own text too, not only in the quoted history.',
        type: 'boolean',
      },
      replacement: { description: 'What the fix puts in place of an address.', type: 'string' },
      freeMail: {
        description:
          'Domains where everybody can have a mailbox; addresses of any other domain may be shown to its own users.',
        type: 'array',
        items: { type: 'string' },
      },
    },
    defaults: { ownText: false, replacement: '[adres ukryty]', freeMail: FREE_MAIL },
    messages: {
      quoted: {
        pl: 'Cytowana treść pokazuje odbiorcom spoza urzędu adres {email}.',
        en: 'The quoted history shows outside readers the address {email}.',
      },
      own: {
        pl: 'Treść pokazuje odbiorcom spoza urzędu adres {email}.',
        en: 'The text shows outside readers the address {email}.',
      },
      mask: { pl: 'Zasłoń adres', en: 'Mask the address' },
    },
    examples: [
      {
        draft: {
          kind: 'forward',
          body: {
            format: 'plain',
            content:
              'Szanowni Państwo,\n\nproszę o opinię.\n\nZ poważaniem\nAnna Lis\n\n-------- Przekazana wiadomość --------\nTemat: Chodnik\nData: pt, 9 maj 2025 10:00\nNadawca: Ola Zych <ola.zych@poczta.example>\nAdresat: urzad@gmina-przykladowo.example\n\nProszę o naprawę. Kontakt: ola.zych@poczta.example\n',
          },
        },
        findings: [{ id: 'exposed-addresses', text: 'ola.zych@poczta.example' }],
        fixed:
          'Szanowni Państwo,\n\nproszę o opinię.\n\nZ poważaniem\nAnna Lis\n\n-------- Przekazana wiadomość --------\nTemat: Chodnik\nData: pt, 9 maj 2025 10:00\nNadawca: Ola Zych <[adres ukryty]>\nAdresat: urzad@gmina-przykladowo.example\n\nProszę o naprawę. Kontakt: [adres ukryty]\n',
      },
      {
        draft: {
          kind: 'reply',
          to: [{ email: 'ola.zych@poczta.example' }],
          body: {
            format: 'html',
            content:
              '<p>Szanowna Pani,</p><p>dziękuję za wiadomość.</p><div>W dniu 9.05.2025 o 10:00, Ola Zych pisze:</div><blockquote type="cite"><p>Hałas słyszy też sąsiad, <a href="mailto:m.kot@example.net">m.kot@example.net</a>.</p></blockquote>',
          },
        },
        findings: [{ id: 'exposed-addresses', text: 'm.kot@example.net' }],
        fixed:
          '<p>Szanowna Pani,</p><p>dziękuję za wiadomość.</p><div>W dniu 9.05.2025 o 10:00, Ola Zych pisze:</div><blockquote type="cite"><p>Hałas słyszy też sąsiad, <a href="mailto:">[adres ukryty]</a>.</p></blockquote>',
      },
      {
        draft: {
          kind: 'forward',
          to: [{ email: 'marek.wrona@gmina-przykladowo.example' }],
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nproszę o odpowiedź klientce.\n\nPozdrawiam\nAnna Lis\n\n-------- Przekazana wiadomość --------\nTemat: Chodnik\nData: pt, 9 maj 2025 10:00\nNadawca: Ola Zych <ola.zych@poczta.example>\nAdresat: urzad@gmina-przykladowo.example\n\nProszę o naprawę.\n',
          },
        },
        findings: [],
      },
      {
        draft: {
          kind: 'reply',
          to: [{ email: 'Ola.Zych@poczta.example' }],
          body: {
            format: 'plain',
            content:
              'Szanowna Pani,\n\ndziękuję.\n\nZ poważaniem\nAnna Lis\n\nW dniu 9.05.2025 o 10:00, Ola Zych <ola.zych@poczta.example> pisze:\n> Pytałam już marek.wrona@gmina-przykladowo.example.\n',
          },
        },
        findings: [],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content:
              'Szanowni Państwo,\n\nzapisy przyjmuje pani Zych, ola.zych@poczta.example.\n\nZ poważaniem\nAnna Lis\n',
          },
        },
        findings: [],
      },
      {
        draft: {
          kind: 'forward',
          body: {
            format: 'plain',
            content:
              'Szanowni Państwo,\n\nproszę o opinię.\n\nZ poważaniem\nAnna Lis\n\n-------- Przekazana wiadomość --------\nTemat: Chodnik\nData: pt, 9 maj 2025 10:00\nNadawca: Klientka [adres ukryty]\nAdresat: urzad@gmina-przykladowo.example\n\nProszę o naprawę.\n',
          },
        },
        findings: [],
      },
    ],
  },
  check({ letter, office, options }) {
    const { to, cc, bcc } = letter.draft;
    if (![...to, ...cc, ...bcc].some((recipient) => isExternal(recipient, office))) return [];
    const allowed = mayBeSeen(letter, office, options);
    const byEmail = new Map<string, (FoundAddress & { readonly quoted: boolean })[]>();
    for (const address of addressesIn(letter, options.ownText)) {
      const { email, start } = address;
      if (allowed(email) || MACHINE.test(email)) continue;
      if (IDENTIFIER_BEFORE.test(letter.text.slice(Math.max(0, start - 20), start))) continue;
      const same = byEmail.get(email);
      if (same) same.push(address);
      else byEmail.set(email, [address]);
    }
    const findings: RuleFinding[] = [];
    byEmail.forEach((places, email) => {
      const first = places[0];
      if (first === undefined) return;
      const { start, end, quoted } = first;
      const edits: Edit[] = places.map((place) => ({
        type: 'replace',
        in: 'body',
        start: place.start,
        end: place.end,
        text: options.replacement,
      }));
      edits.push({ type: 'mask-address', email, replacement: options.replacement });
      findings.push({
        id: 'exposed-addresses',
        part: quoted ? 'quoted' : 'body',
        range: { start, end },
        text: letter.text.slice(start, end),
        messageId: quoted ? 'quoted' : 'own',
        data: { email },
        fixes: [{ messageId: 'mask', safe: true, edits }],
      });
    });
    return findings;
  },
};
