import type { FastifyRequest } from 'fastify';
import type { Caller } from '../access/access';

/** What of a request decides about access. */
export function callerOf(request: FastifyRequest): Caller {
  return {
    client: request.ip,
    peer: request.socket.remoteAddress,
    headers: request.headers,
    query: request.query as Readonly<Record<string, unknown>>,
  };
}
