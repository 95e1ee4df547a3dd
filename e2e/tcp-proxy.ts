import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What a proxy does with the bytes the server sends. */
export interface Interference {
  /** Passes so many bytes on in a connection; then `then`. Without it, all of them. */
  readonly after?: number;
  /** `silence`: nothing more comes; `cut`: the connection breaks; `noise`: what comes next is no LDAP. */
  readonly then?: 'silence' | 'cut' | 'noise';
  /** Milliseconds every piece is late. */
  readonly delay?: number;
}

export interface Proxy {
  readonly port: number;
  stop(): Promise<void>;
}

/** A TCP proxy on the loopback interface that spoils what the server behind it says. */
export async function startProxy(target: number, { after = Infinity, then, delay = 0 }: Interference): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const behind = connect(target, '127.0.0.1');
    let passed = 0;
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.pipe(behind);
    client.on('close', () => behind.destroy());
    behind.on('end', () => client.end());
    behind.on('data', (bytes) => {
      const rest = bytes.subarray(0, Math.max(0, after - passed));
      const spoilt = passed + bytes.length > after;
      passed += bytes.length;
      setTimeout(() => {
        client.write(rest);
        if (spoilt && then === 'cut') client.resetAndDestroy();
        if (spoilt && then === 'noise') client.write('HTTP/1.1 400 Bad Request\r\n\r\n'.repeat(20));
      }, delay);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
