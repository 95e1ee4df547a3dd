import type { FastifyInstance } from 'fastify';
import type { LiveProfile } from '../profile/live-profile';

/**
 * For balancers and for whoever looks after the server. A broken newer profile is no reason to take a copy out of
 * service: it answers from the last good one, so the status is 200.
 */
export function statusRoutes(server: FastifyInstance, profile: LiveProfile, program: string): void {
  server.get('/health', (_request, reply) => {
    const { problems, current } = profile;
    reply.header('Cache-Control', 'no-store');
    return {
      status: problems.length > 0 ? 'degraded' : 'ok',
      profile: { id: current.id, version: current.version, people: current.records.size },
      // Where, not what: the words of a problem may quote somebody's data.
      problems: problems.map(({ file, line, path }) => ({ file, line, path })),
    };
  });
  server.get('/version', (_request, reply) => {
    reply.header('Cache-Control', 'no-cache');
    return { program, profile: profile.current.version };
  });
}
