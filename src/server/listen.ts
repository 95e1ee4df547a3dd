import type { FastifyInstance } from 'fastify';

/** Ports tried after a busy one. */
const ATTEMPTS = 20;

function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
}

/** Listens on the first free port from `port` on; returns the address. Rejects when none is free, or the host is not ours. */
export async function listen(server: FastifyInstance, host: string, port: number): Promise<string> {
  for (let next = port; ; next += 1) {
    try {
      await server.listen({ host, port: next });
      const address = server.server.address();
      const bound = address !== null && typeof address === 'object' ? address.port : next;
      return `http://${host === '127.0.0.1' ? 'localhost' : host}:${bound}/`;
    } catch (error) {
      if (!isBusy(error) || next >= port + ATTEMPTS) throw error;
    }
  }
}
