import type { OwnRecord } from '../office/published';
import { readOffice, readRecord, wholeOffice, type Kept, type KeptOffice } from './kept-office';
import { recordFile } from './record-file';

/** E-mail of who writes; null while it is not known yet, undefined where nobody will tell. */
export type Author = string | null | undefined;

/** Longer nobody waits for a server that does not answer, in milliseconds. */
const PATIENCE = 10_000;

class Refused extends Error {
  constructor(readonly status: number) {
    super(`The office server answers ${status}.`);
  }
}

/** An answer, or the kept one when it is still the same. Throws Refused, or what `fetch` throws. */
async function get(url: string, kept: Kept | undefined): Promise<Kept> {
  const headers: HeadersInit = kept?.tag ? { 'If-None-Match': kept.tag } : {};
  const response = await fetch(url, { headers, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
  if (response.status === 304 && kept) return kept;
  if (!response.ok) throw new Refused(response.status);
  const text = await response.text();
  return text === kept?.text ? kept : { text, tag: response.headers.get('ETag') };
}

/**
 * The newest standard with the author's record, as a pair that belongs together; `kept` itself when nothing has changed;
 * undefined when the author must be known first. Rejects when the server does not answer, or not with a whole pair.
 * @param base address of the page's folder
 */
export async function fetchOffice(
  base: string,
  author: Author,
  kept: KeptOffice | undefined,
): Promise<KeptOffice | undefined> {
  const office = await get(new URL('office.json', base).href, kept?.office);
  const { ownRecord } = readOffice(office);
  if (ownRecord === undefined) return changed({ office }, kept);
  if (ownRecord !== 'signed-in' && author === null) return undefined;
  if (ownRecord !== 'signed-in' && author === undefined) return changed({ office }, kept);
  const answer = await askForRecord(await recordAddress(base, ownRecord, author), kept?.record);
  // The office listed its people when it was last asked, and outside its network lists nobody: that copy is the better one.
  if (answer === 'refused' && kept && knows(kept, author)) return kept;
  const record = answer === 'refused' ? kept?.record : answer;
  if (record === undefined) return changed({ office }, kept);
  const { version } = readRecord(record);
  if (readOffice(office).version === version) return changed({ office, record }, kept);
  // The standard has changed between the two answers, or another copy of the server gave the second.
  const newer = await get(new URL('office.json', base).href, undefined);
  if (readOffice(newer).version !== version) throw new Error('The office server is changing its standard.');
  return { office: newer, record };
}

/** Where the author's record is. */
async function recordAddress(base: string, ownRecord: OwnRecord, author: Author): Promise<string> {
  if (typeof ownRecord === 'object' && author != null) {
    return new URL(ownRecord.folder + (await recordFile(author)), base).href;
  }
  const url = new URL('api/people/me', base);
  if (author != null) url.searchParams.set('email', author);
  return url.href;
}

/** The author's record; undefined when the office has none; 'refused' outside the office's network, or signed out. */
async function askForRecord(address: string, kept: Kept | undefined): Promise<Kept | 'refused' | undefined> {
  try {
    return await get(address, kept);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.status === 404) return undefined;
    if (error.status === 401 || error.status === 403) return 'refused';
    throw error;
  }
}

/** Whether a kept copy without records has the author among the people it lists. */
function knows(kept: KeptOffice, author: Author): boolean {
  if (kept.record !== undefined || author == null) return false;
  return wholeOffice(kept).people.some(({ email }) => email.toLowerCase() === author.toLowerCase());
}

function changed(next: KeptOffice, kept: KeptOffice | undefined): KeptOffice {
  return kept && next.office === kept.office && next.record === kept.record ? kept : next;
}
