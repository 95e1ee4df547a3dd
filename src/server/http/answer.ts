import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Body } from '../profile/body';

export const JSON_TYPE = 'application/json; charset=utf-8';
export const SCRIPT_TYPE = 'text/javascript; charset=utf-8';

/** Answers with bytes made ready, or with 304 when the client has them already. */
export function answer(request: FastifyRequest, reply: FastifyReply, { bytes, tag }: Body, type: string): FastifyReply {
  reply.headers({ ETag: tag, 'Cache-Control': 'private, no-cache' });
  if (hasAlready(request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.type(type).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Weak comparison (RFC 9110, 13.1.2): a proxy that compresses marks our tags as weak. */
function hasAlready(header: string | undefined, tag: string): boolean {
  return (
    header !== undefined &&
    (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag))
  );
}
