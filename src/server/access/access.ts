import type { ServerSettings } from '../../office/load/server-settings';
import { AddressList } from './address-list';
import { bearsToken, tokenOf } from './token';

/** What of a request decides about access. */
export interface Caller {
  /** Address of the client, behind trusted proxies where there are some; undefined once the connection is cut off. */
  readonly client: string | undefined;
  /** Address at the other end of the connection. */
  readonly peer: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** Whose record a request may have, or why it may not. */
export type Asked =
  | { readonly email: string }
  | { readonly refused: 400 | 401 | 403; readonly error: 'email-missing' | 'not-signed-in' | 'not-allowed' };

const EMAIL = /^[^\s@<>",;]{1,64}@[^\s@<>",;]{1,189}$/;

/** Who may read the people of an office, by the protection it chose. */
export class Access {
  private readonly networks: AddressList;
  private readonly proxies: AddressList;
  private readonly header: string;
  private readonly token: string;

  constructor(
    private readonly settings: ServerSettings,
    environment: Readonly<Record<string, string | undefined>>,
  ) {
    this.networks = new AddressList(settings.networks);
    this.proxies = new AddressList(settings.proxies);
    this.header = settings.header.toLowerCase();
    this.token = tokenOf(settings, environment);
  }

  /** Whether the headers a proxy sets may be believed. */
  isProxy(peer: string | undefined): boolean {
    return this.proxies.has(peer);
  }

  /** Whether a caller may see all people at once. */
  mayList({ client }: Caller): boolean {
    const { protection } = this.settings;
    return protection === 'none' || (protection === 'network' && this.networks.has(client));
  }

  /** Whose record a caller asks for. Who was signed in by a proxy gets the own one, whatever the query says. */
  asked(caller: Caller): Asked {
    switch (this.settings.protection) {
      case 'header':
        return this.signedIn(caller);
      case 'token': {
        const { authorization } = caller.headers;
        const isBearer = typeof authorization === 'string' && bearsToken(authorization, this.token);
        return isBearer ? byEmail(caller) : { refused: 401, error: 'not-signed-in' };
      }
      default:
        return this.mayList(caller) ? byEmail(caller) : { refused: 403, error: 'not-allowed' };
    }
  }

  private signedIn({ peer, headers }: Caller): Asked {
    if (!this.isProxy(peer)) return { refused: 403, error: 'not-allowed' };
    return known(headers[this.header]) ?? { refused: 401, error: 'not-signed-in' };
  }
}

function byEmail({ query }: Caller): Asked {
  return known(query['email']) ?? { refused: 400, error: 'email-missing' };
}

/** An e-mail; undefined when it is none, or two are given. */
function known(value: unknown): { readonly email: string } | undefined {
  const email = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return EMAIL.test(email) ? { email } : undefined;
}
