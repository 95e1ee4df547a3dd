import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { FINDING_IDS, SEVERITIES, type FindingId, type Severity } from '../finding-id';
import type { Clause, Localized } from '../office';
import { about, closed } from './about';
import { PeopleSchema } from './people-schema';
import { ServerSchema } from './server-schema';
import { inLanguages, LogoSchema } from './signature-schema';
import { TermsSchema } from './terms-schema';

/** What the schema says of a rule. Structural, because `office` knows no rules. */
export interface RuleDescription {
  readonly id: string;
  readonly title: Localized;
  readonly findings: Readonly<Partial<Record<FindingId, Severity>>>;
  readonly options: Readonly<Record<string, { readonly description: string; readonly [keyword: string]: unknown }>>;
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** Everything a profile may refer to by id. */
export interface Catalogue {
  readonly rules: readonly RuleDescription[];
  readonly clauses: readonly string[];
}

const DOMAIN = '^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$';
const EMAIL = '^[^\\sA-Z@<>",;]+@[a-z0-9.-]+\\.[a-z0-9-]+$';
const PHONE = '^\\+?[0-9][-0-9 ()/.]{5,30}(?:(?:wew\\.?|ext\\.?) ?[0-9]{1,6})?$';

const text = (pl: string, en: string, options: object = {}) =>
  Type.String({ minLength: 1, ...about(pl, en), ...options });
const email = (pl: string, en: string) => text(pl, en, { pattern: EMAIL, examples: ['geodezja@powiat.example'] });
const phone = (pl: string, en: string) => text(pl, en, { pattern: PHONE, examples: ['77 555 01 00'] });

/** Severities by finding id; `defaults` become the defaults editors show. */
function severities(pl: string, en: string, defaults: Readonly<Partial<Record<FindingId, Severity>>> = {}) {
  return Type.Unsafe<Readonly<Partial<Record<FindingId, Severity>>>>({
    type: 'object',
    ...about(pl, en),
    ...closed,
    properties: Object.fromEntries(
      FINDING_IDS.map((id) => [
        id,
        { $ref: '#/definitions/severity', ...(defaults[id] ? { default: defaults[id] } : {}) },
      ]),
    ),
  });
}

const SEVERITY = [
  'Waga ustaleń tam, gdzie ma być inna niż domyślna: block (nie można wysłać), warn (pyta przed wysłaniem), advise (tylko podpowiedź), off (wyłączone).',
  'Severity of findings where it differs from the default: block (cannot be sent), warn (asks before sending), advise (a hint only), off.',
] as const;

const ClauseSchema = Type.Object(
  {
    text: text('Brzmienie, słowo w słowo.', 'The wording, word for word.'),
    source: text('Tytuł aktu i miejsce w nim.', 'Title of the act and the place in it.'),
  },
  closed,
);

/** `office.json` without the parts that depend on the rules. Every key of the file is described here and nowhere else. */
const OfficeFileSchema = Type.Object(
  {
    $schema: Type.Optional(
      Type.String(about('Schemat tego pliku, z którego korzysta edytor.', 'The schema of this file, for the editor.')),
    ),
    id: text('Krótka nazwa profilu: małe litery, cyfry i łączniki.', 'Short name of the profile.', {
      pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      examples: ['powiat-przykladowski'],
    }),
    name: text('Pełna nazwa urzędu w mianowniku.', 'Full name of the office.'),
    nameForms: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        default: [],
        ...about(
          'Inne zapisy, które liczą się jako nazwa: odmienione, skrócone, w drugim języku.',
          'Other spellings that count as the name: inflected, short, in another language.',
        ),
      }),
    ),
    nameIn: Type.Optional(inLanguages('Nazwa urzędu w innych językach.', 'Name of the office in other languages.')),
    positionsIn: Type.Optional(
      Type.Unsafe<Readonly<Record<string, Readonly<Record<string, string>>>>>({
        type: 'object',
        ...about(
          'Stanowiska w innych językach: stanowisko z listy pracowników, a pod nim nazwy.',
          'Positions in other languages, by the position in the list of people.',
        ),
        additionalProperties: inLanguages('Stanowisko w innych językach.', 'The position in other languages.'),
      }),
    ),
    language: Type.Optional(
      Type.Unsafe<'pl' | 'en'>({
        enum: ['pl', 'en'],
        default: 'pl',
        ...about('Język komunikatów, dopóki użytkownik nie wybierze innego.', 'Language of the user interface.'),
      }),
    ),
    domains: Type.Array(Type.String({ pattern: DOMAIN, examples: ['powiat.example'] }), {
      minItems: 1,
      uniqueItems: true,
      ...about(
        'Domeny poczty urzędu, małymi literami. Każda inna domena, także poddomena, jest zewnętrzna.',
        'Mail domains of the office, lower case. Every other domain, subdomains included, is outside.',
      ),
    }),
    address: Type.Object(
      {
        street: text('Ulica lub plac z numerem.', 'Street and number.', { examples: ['pl. Wolności 13'] }),
        postalCode: text('Kod pocztowy.', 'Postal code.', { examples: ['47-220'] }),
        city: text('Miejscowość.', 'Town.'),
      },
      { ...closed, ...about('Adres pocztowy urzędu.', 'Postal address of the office.') },
    ),
    phone: phone('Telefon centrali lub sekretariatu.', 'Phone of the switchboard.'),
    website: Type.Optional(
      text('Adres strony internetowej.', 'Web address.', {
        pattern: '^https?://[^\\s<>"]+$',
        examples: ['https://www.powiat.example'],
      }),
    ),
    registration: Type.Optional(
      Type.Record(Type.String(), Type.String({ minLength: 1 }), {
        default: {},
        ...about(
          'Dane rejestrowe pokazywane w podpisie, na przykład NIP i REGON.',
          'Registration data shown in the signature, such as NIP and REGON.',
        ),
      }),
    ),
    accounts: Type.Optional(
      Type.Array(
        Type.String({ pattern: '^(?:[A-Z]{2})?[0-9][0-9 ]{13,40}$', examples: ['34 9999 0009 0000 2001 0000 1234'] }),
        {
          default: [],
          ...about(
            'Rachunki bankowe urzędu: wolno je wysłać każdemu.',
            'Bank accounts of the office: may be sent to anybody.',
          ),
        },
      ),
    ),
    departments: Type.Array(
      Type.Object(
        {
          id: text('Krótka nazwa wydziału, używana w people.csv.', 'Short name, used in people.csv.'),
          name: text('Pełna nazwa wydziału.', 'Full name of the department.'),
          nameIn: Type.Optional(
            inLanguages('Nazwa wydziału w innych językach.', 'Name of the department in other languages.'),
          ),
          email: Type.Optional(email('Skrzynka wydziału.', 'Mailbox of the department.')),
          phone: Type.Optional(phone('Telefon sekretariatu wydziału.', 'Phone of the department.')),
        },
        closed,
      ),
      { minItems: 1, ...about('Wydziały, biura i samodzielne stanowiska.', 'Departments, offices and single posts.') },
    ),
    mailboxes: Type.Optional(
      Type.Array(email('Adres skrzynki lub listy.', 'Address of a mailbox or list.'), {
        default: [],
        uniqueItems: true,
        ...about(
          'Skrzynki ogólne i listy dystrybucyjne poza skrzynkami wydziałów.',
          'Shared mailboxes and distribution lists beside those of departments.',
        ),
      }),
    ),
    people: Type.Optional(PeopleSchema),
    templates: Type.Optional(
      text('Folder z szablonami podpisu w folderze profilu.', 'Folder of the signature templates.', {
        default: 'templates',
      }),
    ),
    logo: Type.Optional(LogoSchema),
    notice: Type.Object(
      {
        text: text('Klauzula poufności, która obowiązuje.', 'The confidentiality notice in force.'),
        variants: Type.Optional(
          Type.Array(Type.String({ minLength: 1 }), {
            default: [],
            ...about('Inne brzmienia, które też się liczą.', 'Other wordings that count as the notice.'),
          }),
        ),
      },
      { ...closed, ...about('Klauzula poufności.', 'Confidentiality notice.') },
    ),
    severity: Type.Optional(severities(...SEVERITY)),
    internalSeverity: Type.Optional(severities(...SEVERITY)),
    override: Type.Optional(
      Type.Unsafe<'never' | 'with-reason'>({
        enum: ['never', 'with-reason'],
        default: 'with-reason',
        ...about(
          'Czy można wysłać mimo blokady, podając powód (with-reason), czy nigdy (never).',
          'Whether a blocking finding may be overridden with a reason.',
        ),
      }),
    ),
    overrideAudit: Type.Optional(
      Type.Unsafe<'none' | 'header'>({
        enum: ['none', 'header'],
        default: 'none',
        ...about(
          'Czy wiadomość wysłana mimo blokady ma nagłówek X-Dobry-List-Override z ustaleniami i powodem (header), czy nie (none).',
          'Whether a message sent in spite of a block has a header X-Dobry-List-Override with finding ids and reason (header) or not (none).',
        ),
      }),
    ),
    server: Type.Optional(ServerSchema),
    terms: Type.Optional(TermsSchema),
    rules: Type.Optional(
      Type.Unsafe<Readonly<Record<string, Readonly<Record<string, unknown>>>>>({
        type: 'object',
        ...about('Ustawienia reguł.', 'Options of the rules.'),
      }),
    ),
    clauses: Type.Optional(
      Type.Unsafe<Readonly<Record<string, Clause>>>({
        type: 'object',
        ...about(
          'Punkty standardu, które w tym urzędzie brzmią inaczej niż we wzorze.',
          'Clauses whose wording differs from the model standard.',
        ),
      }),
    ),
  },
  closed,
);

/** The contents of `office.json`, valid and as written. */
export type OfficeFile = Static<typeof OfficeFileSchema>;

/** JSON Schema (draft-07) of `office.json`, with the ids and options of the given rules. */
export function officeSchema(catalogue: Catalogue): TSchema {
  const { properties } = OfficeFileSchema;
  const defaults: Partial<Record<FindingId, Severity>> = {};
  for (const rule of catalogue.rules) Object.assign(defaults, rule.findings);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'office.json',
    ...OfficeFileSchema,
    definitions: { severity: { enum: [...SEVERITIES] }, clause: ClauseSchema },
    properties: {
      ...properties,
      severity: severities(...SEVERITY, defaults),
      internalSeverity: severities(
        'Waga ustaleń w poczcie wewnętrznej, gdy ma być inna niż w „severity”.',
        'Severity in mail that stays inside the office, where it differs from `severity`.',
      ),
      rules: {
        ...properties.rules,
        ...closed,
        properties: Object.fromEntries(catalogue.rules.map((rule) => [rule.id, optionsSchema(rule)])),
      },
      clauses: {
        ...properties.clauses,
        ...closed,
        properties: Object.fromEntries(catalogue.clauses.map((id) => [id, { $ref: '#/definitions/clause' }])),
      },
    },
  } as unknown as TSchema;
}

function optionsSchema({ title, options, defaults }: RuleDescription): object {
  return {
    type: 'object',
    ...about(title.pl, title.en),
    ...closed,
    properties: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [name, { ...option, default: defaults[name] }]),
    ),
  };
}
