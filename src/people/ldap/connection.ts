import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { checkServerIdentity, connect as connectSecure, type ConnectionOptions } from 'node:tls';
import { Client, ResultCodeError, type SearchOptions, type SearchResult } from 'ldapts';

export interface ConnectionSettings {
  /** `ldap://host:port` or `ldaps://host:port`. */
  readonly url: string;
  readonly startTls: boolean;
  /** PEM certificates of the authorities that are trusted, instead of those Node.js knows. */
  readonly ca?: string;
  /** Name the certificate must bear, where it is not the host of `url`. */
  readonly serverName?: string;
  readonly checkServerName: boolean;
  readonly credentials?: { readonly dn: string; readonly password: string };
  /** Longest wait for one answer, in milliseconds. */
  readonly timeout: number;
}

/** An answer has not come in time. */
export class DeadlineError extends Error {}

/** The server does not offer StartTLS. */
export class NoStartTlsError extends Error {}

/**
 * A connection to a directory server, encrypted and signed in. Every wait has an end, whatever the server does: ldapts
 * itself waits for ever in a TLS handshake after StartTLS and for an answer that it cannot parse.
 */
export class Connection {
  private readonly sockets: Socket[] = [];
  private readonly client: Client;

  private constructor(
    private readonly settings: ConnectionSettings,
    private readonly signal: AbortSignal,
  ) {
    const tls = tlsOptions(settings);
    const track = <T extends Socket>(socket: T): T => {
      this.sockets.push(socket);
      return socket;
    };
    this.client = new Client({
      url: settings.url,
      ...(settings.url.startsWith('ldaps:') ? { tlsOptions: tls } : {}),
      createConnection: ((port: number, host: string) => track(connectPlain(port, host))) as typeof connectPlain,
      createSecureConnection: ((...args: Parameters<typeof connectSecure>) =>
        track(connectSecure(...args))) as typeof connectSecure,
    });
  }

  /** Connects, encrypts, signs in. @throws what Node.js or ldapts say, DeadlineError, NoStartTlsError */
  static async open(settings: ConnectionSettings, signal: AbortSignal): Promise<Connection> {
    const connection = new Connection(settings, signal);
    const { client } = connection;
    try {
      if (settings.startTls && !settings.url.startsWith('ldaps:')) await connection.encrypt();
      const { credentials } = settings;
      if (credentials !== undefined) await connection.bounded(client.bind(credentials.dn, credentials.password));
      return connection;
    } catch (error) {
      connection.destroy();
      throw error;
    }
  }

  private async encrypt(): Promise<void> {
    await this.bounded(this.client.startTLS(tlsOptions(this.settings))).catch((error: unknown) => {
      throw error instanceof ResultCodeError ? new NoStartTlsError(error.message) : error;
    });
  }

  /** The answer of a search, page by page. @throws as `open` does; a page is whole or not there at all */
  async *search(base: string, options: SearchOptions): AsyncGenerator<SearchResult> {
    const pages = this.client.searchPaginated(base, options);
    for (;;) {
      const page = await this.bounded(pages.next());
      if (page.done === true) return;
      yield page.value;
    }
  }

  /** Says goodbye to the server; never throws. */
  async close(): Promise<void> {
    const alive = this.sockets.every((socket) => !socket.destroyed);
    if (alive) await this.bounded(this.client.unbind()).catch(() => undefined);
    this.destroy();
  }

  private destroy(): void {
    for (const socket of this.sockets) {
      socket.on('error', () => undefined);
      socket.destroy();
    }
  }

  /** The step's outcome, unless `signal` or the deadline comes first. */
  private async bounded<T>(step: Promise<T>): Promise<T> {
    const { signal } = this;
    let timer: NodeJS.Timeout | undefined;
    let stop = (): void => undefined;
    const interruption = new Promise<never>((_, reject) => {
      stop = () => {
        reject(signal.reason as Error);
      };
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop);
      timer = setTimeout(() => {
        reject(new DeadlineError());
      }, this.settings.timeout);
    });
    try {
      return await Promise.race([step, interruption]);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }
}

function tlsOptions({ url, ca, serverName, checkServerName }: ConnectionSettings): ConnectionOptions {
  const name = serverName ?? new URL(url).hostname.replace(/^\[|\]$/g, '');
  return {
    minVersion: 'TLSv1.2',
    ...(ca === undefined ? {} : { ca }),
    // The name asked for (SNI) cannot be an IP address (RFC 6066 §3).
    ...(isIP(name) === 0 ? { servername: name } : {}),
    // Named here, because ldapts hands an upgraded socket to Node.js without the host it leads to.
    checkServerIdentity: (_host, certificate) => (checkServerName ? checkServerIdentity(name, certificate) : undefined),
  };
}
