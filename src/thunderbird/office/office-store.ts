import type { Office } from '../../office/office';
import { fetchOffice } from '../../pane/fetch-office';
import { wholeOffice, type KeptOffice } from '../../pane/kept-office';
import { fileUrl } from '../api/client';
import { listIdentities } from '../api/identities';
import { readStored, store } from '../api/storage';
import { readSettings } from './settings';

export const OFFICE = 'office';

/** What the office's server said, by the address it was asked for. */
interface Kept {
  readonly url: string;
  /** Empty where everybody gets the same. */
  readonly answers: Readonly<Record<string, KeptOffice>>;
}

/** Once read it is the same object, which the checker's preparations hang on. */
let current: Promise<Office> | undefined;

/** The standard, at once: what the office's server said last, or what came with the add-on. Rejects when there is neither. */
export function currentOffice(): Promise<Office> {
  current ??= readOffice();
  current.catch(() => {
    current = undefined;
  });
  return current;
}

/** The standard was stored by another page of ours. */
export function forgetOffice(): void {
  current = undefined;
}

async function readOffice(): Promise<Office> {
  const { officeUrl } = await readSettings();
  const kept = officeUrl === undefined ? undefined : await readKept(officeUrl);
  return kept ? joined(kept) : ((await (await fetch(fileUrl('office.json'))).json()) as Office);
}

async function readKept(url: string): Promise<Kept | undefined> {
  const kept = (await readStored('local', OFFICE)) as Kept | undefined;
  return kept?.url === url && Object.keys(kept.answers).length > 0 ? kept : undefined;
}

/**
 * Asks the office's server for a newer standard, and for the record of everybody the user writes as. True when there is one; false when
 * nothing changed or there is no server. Rejects while it is away.
 */
export async function renewOffice(): Promise<boolean> {
  const { officeUrl } = await readSettings();
  if (officeUrl === undefined) return false;
  const before = await readKept(officeUrl);
  const answers: Record<string, KeptOffice> = {};
  for (const email of await authors()) {
    const answer = await fetchOffice(officeUrl, email, before?.answers[email]);
    if (answer) answers[email] = answer;
  }
  if (JSON.stringify(answers) === JSON.stringify(before?.answers)) return false;
  joined({ url: officeUrl, answers });
  await store('local', OFFICE, { url: officeUrl, answers });
  forgetOffice();
  return true;
}

async function authors(): Promise<readonly string[]> {
  const identities = await listIdentities();
  return [...new Set(identities.map(({ email }) => email.toLowerCase()))].filter((email) => email !== '');
}

/** The standard with everybody's record. Throws when there is none. */
function joined({ answers }: Kept): Office {
  const [first, ...others] = Object.values(answers).map(wholeOffice);
  if (!first) throw new Error('The office server has said nothing.');
  const people = [first, ...others].flatMap((office) => office.people);
  const byEmail = new Map(people.map((person) => [person.email, person]));
  return { ...first, people: [...byEmail.values()] };
}
