import { serverSettings } from '../../office/load/server-settings';
import type { ServerFile } from '../../office/load/server-schema';
import { Access, type Caller } from './access';

const TOKEN = 'correct-horse-battery-staple';

function access(file: ServerFile): Access {
  return new Access(serverSettings(file), { DOBRY_LIST_TOKEN: TOKEN });
}

function caller(changes: Partial<Caller> = {}): Caller {
  return {
    client: '10.1.2.3',
    peer: '10.1.2.3',
    headers: {},
    query: { email: 'Anna.Nowak@Urzad.Example' },
    ...changes,
  };
}

const anna = { email: 'anna.nowak@urzad.example' };
const notAllowed = { refused: 403, error: 'not-allowed' };
const notSignedIn = { refused: 401, error: 'not-signed-in' };
const emailMissing = { refused: 400, error: 'email-missing' };

describe('without protection', () => {
  test.each([
    ['an e-mail in any case', { email: ' Anna.Nowak@Urzad.Example ' }, anna],
    ['none', {}, emailMissing],
    ['two', { email: ['a@b.example', 'c@d.example'] }, emailMissing],
    ['what is none', { email: '__proto__' }, emailMissing],
    ['one that is too long', { email: `${'a'.repeat(65)}@b.example` }, emailMissing],
  ])('%s', (_what, query, expected) => {
    expect(access({}).asked(caller({ query }))).toEqual(expected);
    expect(access({}).mayList(caller())).toBe(true);
  });
});

describe('network', () => {
  const guarded = access({ protection: 'network', networks: ['10.0.0.0/8', '192.168.1.5', 'fd00::/8'] });
  test.each([
    ['10.255.0.1', true],
    ['11.0.0.1', false],
    ['192.168.1.5', true],
    ['192.168.1.6', false],
    ['::ffff:10.0.0.1', true],
    ['::ffff:11.0.0.1', false],
    ['fd00::1', true],
    ['fe80::1%eth0', false],
    ['', false],
    ['unknown', false],
  ])('%s: %s', (client, isAllowed) => {
    expect(guarded.asked(caller({ client }))).toEqual(isAllowed ? anna : notAllowed);
    expect(guarded.mayList(caller({ client }))).toBe(isAllowed);
  });

  it('lets nobody in without networks', () => {
    expect(access({ protection: 'network' }).asked(caller())).toEqual(notAllowed);
  });
});

describe('token', () => {
  const guarded = access({ protection: 'token' });
  test.each([
    [`Bearer ${TOKEN}`, anna],
    [`bearer ${TOKEN}`, anna],
    [`Bearer ${TOKEN}x`, notSignedIn],
    [`Bearer ${TOKEN.slice(0, -1)}`, notSignedIn],
    [`Basic ${TOKEN}`, notSignedIn],
    ['Bearer ', notSignedIn],
    [undefined, notSignedIn],
  ])('%s', (authorization, expected) => {
    const headers = authorization === undefined ? {} : { authorization };
    expect(guarded.asked(caller({ headers }))).toEqual(expected);
    expect(guarded.mayList(caller({ headers }))).toBe(false);
  });

  it('is no password that is empty where the environment has none', () => {
    const open = new Access(serverSettings({ protection: 'token' }), {});
    expect(open.asked(caller({ headers: { authorization: 'Bearer ' } }))).toEqual(notSignedIn);
  });
});

describe('header', () => {
  const guarded = access({ protection: 'header', header: 'X-Mail', proxies: ['10.0.0.1'] });
  const signedIn = { 'x-mail': 'Anna.Nowak@urzad.example' };
  test.each<[string, Partial<Caller>, object]>([
    ['the proxy tells who it is', { peer: '10.0.0.1', headers: signedIn }, anna],
    [
      'and the query does not matter',
      { peer: '10.0.0.1', headers: signedIn, query: { email: 'jan@urzad.example' } },
      anna,
    ],
    ['the proxy tells nobody', { peer: '10.0.0.1' }, notSignedIn],
    ['the proxy tells two', { peer: '10.0.0.1', headers: { 'x-mail': 'a@b.example, c@d.example' } }, notSignedIn],
    ['somebody else claims it', { peer: '10.0.0.2', headers: signedIn }, notAllowed],
    ['the client claims to be the proxy', { client: '10.0.0.1', peer: '10.0.0.2', headers: signedIn }, notAllowed],
  ])('%s', (_what, changes, expected) => {
    expect(guarded.asked(caller(changes))).toEqual(expected);
    expect(guarded.mayList(caller(changes))).toBe(false);
  });
});
