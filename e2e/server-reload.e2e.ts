import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { PersonRecord } from '../src/office/published';
import { copyOffice, emailOf, peopleCsv } from './office-folder';
import { OfficeServer } from './office-server';

/** One minute; thirty with LONG=1. */
const SECONDS = process.env.LONG === '1' ? 1800 : 60;
const PEOPLE = 500;

/** Rewrites the list of people again and again, broken, half-way and whole, and takes the folder away. */
async function rewrite(dir: string, server: OfficeServer, isOver: () => boolean): Promise<void> {
  const list = join(dir, 'people.csv');
  const events = () => server.count('profile-loaded') + server.count('profile-broken');
  const noticed = (before: number) => server.until(() => events() > before || isOver() || undefined);
  for (let round = 0; !isOver(); round += 1) {
    const people = peopleCsv(PEOPLE, String(round));
    let before = events();
    if (round % 3 === 0) writeFileSync(list, people.slice(0, people.length / 2));
    if (round % 3 === 1) writeFileSync(list, 'no;such;list\n');
    if (round % 3 === 2) renameSync(dir, `${dir}-away`);
    await noticed(before);
    if (round % 3 === 2) renameSync(`${dir}-away`, dir);
    before = events();
    for (const piece of [people.slice(0, 1000), people.slice(0, 5000), people]) writeFileSync(list, piece);
    await noticed(before);
  }
}

/** Asks for records as long as it goes on; each must be whole. Returns the rooms seen, one after another. */
async function readRecords(url: string, isOver: () => boolean): Promise<ReadonlySet<string>> {
  const rooms = new Set<string>();
  while (!isOver()) {
    const response = await fetch(new URL(`api/people/me?email=${emailOf(7)}`, url));
    const text = await response.text();
    const tag = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    expect([response.status, response.headers.get('etag')]).toEqual([200, `"${tag}"`]);
    rooms.add((JSON.parse(text) as PersonRecord).person.room ?? '');
    await pause(50);
  }
  return rooms;
}

let server: OfficeServer;
afterEach(() => server.stop());

it(
  `fails no request in ${SECONDS} s while its profile is rewritten`,
  async () => {
    const dir = copyOffice({ requestsPerMinute: 1_000_000_000 }, PEOPLE);
    server = await OfficeServer.start(dir);
    let isOver = false;
    const rewriting = rewrite(dir, server, () => isOver);
    const reading = readRecords(server.url, () => isOver);
    const load = await autocannon({
      url: server.url.replace('localhost', '127.0.0.1'),
      connections: 64,
      duration: SECONDS,
      requests: [1, 2, 3].flatMap((n) => [
        { path: `/api/people/me?email=${emailOf(n)}` },
        { path: '/office.json' },
        { path: '/health' },
      ]),
    });
    isOver = true;
    await rewriting;
    const rooms = await reading;
    expect({ errors: load.errors, timeouts: load.timeouts, non2xx: load.non2xx }).toEqual({
      errors: 0,
      timeouts: 0,
      non2xx: 0,
    });
    expect(server.count('profile-loaded')).toBeGreaterThan(SECONDS / 15);
    expect(server.count('profile-broken')).toBeGreaterThan(SECONDS / 30);
    expect(rooms.size).toBeGreaterThan(SECONDS / 30);
    expect(await server.stop()).toBe(0);
  },
  (SECONDS + 60) * 1000,
);
