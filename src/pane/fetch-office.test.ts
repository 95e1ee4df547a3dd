import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Office } from '../office/office';
import type { PersonRecord, PublishedOffice } from '../office/published';
import { exampleOffice } from '../rules/examples/example-letter';
import { fetchOffice, type Author } from './fetch-office';
import { readKept, wholeOffice, writeKept, type KeptOffice, type Shelf } from './kept-office';

const ME = 'anna@urzad.example';

/** What the server answers; a test changes it as it goes. */
let answers: Record<string, { readonly status?: number; readonly json?: object; readonly text?: string }> = {};
let asked: string[] = [];

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  asked.push(`${url.pathname}${url.search} ${request.headers['if-none-match'] ?? ''}`.trim());
  const { status = 200, json, text = JSON.stringify(json) } = answers[url.pathname] ?? { status: 404, text: '' };
  const tag = `"${createHash('sha256').update(text).digest('hex')}"`;
  const isSame = status === 200 && request.headers['if-none-match'] === tag;
  response.writeHead(isSame ? 304 : status, { ETag: tag });
  response.end(isSame ? undefined : text);
}

const server = createServer(answer);
let base = '';
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/outlook/`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
  serve('1');
});

function office(version: string, ownRecord?: PublishedOffice['ownRecord']): PublishedOffice {
  const people = ownRecord ? [] : exampleOffice.people;
  return { ...exampleOffice, people, version, ...(ownRecord ? { ownRecord } : {}) };
}

function record(version: string, phone = '77 555 01 00'): PersonRecord {
  const person = { email: ME, firstName: 'Anna', lastName: 'Nowak', position: 'inspektor', department: 'or', phone };
  return { version, person, notice: exampleOffice.notice };
}

/** The server has this version of standard and record. */
function serve(version: string, ownRecord: PublishedOffice['ownRecord'] = 'by-email'): void {
  answers = {
    '/outlook/office.json': { json: office(version, ownRecord) },
    '/outlook/api/people/me': { json: record(version) },
  };
}

async function fetched(author: Author, kept?: KeptOffice): Promise<KeptOffice> {
  const newest = await fetchOffice(base, author, kept);
  if (newest === undefined) throw new Error('nothing fetched');
  return newest;
}

function emails({ people }: Office): string[] {
  return people.map(({ email }) => email);
}

it('puts the standard and the own record together', async () => {
  const whole = wholeOffice(await fetched(ME));
  expect(whole.name).toBe(exampleOffice.name);
  expect(emails(whole)).toEqual([ME]);
  expect(asked).toEqual(['/outlook/office.json', '/outlook/api/people/me?email=anna%40urzad.example']);
});

it('takes the own record as a file where no program serves it', async () => {
  const file = '6f72ba08fa60aeb7f045ff5e63a17fb99e77ff3d5f938ba1c22f625377a21adf';
  answers = {
    '/outlook/office.json': { json: office('1', { folder: '../people/' }) },
    [`/people/${file}.json`]: { json: record('1') },
  };
  expect(emails(wholeOffice(await fetched(ME)))).toEqual([ME]);
  expect(await fetchOffice(base, null, undefined)).toBeUndefined();
  expect(emails(wholeOffice(await fetched('jan@urzad.example')))).toEqual([]);
});

it('takes the people a small office lists, and asks for no record', async () => {
  answers = { '/outlook/office.json': { json: { ...exampleOffice } } };
  expect(emails(wholeOffice(await fetched(ME)))).toEqual(emails(exampleOffice));
  expect(asked).toHaveLength(1);
});

it('waits until the author is known, and does without where nobody tells', async () => {
  expect(await fetchOffice(base, null, undefined)).toBeUndefined();
  expect(emails(wholeOffice(await fetched(undefined)))).toEqual([]);
  expect(asked).toEqual(['/outlook/office.json', '/outlook/office.json']);
});

it('needs no e-mail where a proxy signs people in', async () => {
  serve('1', 'signed-in');
  const newest = await fetchOffice(base, null, undefined);
  expect(newest && emails(wholeOffice(newest))).toEqual([ME]);
  expect(asked.at(-1)).toBe('/outlook/api/people/me');
});

it('asks whether anything has changed, and keeps the very same copy when nothing has', async () => {
  const kept = await fetched(ME);
  asked = [];
  expect(await fetchOffice(base, ME, kept)).toBe(kept);
  expect(asked.every((line) => line.endsWith('"'))).toBe(true);
});

it('takes the new half with the old one when only the record has changed', async () => {
  const kept = await fetched(ME);
  answers['/outlook/api/people/me'] = { json: record('1', '77 555 09 99') };
  const newest = await fetched(ME, kept);
  expect(newest.office).toBe(kept.office);
  expect(wholeOffice(newest).people[0]?.phone).toBe('77 555 09 99');
});

test.each<[string, (typeof answers)[string]]>([
  ['404: nobody of this office', { status: 404 }],
  ['403: outside the network', { status: 403 }],
  ['401: not signed in', { status: 401 }],
])('%s, without a kept copy: the standard without people', async (_what, refusal) => {
  answers['/outlook/api/people/me'] = { ...refusal, text: '{}' };
  expect(emails(wholeOffice(await fetched(ME)))).toEqual([]);
});

test.each([401, 403])('%i with a kept copy: it stays', async (status) => {
  const kept = await fetched(ME);
  answers['/outlook/api/people/me'] = { status, text: '{}' };
  expect(await fetchOffice(base, ME, kept)).toBe(kept);
});

test.each([401, 403])('%i with a kept copy that lists the author: it stays', async (status) => {
  const author = exampleOffice.people[0]?.email ?? '';
  answers = { '/outlook/office.json': { json: office('1') } };
  const kept = await fetched(author.toUpperCase());
  serve('1');
  answers['/outlook/api/people/me'] = { status, text: '{}' };
  expect(await fetchOffice(base, author.toUpperCase(), kept)).toBe(kept);
  expect(emails(wholeOffice(await fetched('kto-inny@urzad.example', kept)))).toEqual([]);
});

it('forgets the record of who is no longer of this office', async () => {
  const kept = await fetched(ME);
  answers['/outlook/api/people/me'] = { status: 404, text: '{}' };
  expect(emails(wholeOffice(await fetched(ME, kept)))).toEqual([]);
});

test.each<[string, string, (typeof answers)[string]]>([
  ['the server is broken', '/outlook/office.json', { status: 500, text: '{}' }],
  ['a proxy answers with its own page', '/outlook/office.json', { text: '<!doctype html>' }],
  ['the standard is none', '/outlook/office.json', { text: '{"id":1}' }],
  ['the record is broken', '/outlook/api/people/me', { status: 502, text: 'Bad Gateway' }],
  ['the record is none', '/outlook/api/people/me', { text: 'null' }],
  ['the record is refused while the standard has changed', '/outlook/api/people/me', { status: 403, text: '{}' }],
  ['the record is of another version', '/outlook/api/people/me', { json: record('3') }],
])('%s: nothing of it is used', async (_what, path, broken) => {
  const kept = await fetched(ME);
  serve('2');
  answers[path] = broken;
  await expect(fetchOffice(base, ME, kept)).rejects.toThrow();
});

it('asks again for the standard when it changed between the two answers', async () => {
  const kept = await fetched(ME);
  serve('2');
  const newOffice = answers['/outlook/office.json'] ?? {};
  answers['/outlook/office.json'] = { json: office('1', 'by-email') };
  const change = (request: IncomingMessage) => {
    if (request.url?.includes('people')) answers['/outlook/office.json'] = newOffice;
  };
  server.prependListener('request', change);
  const newest = await fetched(ME, kept);
  server.off('request', change);
  expect(wholeOffice(newest)).toMatchObject({ version: '2', people: [{ email: ME }] });
});

describe('the kept copy', () => {
  function shelf(values = new Map<string, string>()): Shelf {
    return {
      base,
      storage: { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) },
    };
  }

  it('is read as it was written', async () => {
    const place = shelf();
    const kept = await fetched(ME);
    writeKept(place, kept);
    expect(readKept(place)).toEqual(kept);
    expect(readKept({ ...place, base: new URL('/', base).href })).toBeUndefined();
  });

  it.each(['', '{', '{}', '{"office":{"text":"<html>","tag":null}}', '"x"', '7'])('is none when it is %j', (text) => {
    const values = new Map<string, string>();
    writeKept(shelf(values), { office: { text: 'x', tag: null } });
    values.set([...values.keys()][0] ?? '', text);
    expect(readKept(shelf(values))).toBeUndefined();
  });

  it('is none when its halves do not belong together', () => {
    const place = shelf();
    const half = (json: object) => ({ text: JSON.stringify(json), tag: null });
    writeKept(place, { office: half(office('1', 'by-email')), record: half(record('2')) });
    expect(readKept(place)).toBeUndefined();
  });

  it('is not missed where the browser keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const place = { base, storage: { getItem: refuse, setItem: refuse } };
    writeKept(place, { office: { text: '', tag: null } });
    expect(readKept(place)).toBeUndefined();
  });
});
