import { Type, type Static } from '@sinclair/typebox';
import { about, closed } from './about';

/** Who may read the people of an office: everybody, addresses of its network, bearers of a token, or who signed in before a proxy. */
export type Protection = 'none' | 'network' | 'token' | 'header';

const ADDRESSES = { type: 'string', pattern: '^[0-9A-Fa-f:.]+(?:/[0-9]{1,3})?$' } as const;

/** `server` of `office.json`: how the office server guards the people's data, and where it stands. */
export const ServerSchema = Type.Object(
  {
    protection: Type.Optional(
      Type.Unsafe<Protection>({
        enum: ['none', 'network', 'token', 'header'],
        default: 'none',
        ...about(
          'Kto dostaje dane pracowników i podpisy: każdy, kto otworzy stronę (none), komputery z sieci urzędu (network), program z tokenem (token), osoba zalogowana na serwerze pośredniczącym (header).',
          'Who gets people and signatures: everybody (none), computers of the network (network), programs with a token (token), the person a proxy has signed in (header).',
        ),
      }),
    ),
    networks: Type.Optional(
      Type.Array(Type.Unsafe<string>({ ...ADDRESSES, examples: ['10.0.0.0/8'] }), {
        default: [],
        ...about(
          'Adresy i podsieci (CIDR), które protection: network przepuszcza.',
          'Addresses and subnets (CIDR) that `network` lets through.',
        ),
      }),
    ),
    tokenVariable: Type.Optional(
      Type.String({
        pattern: '^[A-Z][A-Z0-9_]*$',
        default: 'DOBRY_LIST_TOKEN',
        ...about(
          'Zmienna środowiska z tokenem (najmniej 24 znaki). Sam token nie może stać w profilu.',
          'Environment variable with the token (24 characters or more). The token itself never stands in the profile.',
        ),
      }),
    ),
    header: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9-]+$',
        default: 'X-Remote-Email',
        ...about(
          'Nagłówek z adresem e-mail zalogowanej osoby, który ustawia serwer pośredniczący.',
          'Header with the e-mail of the signed-in person, set by the proxy.',
        ),
      }),
    ),
    proxies: Type.Optional(
      Type.Array(Type.Unsafe<string>(ADDRESSES), {
        default: ['127.0.0.1', '::1'],
        ...about(
          'Adresy serwerów pośredniczących: tylko ich nagłówkom (X-Forwarded-For, logowanie) się wierzy.',
          'Addresses of the proxies: only their headers (X-Forwarded-For, sign-on) are believed.',
        ),
      }),
    ),
    origins: Type.Optional(
      Type.Array(Type.String({ pattern: '^https?://[a-z0-9.-]+(?::[0-9]+)?$', examples: ['https://poczta.example'] }), {
        default: [],
        ...about(
          'Inne strony urzędu, które mogą czytać dane z serwera i pokazywać panel (np. własny Outlook w przeglądarce).',
          'Other sites of the office that may read from the server and frame the pane (its own Outlook on the web).',
        ),
      }),
    ),
    url: Type.Optional(
      Type.String({
        pattern: '^https://[^\\s<>"?#]+/$',
        examples: ['https://dobry-list.urzad.example/'],
        ...about(
          'Publiczny adres serwera. Bez tego klucza: adres, pod którym go wywołano.',
          'Public address of the server. Without this key: the address it was called at.',
        ),
      }),
    ),
    requestsPerMinute: Type.Optional(
      Type.Integer({
        minimum: 60,
        default: 6000,
        ...about('Najwięcej zapytań na minutę z jednego adresu.', 'Requests a minute from one address, at most.'),
      }),
    ),
  },
  { ...closed, ...about('Serwer urzędu (dobry-list serve).', 'The office server (dobry-list serve).') },
);

export type ServerFile = Static<typeof ServerSchema>;
