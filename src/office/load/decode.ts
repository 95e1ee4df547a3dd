/** Encodings office files come in. */
export type Encoding = 'utf-8' | 'windows-1250' | 'iso-8859-2';

/**
 * Text of a file, without a byte order mark. Without `encoding`: UTF-8 when the bytes are that, otherwise windows-1250,
 * which is what Excel writes on a Polish Windows.
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): string {
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}
