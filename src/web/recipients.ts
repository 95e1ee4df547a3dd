import type { Address } from '../mail/draft';

/** Separates at commas and semicolons outside quotation marks and angle brackets. */
function split(text: string): readonly string[] {
  const parts: string[] = [];
  let current = '';
  let quoted = false;
  let bracketed = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === '<') bracketed = true;
    else if (!quoted && char === '>') bracketed = false;
    if (!quoted && !bracketed && /[,;\n]/.test(char)) {
      parts.push(current);
      current = '';
    } else current += char;
  }
  parts.push(current);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Reads what people write and paste into an address field: `Jan Nowak <jan@example.pl>; anna@example.pl`. Words without "@" are left out. */
export function parseRecipients(text: string): readonly Address[] {
  const addresses: Address[] = [];
  for (const part of split(text)) {
    const open = part.lastIndexOf('<');
    const email = (open < 0 ? part : part.slice(open + 1).replace(/>.*$/, '')).trim();
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) continue;
    const name =
      open < 0
        ? ''
        : part
            .slice(0, open)
            .trim()
            .replace(/^"(.*)"$/, '$1');
    addresses.push(name === '' ? { email } : { email, name });
  }
  return addresses;
}

/** Writes addresses the way address fields show them. */
export function formatRecipients(addresses: readonly Address[]): string {
  return addresses
    .map(({ email, name }) => {
      if (name === undefined || name === '') return email;
      return /[,;<>"]/.test(name) ? `"${name.replace(/"/g, '')}" <${email}>` : `${name} <${email}>`;
    })
    .join(', ');
}
