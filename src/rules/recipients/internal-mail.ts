import type { Address, Draft } from '../../mail/draft';
import type { Office } from '../../office/office';

/** Domain of an address in lower case; an empty string when there is no `@`. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether the address is outside the office. */
export function isExternal(address: Address, office: Office): boolean {
  return office.domains.indexOf(domainOf(address.email)) < 0;
}

/** Whether a message stays inside the office: it has recipients and all of them are colleagues. */
export function isInternal(draft: Draft, office: Office): boolean {
  const recipients = [...draft.to, ...draft.cc, ...draft.bcc];
  return recipients.length > 0 && recipients.every((recipient) => !isExternal(recipient, office));
}
