import { foldPolish } from '../../polish/diacritics';
import { readFoldedFirstName } from '../../polish/name/names';
import type { Address } from '../draft';

/** Who stands behind a mailbox, as far as the address itself tells. */
export interface MailboxOwner {
  readonly kind: 'person' | 'organisation';
  /** Two mailboxes that share a key belong together: one organisation, one family. */
  readonly keys: readonly string[];
}

/** Second-level domains under which organisations register their names: `powiat.opole.pl`, `firma.com.pl`. */
const SHARED_SECOND_LEVEL =
  /^(?:com|net|org|edu|gov|mil|info|biz|co|ac|waw|warszawa|krakow|opole|wroclaw|katowice|poznan|gdansk|lublin|lodz|szczecin|bydgoszcz|torun|rzeszow|bialystok|olsztyn|kielce|zgora|slask|malopolska|mazowsze|podlasie|powiat|gmina)$/;

/** Local parts of mailboxes that belong to an office or a firm, not to a person. */
const ROLE =
  /^(?:biuro|sekretariat|kancelaria|kontakt|urzad|gmina|powiat|starostwo|szkola|sp|zs|lo|info|office|kadry|ksiegowosc|serwis|reklamacje|zamowienia|rada|klub|zarzad|parafia|fundacja|stowarzyszenie|redakcja|poczta|bok|dyrekcja|dyrektor|biblioteka|przedszkole|technikum|soltys|rejestracja|sklep|hurtownia|firma|spolka|wolontariat|admin)(?:[._-].*|\d*)$/;

function localPartOf(email: string): string {
  return email.slice(0, email.lastIndexOf('@')).toLowerCase();
}

/** The domain an organisation registered: `mail.urzad.opole.pl` → `urzad.opole.pl`. */
export function registeredDomain(email: string): string {
  const labels = email
    .slice(email.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  const length = labels.length;
  return labels.slice(length > 2 && SHARED_SECOND_LEVEL.test(labels[length - 2] ?? '') ? -3 : -2).join('.');
}

/** One form for the surnames of a family: „Zielińska” and „Zielińscy” → `zielinski`. */
function familyName(word: string): string {
  return foldPolish(word)
    .replace(/([sc]k|dzk)(?:a|i|ie)$/, '$1i')
    .replace(/(?:scy|ccy|dzcy)$/, (ending) => ({ scy: 'ski', ccy: 'cki', dzcy: 'dzki' })[ending] ?? ending);
}

/** What may be a surname in a display name or a local part: no first name, no initial, no figures. */
function surnames(address: Address): string[] {
  const words = `${address.name ?? ''} ${localPartOf(address.email)}`.split(/[^A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]+/);
  return words.filter((word) => word.length >= 3 && !readFoldedFirstName(foldPolish(word))).map(familyName);
}

/**
 * Tells people from organisations by the address and finds what connects them: an organisation is known by its own
 * domain; a person at a provider of free mail by the surname.
 *
 * @param freeMail domains (lower case) where everybody can have a mailbox
 */
export function ownerOf(address: Address, freeMail: readonly string[]): MailboxOwner {
  const email = address.email.toLowerCase();
  const domain = email.slice(email.lastIndexOf('@') + 1);
  if (freeMail.indexOf(domain) < 0) return { kind: 'organisation', keys: [registeredDomain(email)] };
  if (ROLE.test(localPartOf(email))) return { kind: 'organisation', keys: [email] };
  return { kind: 'person', keys: [email, ...surnames(address)] };
}
