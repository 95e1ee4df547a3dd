import type { FastifyError, FastifyInstance } from 'fastify';
import { traceOf } from './request-log';

const ERRORS: Readonly<Record<number, string>> = {
  404: 'not-found',
  413: 'too-large',
  415: 'no-body-wanted',
  429: 'too-many-requests',
  500: 'server-error',
};

/** Answers of requests that fail: a word for programs, and nothing about the inside of the server. */
export function answerFailures(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const { statusCode = 500 } = error;
    const status = statusCode >= 400 && statusCode < 500 ? statusCode : 500;
    if (status === 500) request.log.error({ error: traceOf(error) });
    return reply.code(status).send({ error: ERRORS[status] ?? 'bad-request' });
  });
  server.setNotFoundHandler({ preHandler: server.rateLimit() }, (_request, reply) =>
    reply.code(404).send({ error: ERRORS[404] }),
  );
}
