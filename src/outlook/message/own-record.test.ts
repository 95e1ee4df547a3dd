import { expandOffice } from '../../office/compact/expand-office';
import { packOffice } from '../../office/compact/pack-office';
import { loadOffice } from '../../signature/load-office';
import { CallQueue } from '../office-js/call-queue';
import { HostCalls } from '../office-js/host-calls';
import { UserStore } from '../office-js/user-store';
import { keepOwnRecord, ownRecord } from './own-record';

const office = { ...loadOffice('offices/kedzierzyn-kozle'), version: 'v1' };
const [anna, other] = office.people;
if (!anna?.signature || !other) throw new Error('nobody');

/** The client's settings, which count how often they are saved. */
class Settings {
  saved = 0;
  constructor(readonly values = new Map<string, unknown>()) {}
  get = (key: string) => this.values.get(key);
  set = (key: string, value: unknown) => this.values.set(key, value);
  saveAsync = (callback: (answer: object) => void) => {
    this.saved += 1;
    callback({ status: 'succeeded' });
  };
}

function storeOf(settings: Settings | undefined): UserStore {
  const calls = new HostCalls({
    queue: new CallQueue(),
    isSupported: () => true,
    isPhone: false,
    isOpen: () => true,
    onCrash: (error) => {
      throw error;
    },
  });
  return new UserStore(settings as unknown as Office.RoamingSettings | undefined, calls);
}

function keep(settings: Settings | undefined, of = office, user: string | undefined = anna?.email): void {
  keepOwnRecord(storeOf(settings), of, user)(() => undefined);
}

it('is kept for the event handlers, and written only when it changes', () => {
  const settings = new Settings();
  keep(settings);
  keep(settings);
  expect(settings.saved).toBe(1);
  expect(ownRecord(storeOf(settings), office, anna.email)).toEqual(anna);
  keep(settings, { ...office, people: [{ ...anna, phone: '77 555 01 99' }] });
  expect(settings.saved).toBe(2);
  expect(ownRecord(storeOf(settings), office, anna.email)?.phone).toBe('77 555 01 99');
});

it('is nobody else’s and of no other standard', () => {
  const settings = new Settings();
  keep(settings);
  const store = storeOf(settings);
  expect(ownRecord(store, office, other.email)).toBeUndefined();
  expect(ownRecord(store, office, undefined)).toBeUndefined();
  expect(ownRecord(store, { ...office, id: 'inny' }, anna.email)).toBeUndefined();
  expect(ownRecord(store, { ...office, version: 'v2' }, anna.email)).toBeUndefined();
  expect(ownRecord(store, { id: office.id }, anna.email)).toBeUndefined();
});

const unsigned = { people: expandOffice(packOffice(office, false)).people };
const long = { html: '', text: 'x'.repeat(15_000) };

it.each([
  ['strangers', office, 'ola.zych@example.com'],
  ['a user the client does not name', office, undefined],
  ['people without a signature', { ...office, ...unsigned }, anna.email],
  [
    'a signature there is no room for',
    { ...office, people: [{ ...anna, signature: { full: long, short: long } }] },
    anna.email,
  ],
])('is not kept for %s', (_, of, user) => {
  const settings = new Settings();
  keepOwnRecord(storeOf(settings), of, user)(() => undefined);
  expect(settings.saved).toBe(0);
});

it.each([
  ['no text', 7],
  ['no JSON', '{'],
  ['nothing', 'null'],
  [
    'a person without a signature',
    JSON.stringify({ id: office.id, version: 'v1', person: { ...anna, signature: null } }),
  ],
  [
    'half a signature',
    JSON.stringify({ id: office.id, version: 'v1', person: { ...anna, signature: { full: long } } }),
  ],
  ['too much', `${' '.repeat(30_000)}${JSON.stringify({ id: office.id, version: 'v1', person: anna })}`],
])('is passed over when it is %s', (_, value) => {
  const settings = new Settings(new Map([['dobry-list-own-record', value]]));
  expect(ownRecord(storeOf(settings), office, anna.email)).toBeUndefined();
});

it('a client without settings, or with broken ones, goes without', () => {
  const broken = Object.assign(new Settings(), {
    get: () => {
      throw new Error('no settings');
    },
  });
  expect(ownRecord(storeOf(broken), office, anna.email)).toBeUndefined();
  keep(undefined);
  expect(ownRecord(storeOf(undefined), office, anna.email)).toBeUndefined();
});
