import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const VALID_DAYS = 365;
const DAY = 86_400_000;

/** A certificate for `localhost`. Kept for a year, so that a person has to trust it only once. */
export async function localhostCertificate(folder = resolve('node_modules/.cache/outlook-host')): Promise<Certificate> {
  const files = { key: join(folder, 'key.pem'), cert: join(folder, 'certificate.pem') };
  if (existsSync(files.cert) && existsSync(files.key)) {
    const kept = { key: readFileSync(files.key, 'utf8'), cert: readFileSync(files.cert, 'utf8') };
    if (Date.parse(new X509Certificate(kept.cert).validTo) > Date.now() + DAY) return kept;
  }
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + VALID_DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(files.key, made.private, { mode: 0o600 });
  writeFileSync(files.cert, made.cert);
  return { key: made.private, cert: made.cert };
}
