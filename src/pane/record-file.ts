/** Name of the file with a person's record (see `OwnRecord`): SHA-256 of the e-mail in lower case. Pages need https for it. */
export async function recordFile(email: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(email.toLowerCase()));
  return `${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}.json`;
}
