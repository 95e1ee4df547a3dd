import type { Address } from '../../mail/draft';
import type { Gender, Letter } from '../../mail/letter';
import type { Office } from '../../office/office';
import { readPersonName, type Correspondent } from '../../polish/name/person-name';
import { isExternal } from '../recipients/internal-mail';
import { correspondentWhoSigned, genderOfWriter } from './quoted-signature';

/** Whom the greeting should fit. In doubt a field is absent, and nothing may be reproached on its account. */
export interface Addressee {
  /** How many mailboxes are addressed; 0 when no recipient is known. */
  readonly count: number;
  /** How many of them are surely people. */
  readonly people: number;
  /** Certain that no single person reads it: an office, a firm, a role mailbox, a couple. */
  readonly isInstitution: boolean;
  /** Of the one person addressed, or of all of them. */
  readonly gender?: Gender;
  /** Surnames of the addressees, as written. */
  readonly surnames: readonly string[];
}

/**
 * The mailboxes the letter speaks to: those outside in To; when there are none, the hidden ones (a mailing sent to oneself
 * and Bcc); when there are none either, colleagues in To.
 */
function addressedMailboxes({ draft }: Letter, office: Office): readonly Address[] {
  const own = (draft.from?.email ?? '').toLowerCase();
  const others = draft.to.filter(({ email }) => email.toLowerCase() !== own);
  const external = others.filter((address) => isExternal(address, office));
  if (external.length > 0) return external;
  return draft.bcc.length > 0 ? draft.bcc : others;
}

function ownerOf(address: Address, office: Office): Correspondent {
  const email = address.email.toLowerCase();
  if (address.group !== undefined || office.mailboxes.indexOf(email) >= 0) return { kind: 'institution' };
  const colleague = office.people.filter((person) => person.email === email)[0];
  if (!colleague) return readPersonName(address.name, address.email);
  return readPersonName(`${colleague.firstName} ${colleague.lastName}`, email);
}

/** One gender when all tell the same one. */
function commonGender(owners: readonly Correspondent[]): Gender | undefined {
  const gender = owners[0]?.gender;
  return owners.every((owner) => owner.gender === gender) ? gender : undefined;
}

/** Several rules ask for the addressee of the same letter; an office is asked about for all of them. */
const cache = new WeakMap<Letter, { readonly office: Office; readonly addressee: Addressee }>();

/**
 * Reads the addressee from the recipients and, in a reply, from the signature of the message that is answered: whoever
 * wrote from an office's mailbox or from the spouse's is greeted by their own name.
 */
export function readAddressee(letter: Letter, office: Office): Addressee {
  const known = cache.get(letter);
  if (known?.office === office) return known.addressee;
  const addressee = addresseeOf(letter, office);
  cache.set(letter, { office, addressee });
  return addressee;
}

function addresseeOf(letter: Letter, office: Office): Addressee {
  const mailboxes = addressedMailboxes(letter, office);
  const owners = mailboxes.map((address) => ownerOf(address, office));
  const signed = letter.draft.kind === 'reply' ? correspondentWhoSigned(letter, office) : undefined;
  const all = signed ? [...owners, signed] : owners;
  const surnames = all.map((owner) => owner.lastName ?? '').filter((surname) => surname !== '');
  const people = owners.filter((owner) => owner.kind === 'person').length;
  const [only] = owners;
  if (owners.length !== 1 || !only) {
    const gender = commonGender(owners);
    return { count: owners.length, people, isInstitution: false, surnames, ...(gender ? { gender } : {}) };
  }
  const known = all.filter((owner) => owner.gender !== undefined);
  // A name that tells nothing („Sasza”) leaves how the client writes about themselves.
  const isReplyToUnknown = known.length === 0 && only.kind !== 'institution' && letter.draft.kind === 'reply';
  const gender = isReplyToUnknown ? genderOfWriter(letter, office) : commonGender(known);
  return {
    count: 1,
    people,
    isInstitution: !signed && (only.kind === 'institution' || only.kind === 'group'),
    surnames,
    ...(gender ? { gender } : {}),
  };
}
