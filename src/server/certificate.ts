import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { createSecureContext, Server as TlsServer } from 'node:tls';
import type { FastifyInstance } from 'fastify';

/** Files of a certificate (with its chain) and its key, in PEM. */
export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** A certificate that cannot be used: a file is missing, or the two do not belong together. */
export class CertificateError extends Error {}

/** Reads a certificate and its key. Throws CertificateError. */
export function readCertificate(files: CertificateFiles): Certificate {
  try {
    const pair = { cert: readFileSync(files.cert), key: readFileSync(files.key) };
    createSecureContext(pair);
    return pair;
  } catch (error) {
    throw new CertificateError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Follows the files: new connections get a renewed certificate, those that are open stay. A broken pair is left alone,
 * which is also what it is between the writing of the one file and the other.
 * @param poll how often to look, in milliseconds
 * @returns stops following
 */
export function followCertificate(
  server: FastifyInstance,
  files: CertificateFiles,
  onChange: (isUsed: boolean) => void,
  poll = 5000,
): () => void {
  const { server: tls } = server;
  if (!(tls instanceof TlsServer)) return () => undefined;
  const renew = () => {
    try {
      tls.setSecureContext({ ...readCertificate(files), minVersion: 'TLSv1.2' });
      onChange(true);
    } catch {
      onChange(false);
    }
  };
  const paths = [files.cert, files.key];
  for (const path of paths) watchFile(path, { interval: poll, persistent: false }, renew);
  return () => {
    for (const path of paths) unwatchFile(path, renew);
  };
}
