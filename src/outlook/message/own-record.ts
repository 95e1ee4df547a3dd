import type { Office, Person } from '../../office/office';
import type { UserStore } from '../office-js/user-store';
import { answered, type Ask } from '../office-js/host-result';

/** The standard a record belongs to: `Office.id` and `PublishedOffice.version`. */
type Standard = Pick<Office, 'id'> & { readonly version?: string };

/** Key under which the pane keeps its user's record for the event handlers. */
const OWN_RECORD = 'dobry-list-own-record';

/** Characters of a record as the client writes it down; all settings of an add-in together may have 32 KB. */
const LONGEST = 30_000;

/**
 * Keeps the user's own record, with the signature, for the event handlers: in an office too large for the event file they know nobody
 * else. Nothing is written when the record is there already, is somebody else's, or is too long.
 * @param user address of the signed-in user
 */
export function keepOwnRecord(
  store: UserStore,
  office: Standard & Pick<Office, 'people'>,
  user: string | undefined,
): Ask<void> {
  const person = office.people.filter(({ email, signature }) => email === user && signature)[0];
  if (!person) return answered(undefined);
  const { id, version } = office;
  const record = JSON.stringify({ id, version, person });
  const isKept = store.read(OWN_RECORD) === record;
  return isKept || JSON.stringify(record).length > LONGEST ? answered(undefined) : store.write(OWN_RECORD, record);
}

/** The user's own record the pane has kept; undefined when there is none of this person and this very standard. */
export function ownRecord(store: UserStore, office: Standard, user: string | undefined): Person | undefined {
  const text = store.read(OWN_RECORD);
  if (text === undefined || text.length > LONGEST) return undefined;
  const record = parsed(text);
  if (!isObject(record) || record['id'] !== office.id || record['version'] !== office.version) return undefined;
  const person = record['person'];
  return isSignedPerson(person) && person.email === user ? person : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSignedPerson(value: unknown): value is Person {
  if (!isObject(value) || !isObject(value['signature'])) return false;
  const fields = ['email', 'firstName', 'lastName', 'position', 'department', 'phone'];
  const { full, short, inLanguages = {} } = value['signature'];
  if (!isObject(inLanguages) || !areTexts(value, fields) || !isPair({ full, short })) return false;
  return Object.keys(inLanguages).every((language) => isPair(inLanguages[language]));
}

function isPair(value: unknown): boolean {
  return isObject(value) && ['full', 'short'].every((length) => areTexts(value[length], ['html', 'text']));
}

function areTexts(value: unknown, fields: readonly string[]): boolean {
  return isObject(value) && fields.every((field) => typeof value[field] === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
