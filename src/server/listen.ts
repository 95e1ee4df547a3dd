import { Server as TlsServer } from 'node:tls';
import type { FastifyInstance } from 'fastify';

/** Ports tried after a busy one. */
const ATTEMPTS = 20;

function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * Listens on a port; returns the address. Rejects when the port is not free, or the host is not ours.
 * @param orNext takes the first free port from `port` on
 */
export async function listen(server: FastifyInstance, host: string, port: number, orNext = true): Promise<string> {
  for (let next = port; ; next += 1) {
    try {
      await server.listen({ host, port: next });
      const address = server.server.address();
      const bound = address !== null && typeof address === 'object' ? address.port : next;
      const scheme = server.server instanceof TlsServer ? 'https' : 'http';
      const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
      return `${scheme}://${name}:${bound}/`;
    } catch (error) {
      if (!orNext || !isBusy(error) || next >= port + ATTEMPTS) throw error;
    }
  }
}
