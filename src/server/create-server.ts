import rateLimit from '@fastify/rate-limit';
import {
  fastify,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import { clientFiles } from './http/client-files';
import { limitedAs } from './http/client-network';
import { crossOrigin } from './http/cross-origin';
import { answerFailures } from './http/failures';
import { officeRoutes } from './http/office-routes';
import { logOptions } from './http/request-log';
import { areaOf, securityHeaders } from './http/security-headers';
import { statusRoutes } from './http/status-routes';
import type { LogOutput } from './log-output';
import type { LiveProfile } from './profile/live-profile';

export interface ServerOptions {
  /** Folder of the built clients: `web`, `outlook`. */
  readonly dist: string;
  readonly profile: LiveProfile;
  /** Version of the program. */
  readonly version: string;
  /** Certificate and key in PEM; without them plain HTTP. */
  readonly tls?: { readonly cert: string | Buffer; readonly key: string | Buffer };
  /** Where the log goes; without it nothing is logged. */
  readonly log?: Pick<LogOutput, 'write'>;
}

/** Nobody sends the server anything: a request has no body, and is short. */
const LIMITS = {
  bodyLimit: 1024,
  requestTimeout: 10_000,
  connectionTimeout: 60_000,
  // Longer than proxies keep theirs, so that none sends into a connection we are closing.
  keepAliveTimeout: 75_000,
} satisfies FastifyServerOptions;

/** The office server: the built clients, the office's standard and people's signatures. It is given no mail and keeps none. */
export async function createServer({ dist, profile, version, tls, log }: ServerOptions): Promise<FastifyInstance> {
  const headersOf = ({ url, protocol }: FastifyRequest) =>
    securityHeaders(areaOf(url), protocol === 'https', profile.current.settings.origins);
  const options: FastifyServerOptions = {
    ...LIMITS,
    ...logOptions(log),
    trustProxy: (address) => profile.current.access.isProxy(address),
    // While closing, what still arrives on open connections is answered.
    return503OnClosing: false,
    // Addresses that cannot be read; no hook sees them.
    frameworkErrors: (_error, request, reply) =>
      (reply as FastifyReply).code(400).headers(headersOf(request)).send({ error: 'bad-request' }),
  };
  const server = fastify({
    ...options,
    ...(tls ? { https: { ...tls, minVersion: 'TLSv1.2' } } : {}),
  } as FastifyServerOptions);
  server.removeAllContentTypeParsers();
  server.addHook('onSend', async (request, reply) => {
    reply.headers(headersOf(request));
  });
  await server.register(rateLimit, {
    max: () => profile.current.settings.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: ({ ip }) => limitedAs(ip),
    allowList: (request) => request.url === '/health',
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
  });
  answerFailures(server);
  crossOrigin(server, profile);
  officeRoutes(server, profile);
  statusRoutes(server, profile, version);
  clientFiles(server, dist);
  return server;
}
