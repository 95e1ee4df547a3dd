/**
 * The address in lower case, or undefined when it is none. Stricter than RFC 5321: what an office gives its people has
 * letters, digits and a few marks, no quotation, no stray full stops.
 */
export function emailAddress(value: string): string | undefined {
  const email = value.toLowerCase();
  const [local = '', domain = '', ...more] = email.split('@');
  if (more.length > 0 || local.length > 64 || domain.length > 253) return undefined;
  if (!/^[^\s<>"(),:;[\]\\.]+(?:\.[^\s<>"(),:;[\]\\.]+)*$/.test(local)) return undefined;
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(domain) ? email : undefined;
}

/** Domain of an e-mail address. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
