import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The built clients: folders of `dist`, and where each is served. */
const CLIENTS = [
  ['web', '/'],
  ['outlook', '/outlook/'],
  ['thunderbird', '/thunderbird/'],
] as const;

/** Files with a hash in their names never change. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/;

/** Serves the clients that are built in `dist`. */
export function clientFiles(server: FastifyInstance, dist: string): void {
  for (const [folder, prefix] of CLIENTS) {
    const root = join(dist, folder);
    if (!existsSync(root)) continue;
    server.register(fastifyStatic, {
      root,
      prefix,
      decorateReply: false,
      dotfiles: 'deny',
      cacheControl: false,
      // Made of the file's time, which differs from copy to copy of the server.
      etag: false,
      lastModified: false,
      setHeaders: (reply, path) => {
        reply.header('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
        if (path.endsWith('.xpi')) reply.header('Content-Type', 'application/x-xpinstall');
      },
    });
  }
}
