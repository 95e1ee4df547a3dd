import { createHash } from 'node:crypto';

/** What no file system or shell takes for more than a name. */
const PLAIN = /^[a-z0-9][a-z0-9._+@-]{0,98}[a-z0-9]$/;

/** Names of devices, which Windows also sees before a full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * A name for a person's files: the e-mail itself, where every file system takes it. Otherwise what can be read of it, with a part of its
 * SHA-256, so that two people never have the same name, not even on systems that ignore case.
 */
export function fileName(email: string): string {
  if (PLAIN.test(email) && !DEVICE.test(email)) return email;
  const readable = email
    .toLowerCase()
    .replace(/[^a-z0-9@]+/g, '-')
    .slice(0, 60);
  const hash = createHash('sha256').update(email).digest('hex').slice(0, 16);
  return `x-${readable}~${hash}`;
}
