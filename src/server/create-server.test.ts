import { PassThrough } from 'node:stream';
import type { FastifyInstance, InjectOptions } from 'fastify';
import type { ServerFile } from '../office/load/server-schema';
import type { PersonRecord, PublishedOffice } from '../office/published';
import { createServer } from './create-server';
import { builtClients, copyProfile, openProfile, TOKEN } from './fixtures/sample-profile';
import { listen } from './listen';

const dist = builtClients();
const EMAIL = 'tomasz.broda@powiat.kedzierzyn-kozle.pl';
const ME = `/api/people/me?email=${EMAIL}`;

async function server(settings: ServerFile = {}, log?: PassThrough): Promise<FastifyInstance> {
  const profile = await openProfile(copyProfile(settings), dist);
  return createServer({ dist, profile, version: '1.2.3', ...(log ? { log } : {}) });
}

async function ask(settings: ServerFile, request: InjectOptions | string) {
  return (await server(settings)).inject(request);
}

describe('clients', () => {
  it('serves the page under a strict policy', async () => {
    const answer = await ask({}, '/');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Dobry List');
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("img-src 'self' data: https:;");
    expect(policy.replace(/img-src [^;]*;/, '')).not.toMatch(/'unsafe-eval'|https?:/);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it("lets Outlook frame its pane, the office's own sites too, and nobody else", async () => {
    const answer = await ask({ origins: ['https://poczta.urzad.example'] }, '/outlook/pane.html');
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com");
    expect(policy).toContain("img-src 'self' data:;");
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/\*\.office\.com .* https:\/\/poczta\.urzad\.example$/);
    expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  it('lets browsers keep files with a hash in their names', async () => {
    expect((await ask({}, '/page.0123abcd.js')).headers['cache-control']).toContain('immutable');
  });

  it('asks for HTTPS only over HTTPS', async () => {
    const proxied = { url: '/', headers: { 'x-forwarded-proto': 'https' } };
    expect((await ask({}, '/')).headers['strict-transport-security']).toBeUndefined();
    expect((await ask({}, proxied)).headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    expect((await ask({ proxies: [] }, proxied)).headers['strict-transport-security']).toBeUndefined();
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/outlook/../../secret.txt',
    '/outlook/..%2f..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '//etc/passwd',
    '/.hidden',
    '/%00',
    '/%E0%A4%A',
    '/nothing',
  ])('has nothing at %s', async (url) => {
    const answer = await ask({}, url);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.headers['content-security-policy']).toBeDefined();
    expect(answer.body).not.toMatch(/secret|root:|\bat \w|node_modules/);
  });

  it.each([
    ['POST', '/office.json', 404],
    ['PUT', '/outlook/pane.html', 404],
    ['OPTIONS', ME, 404],
  ] as const)('does not take %s', async (method, url, status) => {
    const answer = await ask({}, { method, url, payload: 'x'.repeat(5000), headers: { 'content-type': 'text/plain' } });
    expect(answer.statusCode).toBe(status);
    expect(Object.keys(answer.json())).toEqual(['error']);
  });
});

describe('the standard', () => {
  it.each(['/office.json', '/outlook/office.json'])('lists the people of a small open office at %s', async (url) => {
    const answer = await ask({}, url);
    const office = answer.json<PublishedOffice>();
    expect(office.people.find(({ email }) => email === EMAIL)?.signature?.full.html).toContain('Broda');
    expect(office.ownRecord).toBeUndefined();
    expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it.each<[ServerFile, PublishedOffice['ownRecord']]>([
    [{ protection: 'network', networks: ['10.0.0.0/8'] }, 'by-email'],
    [{ protection: 'token' }, 'by-email'],
    [{ protection: 'header' }, 'signed-in'],
  ])('has no people and no settings in it under %j', async (settings, ownRecord) => {
    const answer = await ask(settings, '/office.json');
    expect(answer.json()).toMatchObject({ id: 'kedzierzyn-kozle', people: [], ownRecord });
    expect(answer.body).not.toMatch(/networks|Broda/);
  });

  it('lists them for the network that may', async () => {
    const answer = await ask(
      { protection: 'network', networks: ['10.0.0.0/8'] },
      { url: '/office.json', remoteAddress: '10.1.1.1' },
    );
    expect(answer.json<PublishedOffice>().people.length).toBeGreaterThan(20);
  });

  it("stands in Outlook's event file", async () => {
    const open = await ask({}, '/outlook/events.js');
    const guarded = await ask({ protection: 'token' }, '/outlook/events.js');
    expect(open.body).toMatch(/^var DOBRY_LIST_OFFICE=\{.*Broda.*\};\nvar old;$/);
    expect(guarded.body).toMatch(/^var DOBRY_LIST_OFFICE=\{.*\};\nvar old;$/);
    expect(guarded.body).not.toContain('Broda');
  });

  it('is not sent again to who has it', async () => {
    const running = await server();
    const first = await running.inject('/office.json');
    const tag = String(first.headers.etag);
    for (const header of [tag, `"other", ${tag}`, `W/${tag}`, '*']) {
      const again = await running.inject({ url: '/office.json', headers: { 'if-none-match': header } });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    }
    const other = await running.inject({ url: '/office.json', headers: { 'if-none-match': '"other"' } });
    expect(other.statusCode).toBe(200);
  });
});

describe("a person's record", () => {
  it('holds the person, the signatures, the notice and the version of the standard', async () => {
    const running = await server();
    const record = (await running.inject(ME)).json<PersonRecord>();
    expect(record.person).toMatchObject({ email: EMAIL, lastName: 'Broda' });
    expect(record.person.signature?.short.text).toContain('Broda');
    expect(record.notice.html).toContain('dobry-list-notice');
    expect(record.version).toBe((await running.inject('/office.json')).json<PublishedOffice>().version);
  });

  it.each<[number, ServerFile, InjectOptions]>([
    [200, {}, { url: ME }],
    [200, {}, { url: `/outlook${ME}` }],
    [200, {}, { url: ME.replace('tomasz', 'Tomasz'), method: 'HEAD' }],
    [400, {}, { url: '/api/people/me' }],
    [404, {}, { url: '/api/people/me?email=nobody@powiat.kedzierzyn-kozle.pl' }],
    [403, { protection: 'network', networks: ['10.0.0.0/8'] }, { url: ME }],
    [200, { protection: 'network', networks: ['10.0.0.0/8'] }, { url: ME, remoteAddress: '10.1.2.3' }],
    [200, { protection: 'network', networks: ['10.0.0.0/8'] }, { url: ME, headers: { 'x-forwarded-for': '10.1.2.3' } }],
    [
      403,
      { protection: 'network', networks: ['10.0.0.0/8'], proxies: [] },
      { url: ME, headers: { 'x-forwarded-for': '10.1.2.3' } },
    ],
    [
      403,
      { protection: 'network', networks: ['10.0.0.0/8'] },
      { url: ME, headers: { 'x-forwarded-for': '10.1.2.3, 8.8.8.8' } },
    ],
    [401, { protection: 'token' }, { url: ME }],
    [200, { protection: 'token' }, { url: ME, headers: { authorization: `Bearer ${TOKEN}` } }],
    [401, { protection: 'header' }, { url: ME }],
    [200, { protection: 'header' }, { url: '/api/people/me', headers: { 'x-remote-email': EMAIL } }],
    [403, { protection: 'header' }, { url: ME, headers: { 'x-remote-email': EMAIL }, remoteAddress: '10.1.2.3' }],
  ])('%i under %j for %j', async (status, settings, request) => {
    const answer = await ask(settings, request);
    expect(answer.statusCode).toBe(status);
    if (status >= 400) expect(answer.body).not.toContain('Broda');
    if (status === 401) expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it('is refused to who asks too often', async () => {
    const running = await server({ requestsPerMinute: 60 });
    const statuses = [];
    for (let n = 0; n < 61; n += 1) statuses.push((await running.inject(ME)).statusCode);
    expect(statuses.slice(-2)).toEqual([200, 429]);
    const refused = await running.inject(ME);
    expect(refused.json()).toEqual({ error: 'too-many-requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await running.inject('/nothing')).statusCode).toBe(429);
    expect((await running.inject('/health')).statusCode).toBe(200);
  });
});

describe('other sites', () => {
  const origin = 'https://poczta.urzad.example';
  it.each([
    [[], origin, undefined],
    [[origin], origin, origin],
    [[origin], 'https://elsewhere.example', undefined],
    [[origin], 'null', undefined],
  ])('%j: %s may read as %s', async (origins, asking, allowed) => {
    const answer = await ask({ origins }, { url: ME, headers: { origin: asking } });
    expect(answer.headers['access-control-allow-origin']).toBe(allowed);
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('may ask beforehand', async () => {
    const answer = await ask({ origins: [origin] }, { method: 'OPTIONS', url: ME, headers: { origin } });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['access-control-allow-headers']).toContain('Authorization');
  });

  it.each([
    [{}, 'https://host.example/outlook/events.js'],
    [{ url: 'https://urzad.example/dobry-list/' }, 'https://urzad.example/dobry-list/outlook/events.js'],
  ])('Office reads which script is an add-in: %j', async (settings, file) => {
    const url = '/.well-known/microsoft-officeaddins-allowed.json';
    const answer = await ask(settings, { url, headers: { host: 'host.example', 'x-forwarded-proto': 'https' } });
    expect(answer.json()).toEqual({ allowed: [file] });
  });
});

describe('status', () => {
  it('tells health and versions', async () => {
    const running = await server();
    const { version } = (await running.inject('/office.json')).json<PublishedOffice>();
    expect((await running.inject('/version')).json()).toEqual({ program: '1.2.3', profile: version });
    expect((await running.inject('/health')).json()).toEqual({
      status: 'ok',
      profile: { id: 'kedzierzyn-kozle', version, people: 27 },
      problems: [],
    });
  });

  it('is logged without a word about who asked for whom', async () => {
    const log = new PassThrough();
    const running = await server({}, log);
    for (const url of [ME, '/anna.nowak@urzad.example', '/%', '/office.json?q=anna.nowak']) {
      await running.inject({ url, remoteAddress: '203.0.113.77', headers: { 'user-agent': 'anna', referer: ME } });
    }
    await running.close();
    const text = String(log.read());
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({ method: 'GET', route: '/api/people/me', status: 200, network: '203.0.113.0' });
    expect(text).not.toMatch(/broda|nowak|anna|email|@|203\.0\.113\.77/i);
  });
});

it('takes the next port when one is busy, unless told not to', async () => {
  const [first, second, third] = [await server(), await server(), await server()];
  try {
    const port = 42_300 + (process.pid % 1000);
    const one = new URL(await listen(first, '127.0.0.1', port));
    const two = new URL(await listen(second, '127.0.0.1', Number(one.port)));
    expect(Number(two.port)).toBeGreaterThan(Number(one.port));
    expect((await fetch(two)).status).toBe(200);
    await expect(listen(third, '127.0.0.1', Number(one.port), false)).rejects.toThrow('EADDRINUSE');
  } finally {
    for (const each of [first, second, third]) await each.close();
  }
});
