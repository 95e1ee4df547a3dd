import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { copyOffice } from './office-folder';
import { OfficeServer } from './office-server';

const EMAIL = 'tomasz.broda@powiat.kedzierzyn-kozle.pl';
const ME = `/api/people/me?email=${EMAIL}`;

const running: OfficeServer[] = [];
async function start(...args: Parameters<typeof OfficeServer.start>): Promise<OfficeServer> {
  const server = await OfficeServer.start(...args);
  running.push(server);
  return server;
}
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

it('serves page, Outlook add-in and records, and logs nobody', async () => {
  const server = await start(copyOffice());
  for (const path of ['', 'outlook/pane.html', 'outlook/assets/icon-16.png', 'office.json', ME, 'health', 'version']) {
    expect([path, (await fetch(new URL(path, server.url))).status]).toEqual([path, 200]);
  }
  const events = await (await fetch(new URL('outlook/events.js', server.url))).text();
  expect(events.startsWith('var DOBRY_LIST_OFFICE={"id":"kedzierzyn-kozle"')).toBe(true);
  expect(await server.stop()).toBe(0);
  expect(server.log.filter(({ method }) => method === 'GET').length).toBe(8);
  expect(JSON.stringify(server.log)).not.toMatch(/broda|@|127\.0\.0\.1"/i);
});

it.each([
  ['a broken profile', 'office.json', '{', /office\.json:1/],
  ['no profile', 'office.json', undefined, /There is no such file/],
])('does not start with %s, and says why', async (_what, file, text, reason) => {
  const dir = copyOffice();
  if (text === undefined) rmSync(join(dir, file));
  else writeFileSync(join(dir, file), text);
  await expect(start(dir)).rejects.toThrow(reason);
  await expect(start(dir)).rejects.toThrow(/^ended with 2/);
});

it('does not start on a port that is taken, nor without the token its office asks for', async () => {
  const server = await start(copyOffice());
  await expect(start(copyOffice(), ['--port', new URL(server.url).port])).rejects.toThrow(/is taken/);
  await expect(start(copyOffice({ protection: 'token' }))).rejects.toThrow(/DOBRY_LIST_TOKEN/);
  const token = 'correct-horse-battery-staple';
  const guarded = await start(copyOffice({ protection: 'token' }), [], { DOBRY_LIST_TOKEN: token });
  expect((await fetch(new URL(ME, guarded.url))).status).toBe(401);
  const authorization = `Bearer ${token}`;
  expect((await fetch(new URL(ME, guarded.url), { headers: { authorization } })).status).toBe(200);
});

it('keeps serving when the folder of its office is gone, and takes it up again', async () => {
  const dir = copyOffice();
  const server = await start(dir);
  renameSync(dir, `${dir}-away`);
  await server.hears(/cannot be used, the former one stays/);
  expect((await fetch(new URL(ME, server.url))).status).toBe(200);
  expect(await server.json('health')).toMatchObject({ status: 'degraded', profile: { people: 27 } });
  renameSync(`${dir}-away`, dir);
  await server.hears(/Profile loaded again: 27/);
  expect(await server.json('health')).toMatchObject({ status: 'ok', problems: [] });
});

describe('goes on', () => {
  /** Asks and cuts the connection off before the answer can be written. */
  async function askAndReset(port: number, request: string): Promise<void> {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.on('connect', () => socket.write(request, () => socket.resetAndDestroy()));
    await once(socket, 'close');
  }

  it('when clients reset their connections', async () => {
    const server = await start(copyOffice());
    const port = Number(new URL(server.url).port);
    const paths = ['health', 'office.json', ME.slice(1), 'nothing', '%E0%A4%A'];
    const request = (path: string) => `GET /${path} HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: x\r\n\r\n`;
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(Array.from({ length: 100 }, (_, n) => askAndReset(port, request(paths[n % 5] ?? ''))));
    }
    expect(await server.json('health')).toMatchObject({ status: 'ok' });
    expect(await server.stop()).toBe(0);
    expect(server.log.some(({ network }) => network === 'gone')).toBe(true);
  });

  it('when its log cannot be written', async () => {
    const args = ['dist/cli/index.mjs', 'serve', '--office', copyOffice(), '--port', '0', '--lang', 'en'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
    try {
      const [line] = (await once(createInterface({ input: child.stderr as Readable }), 'line')) as [string];
      // Far more lines than are held back before they are written.
      for (let n = 0; n < 500; n += 1) {
        expect((await fetch(new URL('version', line.replace('Dobry List: ', '')))).status).toBe(200);
      }
      child.kill();
      expect(await once(child, 'close')).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
    }
  });
});

it('gives the same answers in every copy', async () => {
  const copies = [await start(copyOffice()), await start(copyOffice())];
  for (const path of ['office.json', 'outlook/office.json', 'outlook/events.js', 'outlook/pane.html', '', ME]) {
    const answers = copies.map(async ({ url }) => {
      const answer = await fetch(new URL(path, url));
      const headers = [...answer.headers].filter(([name]) => name !== 'date');
      return { status: answer.status, headers, text: await answer.text() };
    });
    const [one, two] = await Promise.all(answers);
    expect(one).toEqual(two);
  }
});

describe('asked to end', () => {
  /** Everything a socket still gets. */
  async function rest(socket: Socket): Promise<Buffer> {
    const parts: Buffer[] = [];
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.resume();
    await once(socket, 'close');
    return Buffer.concat(parts);
  }

  /** Whether somebody still listens; connections may wait a moment before they are cut. */
  async function isLetIn(port: number): Promise<boolean> {
    const socket = connect(port, '127.0.0.1');
    const outcome = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).catch((error: unknown) => [
      error,
    ]);
    socket.destroy();
    return (outcome[0] as NodeJS.ErrnoException | undefined)?.code !== 'ECONNREFUSED';
  }

  it('answers what is under way and lets nobody new in', async () => {
    const server = await start(copyOffice());
    const { port } = new URL(server.url);
    const dictionary = readdirSync('dist/web').find((name) => name.endsWith('.dic')) ?? '';
    const slow = connect(Number(port), '127.0.0.1').pause();
    slow.write(`GET /${dictionary} HTTP/1.1\r\nHost: x\r\n\r\n`);
    const half = connect(Number(port), '127.0.0.1').pause();
    half.write('GET /office.json HTTP/1.1\r\nHost: x\r\n');
    await Promise.all([once(slow, 'readable'), fetch(server.url)]);
    server.signal();
    await server.hears(/Closing/);
    while (await isLetIn(Number(port)));
    half.write('\r\n');
    const [office, file] = await Promise.all([rest(half), rest(slow)]);
    expect(office.toString()).toMatch(/^HTTP\/1\.1 200 OK[^]*Connection: close[^]*\}$/i);
    expect(file.length).toBeGreaterThan(statSync(join('dist/web', dictionary)).size);
    expect(await server.ended()).toBe(0);
  });
});

describe('TLS', () => {
  function certificate(dir: string, name: string): void {
    const files = ['-keyout', join(dir, 'key.pem'), '-out', join(dir, 'cert.pem')];
    const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=DNS:localhost'];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...files, ...subject], {
      stdio: 'ignore',
    });
  }

  /** Status, HSTS and the name on the certificate, over a new connection. */
  async function ask(url: string): Promise<{ status: number | undefined; hsts: unknown; name: string | undefined }> {
    const asking = request(new URL('health', url), { rejectUnauthorized: false, agent: false }).end();
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    const name = (response.socket as TLSSocket).getPeerCertificate().subject.CN;
    response.resume();
    await once(response, 'end');
    return { status: response.statusCode, hsts: response.headers['strict-transport-security'], name: String(name) };
  }

  it('takes a renewed certificate, and keeps the former one while the new one is broken', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'dobry-list-tls-'));
    certificate(dir, 'first');
    const server = await start(copyOffice(), ['--tls-cert', join(dir, 'cert.pem'), '--tls-key', join(dir, 'key.pem')]);
    expect(server.url).toMatch(/^https:/);
    expect(await ask(server.url)).toEqual({ status: 200, hsts: 'max-age=31536000', name: 'first' });
    const good = readFileSync(join(dir, 'cert.pem'));
    writeFileSync(join(dir, 'cert.pem'), 'broken');
    await server.hears(/certificate cannot be used/);
    expect((await ask(server.url)).name).toBe('first');
    writeFileSync(join(dir, 'cert.pem'), good);
    await server.hears(/Renewed certificate loaded/);
    const next = mkdtempSync(join(tmpdir(), 'dobry-list-tls-'));
    certificate(next, 'second');
    server.said.length = 0;
    for (const file of ['key.pem', 'cert.pem']) copyFileSync(join(next, file), join(dir, file));
    await server.hears(/Renewed certificate loaded/);
    expect((await ask(server.url)).name).toBe('second');
  });

  it('does not start with a certificate that is none', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'dobry-list-tls-'));
    for (const file of ['cert.pem', 'key.pem']) writeFileSync(join(dir, file), '');
    const files = ['--tls-cert', join(dir, 'cert.pem'), '--tls-key', join(dir, 'key.pem')];
    await expect(start(copyOffice(), files)).rejects.toThrow(/ended with 2: The certificate cannot be read/);
  });
});
