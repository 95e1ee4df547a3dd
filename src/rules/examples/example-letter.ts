import type { Draft } from '../../mail/draft';
import type { Insertion } from '../../mail/edit';
import type { Office, Person } from '../../office/office';
import { CLAUSES } from '../clauses';

const ADDRESS = 'ul. Lipowa 4, 48-999 Przykładowo';
const OFFICE = 'Urząd Gminy w Przykładowie';

const NOTICE = CLAUSES['email-notice'].text;

/** A signature with all six fields. Written out here because `rules` knows no templates. */
function signature(lines: readonly string[]): Insertion {
  return {
    text: lines.join('\n'),
    html: `<div class="dobry-list-signature" lang="pl">${lines.join('<br>')}</div>`,
  };
}

function person(of: Omit<Person, 'signature'>, department: string): Person {
  const name = `${of.firstName} ${of.lastName}`;
  return {
    ...of,
    signature: {
      full: signature([name, of.position, department, OFFICE, ADDRESS, `tel. ${of.phone}`]),
      short: signature([`${name}, ${of.position}`, `${department}, ${OFFICE}`, `${ADDRESS}, tel. ${of.phone}`]),
    },
  };
}

const author = person(
  {
    email: 'anna.lis@gmina-przykladowo.example',
    firstName: 'Anna',
    lastName: 'Lis',
    position: 'inspektor',
    department: 'environment',
    phone: '77 555 02 14',
    room: '12',
  },
  'Referat Ochrony Środowiska',
);

const substitute = person(
  {
    email: 'marek.wrona@gmina-przykladowo.example',
    firstName: 'Marek',
    lastName: 'Wrona',
    position: 'kierownik referatu',
    department: 'environment',
    phone: '77 555 02 10',
  },
  'Referat Ochrony Środowiska',
);

const clerk = person(
  {
    email: 'ewa.dudek@gmina-przykladowo.example',
    firstName: 'Ewa',
    lastName: 'Dudek',
    position: 'podinspektor',
    department: 'registry',
    phone: '77 555 02 21',
  },
  'Referat Spraw Obywatelskich',
);

/** An invented office with every rule at its defaults: the stage of the rules' examples. */
export const exampleOffice: Office = {
  id: 'przykladowo',
  name: OFFICE,
  nameForms: ['Urzędu Gminy w Przykładowie', 'Urzędowi Gminy w Przykładowie', 'Urzędem Gminy w Przykładowie'],
  language: 'pl',
  domains: ['gmina-przykladowo.example'],
  address: { street: 'ul. Lipowa 4', postalCode: '48-999', city: 'Przykładowo' },
  phone: '77 555 02 00',
  website: 'https://www.gmina-przykladowo.example',
  registration: { NIP: '123-456-32-18', REGON: '123456785' },
  accounts: ['35 9999 0009 0000 2001 0000 5678'],
  departments: [
    {
      id: 'environment',
      name: 'Referat Ochrony Środowiska',
      email: 'srodowisko@gmina-przykladowo.example',
      phone: '77 555 02 10',
    },
    {
      id: 'registry',
      name: 'Referat Spraw Obywatelskich',
      email: 'meldunki@gmina-przykladowo.example',
      phone: '77 555 02 20',
    },
  ],
  mailboxes: ['urzad@gmina-przykladowo.example', 'pracownicy@gmina-przykladowo.example'],
  people: [author, substitute, clerk],
  notice: {
    text: NOTICE,
    html: `<p class="dobry-list-notice" lang="pl">${NOTICE}</p>`,
    variants: [NOTICE.replace('jakiegokolwiek inne', 'jakiekolwiek inne')],
  },
  severity: {},
  internalSeverity: {},
  override: 'with-reason',
  overrideAudit: 'none',
  rules: {},
  clauses: {},
};

/** Greeting, `text`, complimentary close, complete signature and notice, in plain text. `text` is a paragraph of its own. */
export function exampleBody(text: string): string {
  return letter(`dziękujemy za wiadomość.\n\n${text}`);
}

function letter(text: string): string {
  const footer = author.signature === undefined ? '' : author.signature.full.text;
  return `Szanowni Państwo,\n\n${text}\n\nZ poważaniem\n${footer}\n\n${NOTICE}\n`;
}

const ABSENCE =
  'od 12 do 16 maja 2025 r. jestem nieobecna. W tym czasie zastępuje mnie Marek Wrona, ' +
  'telefon 77 555 02 10, marek.wrona@gmina-przykladowo.example. Na wiadomości odpowiem po powrocie.';

const MATTER =
  'dziękujemy za pytanie o odbiór odpadów zielonych. Worki odbieramy w każdy wtorek od maja do października. ' +
  'Nowe worki można dostać w pokoju 12.';

/**
 * A message nobody finds fault with, with `partial` over it: from an employee of the example office to one institution
 * outside, in plain text, with a salutation, a close, a complete signature and the notice. `subject: undefined` takes the subject away.
 */
export function completeDraft(partial: Partial<Draft>): Draft {
  const absent = partial.kind === 'absence';
  return {
    kind: 'new',
    from: { email: author.email, name: `${author.firstName} ${author.lastName}` },
    to: [{ email: 'biuro@nasza-rzeka.example', name: 'Stowarzyszenie Nasza Rzeka' }],
    cc: [],
    bcc: [],
    subject: absent ? 'Nieobecność do 16 maja 2025 r.' : 'Odbiór odpadów zielonych w 2025 roku',
    body: { format: 'plain', content: letter(absent ? ABSENCE : MATTER) },
    attachments: [],
    date: '2025-05-12T10:15:00+02:00',
    ...partial,
  };
}
