import { Type, type Static } from '@sinclair/typebox';
import { about, closed } from './about';
import { OWN_FIELDS } from './people/corrections';
import { PERSON_FIELDS } from './people/record';

const NAME = '^[A-Za-z0-9-]+$';

const file = (pl: string, en: string, options: object = {}) =>
  Type.String({ minLength: 1, ...about(pl, en), ...options });

const encoding = () =>
  Type.Unsafe<'utf-8' | 'windows-1250' | 'iso-8859-2'>({
    enum: ['utf-8', 'windows-1250', 'iso-8859-2'],
    ...about(
      'Kodowanie pliku. Bez tego klucza: UTF-8, a gdy plik nim nie jest, windows-1250.',
      'Encoding. Without this key: UTF-8, or windows-1250 when the file is not UTF-8.',
    ),
  });

/** Names of the source by our fields. */
function byField(pl: string, en: string) {
  return Type.Unsafe<Readonly<Partial<Record<(typeof PERSON_FIELDS)[number], string>>>>({
    type: 'object',
    default: {},
    ...about(pl, en),
    ...closed,
    properties: Object.fromEntries(PERSON_FIELDS.map((field) => [field, { type: 'string', minLength: 1 }])),
  });
}

const columns = () =>
  byField(
    'Nagłówki kolumn, których program nie zna: pole programu i nagłówek w pliku.',
    'Headings the program does not know: our field and the heading in the file.',
  );

const CsvSchema = Type.Object(
  {
    type: Type.Literal('csv'),
    file: file('Plik CSV; ścieżka od folderu profilu.', 'CSV file, from the profile folder.', {
      examples: ['kadry.csv'],
    }),
    encoding: Type.Optional(encoding()),
    columns: Type.Optional(columns()),
  },
  closed,
);

const JsonSchema = Type.Object(
  {
    type: Type.Literal('json'),
    file: file('Plik JSON; ścieżka od folderu profilu.', 'JSON file, from the profile folder.', {
      examples: ['kadry.json'],
    }),
    list: Type.Optional(
      Type.String({
        pattern: '^(?:/.*)?$',
        default: '',
        ...about(
          'Miejsce listy osób w pliku (JSON Pointer); puste, gdy plik sam jest listą.',
          'Place of the list in the file (JSON Pointer); empty when the file is the list.',
        ),
        examples: ['/pracownicy'],
      }),
    ),
    columns: Type.Optional(
      byField(
        'Klucze, których program nie zna: pole programu i klucz albo JSON Pointer wewnątrz osoby.',
        'Keys the program does not know: our field and the key, or a JSON Pointer inside the person.',
      ),
    ),
  },
  closed,
);

const LdapSchema = Type.Object(
  {
    type: Type.Literal('ldap'),
    url: Type.String({
      pattern: '^ldaps?://(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?/?$',
      ...about('Adres serwera: ldaps:// albo ldap:// (ze StartTLS).', 'Address: ldaps://, or ldap:// (with StartTLS).'),
      examples: ['ldaps://dc1.powiat.example'],
    }),
    startTls: Type.Optional(
      Type.Boolean({
        default: true,
        ...about(
          'Czy połączenie ldap:// ma być szyfrowane (StartTLS). Bez szyfrowania hasło nie zostanie wysłane poza ten komputer.',
          'Whether ldap:// is encrypted (StartTLS). Without it no password is sent beyond this computer.',
        ),
      }),
    ),
    ca: Type.Optional(
      file(
        'Plik PEM z certyfikatem urzędu certyfikacji; ścieżka od folderu profilu. Bez tego klucza: urzędy znane Node.js.',
        'PEM file of the certification authority, from the profile folder. Without it: those Node.js knows.',
        { examples: ['ca.pem'] },
      ),
    ),
    serverName: Type.Optional(
      Type.String({
        minLength: 1,
        ...about(
          'Nazwa serwera w certyfikacie, gdy jest inna niż w „url”.',
          'Name of the server in its certificate, where it differs from `url`.',
        ),
      }),
    ),
    checkServerName: Type.Optional(
      Type.Boolean({
        default: true,
        ...about(
          'Czy certyfikat ma być wystawiony na nazwę serwera.',
          'Whether the certificate must be issued for the name of the server.',
        ),
      }),
    ),
    bindDn: Type.Optional(
      Type.String({
        minLength: 1,
        ...about(
          'Konto, które czyta katalog (DN, w Active Directory także konto@domena). Bez tego klucza: anonimowo.',
          'Account that reads the directory (DN, in Active Directory also account@domain). Without it: anonymously.',
        ),
        examples: ['CN=dobry-list,OU=Konta techniczne,DC=powiat,DC=example'],
      }),
    ),
    passwordVariable: Type.Optional(
      Type.String({
        pattern: '^[A-Z][A-Z0-9_]*$',
        default: 'DOBRY_LIST_LDAP_PASSWORD',
        ...about(
          'Zmienna środowiska z hasłem konta. Samo hasło nie może stać w profilu.',
          'Environment variable with the password. The password itself never stands in the profile.',
        ),
      }),
    ),
    base: Type.String({
      ...about('Gałąź katalogu z pracownikami (DN).', 'Branch of the directory that holds the people (DN).'),
      examples: ['OU=Pracownicy,DC=powiat,DC=example'],
    }),
    scope: Type.Optional(
      Type.Unsafe<'sub' | 'one'>({
        enum: ['sub', 'one'],
        default: 'sub',
        ...about('Cała gałąź (sub) czy tylko jej wierzchni poziom (one).', 'The whole branch, or its top level only.'),
      }),
    ),
    schema: Type.Optional(
      Type.Unsafe<'activeDirectory' | 'inetOrgPerson'>({
        enum: ['activeDirectory', 'inetOrgPerson'],
        default: 'activeDirectory',
        ...about('Z czyich nazw atrybutów korzysta katalog.', 'Whose attribute names the directory uses.'),
      }),
    ),
    filter: Type.Optional(
      Type.String({
        pattern: '^\\(.+\\)$',
        ...about(
          'Filtr LDAP (RFC 4515). Bez tego klucza: osoby, w Active Directory tylko z adresem e-mail.',
          'LDAP filter (RFC 4515). Without it: people, in Active Directory only those with an e-mail address.',
        ),
        examples: ['(&(objectClass=user)(memberOf=CN=Pracownicy,DC=powiat,DC=example))'],
      }),
    ),
    attributes: Type.Optional(
      byField(
        'Atrybuty inne niż w „schema”: pole programu i nazwa atrybutu.',
        'Attributes that differ from `schema`: our field and the name of the attribute.',
      ),
    ),
    pageSize: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 1000,
        default: 500,
        ...about('Liczba wpisów w jednej odpowiedzi serwera.', 'Entries in one answer of the server.'),
      }),
    ),
    timeout: Type.Optional(
      Type.Number({
        minimum: 0.1,
        maximum: 600,
        default: 30,
        ...about('Najdłuższe oczekiwanie na jedną odpowiedź, w sekundach.', 'Longest wait for one answer, in seconds.'),
      }),
    ),
  },
  closed,
);

export type CsvSourceFile = Static<typeof CsvSchema>;
export type JsonSourceFile = Static<typeof JsonSchema>;
export type LdapSourceFile = Static<typeof LdapSchema>;
/** A source of people as `office.json` describes it. */
export type SourceFile = CsvSourceFile | JsonSourceFile | LdapSourceFile;

const KINDS = { csv: CsvSchema, json: JsonSchema, ldap: LdapSchema };

/** One condition for each type, so that messages speak of the keys of that type alone. */
const SourceSchema = Type.Unsafe<SourceFile>({
  type: 'object',
  required: ['type'],
  properties: { type: { enum: Object.keys(KINDS), ...about('Rodzaj źródła.', 'Kind of the source.') } },
  allOf: Object.entries(KINDS).map(([type, schema]) => ({
    if: { required: ['type'], properties: { type: { const: type } } },
    then: schema,
  })),
});

/** `people` of `office.json`: the list the program uses, the sources it is imported from, what people may correct themselves. */
export const PeopleSchema = Type.Object(
  {
    file: Type.Optional(
      file(
        'Plik z pracownikami w folderze profilu (CSV albo JSON). Bez tego klucza: people.json, a gdy go nie ma, people.csv.',
        'File with the people, in the profile folder (CSV or JSON). Without it: people.json, or else people.csv.',
      ),
    ),
    encoding: Type.Optional(encoding()),
    columns: Type.Optional(columns()),
    required: Type.Optional(
      Type.Array(Type.Unsafe<(typeof PERSON_FIELDS)[number]>({ enum: PERSON_FIELDS }), {
        default: ['firstName', 'lastName', 'position', 'department', 'phone'],
        uniqueItems: true,
        ...about('Dane, które ma mieć każdy, poza adresem e-mail.', 'What everybody must have, besides the address.'),
      }),
    ),
    sources: Type.Optional(
      Type.Unsafe<Readonly<Record<string, SourceFile>>>({
        type: 'object',
        default: {},
        ...about(
          'Źródła, z których „people import” tworzy people.json: pliki CSV i JSON, katalog LDAP albo Active Directory.',
          'Sources from which `people import` makes people.json: CSV and JSON files, LDAP or Active Directory.',
        ),
        propertyNames: { pattern: NAME },
        additionalProperties: SourceSchema,
      }),
    ),
    source: Type.Optional(
      Type.String({
        pattern: NAME,
        ...about(
          'Które ze źródeł czytać, gdy jest ich kilka, a --source nie podano.',
          'Which of several sources is read without --source.',
        ),
      }),
    ),
    ownFields: Type.Optional(
      Type.Array(Type.Unsafe<(typeof OWN_FIELDS)[number]>({ enum: OWN_FIELDS }), {
        default: [],
        uniqueItems: true,
        ...about(
          'Dane, które pracownik może poprawić sam (corrections.json).',
          'What people may correct themselves (corrections.json).',
        ),
      }),
    ),
    corrections: Type.Optional(
      file('Plik z poprawkami pracowników, w folderze profilu.', 'File with people’s own corrections.', {
        default: 'corrections.json',
      }),
    ),
  },
  { ...closed, ...about('Skąd czytać pracowników.', 'Where the people are read from.') },
);

/** `people` of `office.json`, valid and as written. */
export type PeopleFile = Static<typeof PeopleSchema>;
