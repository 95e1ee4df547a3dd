import { LogController, type FastifyReply, type FastifyRequest, type FastifyServerOptions } from 'fastify';
import type { LogOutput } from '../log-output';
import { networkOf } from './client-network';

/** JSON lines without process and host; what is in them is chosen by `RequestLog`. */
export function logOptions(
  stream: Pick<LogOutput, 'write'> | undefined,
): Pick<FastifyServerOptions, 'logger' | 'logController'> {
  const logController = new RequestLog({ disableRequestLogging: true });
  if (stream === undefined) return { logger: false, logController };
  return {
    logController,
    logger: {
      stream,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level: string) => ({ level }) },
    },
  };
}

/**
 * One line a request: which route, not which address was typed; which network, not which computer. Nothing of it tells
 * who asked or for whom. Fastify's own lines, which tell more, stay off.
 */
class RequestLog extends LogController {
  override requestCompleted(_error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    reply.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      network: networkOf(request.ip),
    });
  }
}

/** What a log may keep of an error: its kind and where it arose, not its words, which may quote a request. */
export function traceOf(error: Error): {
  readonly type: string;
  readonly code?: string;
  readonly at: readonly string[];
} {
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...('code' in error ? { code: String(error.code) } : {}),
    at: at.map((line) => line.trim()),
  };
}
