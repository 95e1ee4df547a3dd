import type { FastifyInstance } from 'fastify';
import type { LiveProfile } from '../profile/live-profile';

/** Which requests other sites of the office may make: reading the standard and records. */
const READABLE = /\/(?:office\.json|api\/people\/me)(?:\?|$)/;

/** CORS for the office's own sites; nobody else's page can read from the server. */
export function crossOrigin(server: FastifyInstance, profile: LiveProfile): void {
  server.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    const { origins } = profile.current.settings;
    if (origins.length === 0 || !READABLE.test(request.url)) return;
    reply.header('Vary', 'Origin');
    if (origin === undefined || !origins.includes(origin)) return;
    reply.headers({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': 'ETag' });
    if (request.method !== 'OPTIONS') return;
    reply.headers({
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': 'Authorization, If-None-Match',
      'Access-Control-Max-Age': '600',
    });
    return reply.code(204).send();
  });
}
