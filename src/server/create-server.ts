import fastifyStatic from '@fastify/static';
import { fastify, type FastifyInstance } from 'fastify';
import type { Office } from '../office/office';
import { SECURITY_HEADERS } from './security-headers';

export interface ServerOptions {
  /** Folder of the built page. */
  readonly page: string;
  /** Standard to serve instead of the one the page was built with. */
  readonly office?: Office;
}

/** Files with a hash in their names never change. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/;

/** The office server: static files and the office's standard. It is given no mail and keeps none. */
export function createServer({ page, office }: ServerOptions): FastifyInstance {
  const server = fastify();
  server.addHook('onSend', async (_request, reply) => {
    reply.headers(SECURITY_HEADERS);
  });
  if (office) server.get('/office.json', { exposeHeadRoute: true }, () => office);
  server.register(fastifyStatic, {
    root: page,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    ...(office ? { globIgnore: ['office.json'] } : {}),
  });
  return server;
}
