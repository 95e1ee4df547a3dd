import { createHash } from 'node:crypto';

/** Namespace of names that are URLs (RFC 9562, section 6.6). */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * Id of an office's add-in: a UUID of version 5 (RFC 9562), so the same address and office always get the same one.
 * @param url the add-in's folder, see `baseUrl`
 */
export function addInId(url: string, officeId = ''): string {
  const bytes = createHash('sha1')
    .update(URL_NAMESPACE)
    .update(url + officeId)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
