import { once, EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtClients, copyProfile, openProfile, SAMPLE, TOKEN } from '../fixtures/sample-profile';
import { NoProfileError, type LiveProfile, type ProfileEvent } from './live-profile';
import { loadSnapshot, type ProfileSource, type Snapshot } from './snapshot';

const dist = builtClients();
const TIMES = { poll: 40, settle: 20 };
const open: LiveProfile[] = [];

async function follow(dir: string) {
  const profile = await openProfile(dir, dist);
  open.push(profile);
  const events = new EventEmitter();
  profile.follow((event) => events.emit(event.kind, event), TIMES);
  const next = async (kind: ProfileEvent['kind']) => ((await once(events, kind)) as [ProfileEvent])[0];
  return { profile, next };
}

afterEach(() => {
  for (const profile of open.splice(0)) profile.close();
});

const csv = (dir: string) => join(dir, 'people.csv');

it('takes what has changed, people and templates', async () => {
  const dir = copyProfile();
  const { profile, next } = await follow(dir);
  const before = profile.current;
  const lines = readFileSync(csv(dir), 'utf8').trimEnd().split('\n');
  let loaded = next('loaded');
  writeFileSync(csv(dir), lines.slice(0, -1).join('\n'));
  await loaded;
  expect(profile.current.records.size).toBe(before.records.size - 1);
  expect(profile.current.version).toBe(before.version);
  loaded = next('loaded');
  const notice = join(dir, 'templates/notice.html.hbs');
  writeFileSync(notice, `${readFileSync(notice, 'utf8')}<p>Dopisek</p>`);
  await loaded;
  expect(profile.current.version).not.toBe(before.version);
});

it('keeps the last good one while the new one is broken, and says where', async () => {
  const dir = copyProfile();
  const { profile, next } = await follow(dir);
  const good = profile.current;
  const text = readFileSync(join(dir, 'office.json'), 'utf8');
  const broken = next('broken');
  writeFileSync(join(dir, 'office.json'), text.replace('"domains"', '"domain"'));
  await broken;
  expect(profile.current).toBe(good);
  expect(profile.problems).toMatchObject([{ file: 'office.json' }, { file: 'office.json' }]);
  const loaded = next('loaded');
  writeFileSync(join(dir, 'office.json'), text);
  await loaded;
  expect(profile.problems).toEqual([]);
});

it('outlives its folder, and takes it up again when it is back', async () => {
  const dir = copyProfile();
  const { profile, next } = await follow(dir);
  const good = profile.current;
  const gone = next('broken');
  renameSync(dir, `${dir}-away`);
  await gone;
  expect(profile.current).toBe(good);
  const back = next('loaded');
  renameSync(`${dir}-away`, dir);
  await back;
  expect(profile.current.version).toBe(good.version);
  const again = next('loaded');
  writeFileSync(join(dir, 'templates/partials/unused.html.hbs'), '');
  await again;
});

it('never weakens a protection whose token is not there', async () => {
  const dir = copyProfile({ protection: 'token' });
  const { profile, next } = await follow(dir);
  const broken = next('broken');
  const office = JSON.parse(readFileSync(join(dir, 'office.json'), 'utf8')) as object;
  const server = { protection: 'token', tokenVariable: 'NOT_SET' };
  writeFileSync(join(dir, 'office.json'), JSON.stringify({ ...office, server }));
  await broken;
  expect(profile.problems).toMatchObject([{ path: '/server/tokenVariable' }]);
  const headers = { authorization: `Bearer ${TOKEN}` };
  const caller = { client: '', peer: '', headers, query: { email: 'a@b.example' } };
  expect(profile.current.access.asked(caller)).toEqual({ email: 'a@b.example' });
});

it.each<[string, (dir: string) => void]>([
  ['there is no folder', (dir) => rmSync(dir, { recursive: true })],
  ['office.json is no JSON', (dir) => writeFileSync(join(dir, 'office.json'), '{')],
  [
    'office.json is a folder',
    (dir) => {
      rmSync(join(dir, 'office.json'));
      mkdirSync(join(dir, 'office.json'));
    },
  ],
  ['a network is none', (dir) => rewrite(dir, { protection: 'network', networks: ['10.0.0.0/33'] })],
  ['there are no networks', (dir) => rewrite(dir, { protection: 'network' })],
])('does not start when %s', async (_what, spoil) => {
  const dir = copyProfile();
  spoil(dir);
  const refused = await openProfile(dir, dist).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(NoProfileError);
  expect((refused as NoProfileError).problems.length).toBeGreaterThan(0);
});

function rewrite(dir: string, server: object): void {
  const office = JSON.parse(readFileSync(join(dir, 'office.json'), 'utf8')) as object;
  writeFileSync(join(dir, 'office.json'), JSON.stringify({ ...office, server }));
}

function takeSnapshot(source: ProfileSource): Snapshot {
  const loaded = loadSnapshot(source);
  if (!('snapshot' in loaded)) throw new Error('The profile is broken.');
  return loaded.snapshot;
}

it('gives the same answers wherever it is loaded', () => {
  const eventFile = join(dist, 'outlook/events.js');
  expect(takeSnapshot({ dir: copyProfile(), eventFile })).toEqual(takeSnapshot({ dir: copyProfile(), eventFile }));
});

it('lists no more than two hundred people, but all of them in the event file', () => {
  const dir = copyProfile();
  const [head = '', first = ''] = readFileSync(csv(SAMPLE), 'utf8').split('\n');
  const people = (count: number) =>
    [head, ...Array.from({ length: count }, (_, n) => first.replace(/;[^;]*@/, `;p${n}@`))].join('\n');
  writeFileSync(csv(dir), people(200));
  const few = takeSnapshot({ dir });
  expect(Buffer.from(few.listed.office.bytes).toString()).toContain('p199@');
  writeFileSync(csv(dir), people(201));
  const many = takeSnapshot({ dir });
  expect(many.listed).toEqual(many.withoutPeople);
  expect(Buffer.from(many.listed.office.bytes).toString()).toContain('"ownRecord":"by-email"');
  const { listed, withoutPeople, baked } = takeSnapshot({ dir, eventFile: join(dist, 'outlook/events.js') });
  expect(Buffer.from(listed.events?.bytes ?? []).toString()).toContain('p200@');
  expect(Buffer.from(withoutPeople.events?.bytes ?? []).toString()).not.toContain('p200@');
  expect(baked).toBe('signed');
});
