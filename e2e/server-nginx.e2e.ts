import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IncomingMessage } from 'node:http';
import { freePort } from './free-port';
import { copyOffice } from './office-folder';
import { OfficeServer } from './office-server';

const EMAIL = 'tomasz.broda@powiat.kedzierzyn-kozle.pl';
const ME = `/api/people/me?email=${EMAIL}`;

/** Debian's nginx with the configuration the documentation gives, in a temporary folder on the loopback interface. */
class Nginx {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  /** @param remoteEmail who the single sign-on says is asking */
  static async start(copies: readonly OfficeServer[], remoteEmail = ''): Promise<Nginx> {
    const dir = mkdtempSync(join(tmpdir(), 'dobry-list-nginx-'));
    const files = ['-keyout', join(dir, 'privkey.pem'), '-out', join(dir, 'fullchain.pem')];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', ...files],
      { stdio: 'ignore' },
    );
    const port = await freePort();
    const sample = readFileSync('docs/it/nginx.conf', 'utf8')
      .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
      .replace(/\/etc\/ssl\/dobry-list/g, dir)
      .replace(/127\.0\.0\.1:300(\d)/g, (_, n: string) => `127.0.0.1:${new URL(copies[Number(n)]?.url ?? '').port}`)
      .replace('$remote_email ""', `$remote_email "${remoteEmail}"`);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${dir}/${name};`,
    );
    writeFileSync(
      join(dir, 'nginx.conf'),
      `daemon off; pid ${dir}/pid; error_log ${dir}/error.log; events {} http { ${paths.join(' ')}\n${sample}\n}`,
    );
    const child = spawn('nginx', ['-p', dir, '-e', `${dir}/error.log`, '-c', join(dir, 'nginx.conf')]);
    const nginx = new Nginx(child, port);
    while (!(await nginx.isListening())) {
      if (child.exitCode !== null) throw new Error(readFileSync(join(dir, 'error.log'), 'utf8'));
    }
    return nginx;
  }

  private async isListening(): Promise<boolean> {
    const socket = connect(this.port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    return isOpen;
  }

  async get(path: string, options: RequestOptions = {}): Promise<IncomingMessage & { readonly text: string }> {
    const asking = request({ host: '127.0.0.1', port: this.port, path, rejectUnauthorized: false, ...options }).end();
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    const parts: Buffer[] = [];
    for await (const part of response) parts.push(part as Buffer);
    return Object.assign(response, { text: Buffer.concat(parts).toString() });
  }

  async stop(): Promise<void> {
    this.child.kill('SIGQUIT');
    if (this.child.exitCode === null) await once(this.child, 'close');
  }
}

let copies: OfficeServer[] = [];
let nginx: Nginx | undefined;
async function start(settings: Parameters<typeof copyOffice>[0], remoteEmail?: string): Promise<Nginx> {
  copies = [await OfficeServer.start(copyOffice(settings)), await OfficeServer.start(copyOffice(settings))];
  return (nginx = await Nginx.start(copies, remoteEmail));
}
afterEach(async () => {
  await nginx?.stop();
  for (const copy of copies) await copy.stop();
});

it('passes pages on over TLS, with what browsers must know about it', async () => {
  const front = await start({});
  const page = await front.get('/');
  expect(page.statusCode).toBe(200);
  expect(page.headers).toMatchObject({
    'strict-transport-security': 'max-age=31536000',
    'content-security-policy': expect.stringContaining("default-src 'none'") as string,
  });
  const allowed = await front.get('/.well-known/microsoft-officeaddins-allowed.json');
  expect(JSON.parse(allowed.text)).toEqual({ allowed: [`https://127.0.0.1:${front.port}/outlook/events.js`] });
});

it('gives compressed answers whose tags still count', async () => {
  const front = await start({});
  const first = await front.get('/office.json', { headers: { 'accept-encoding': 'gzip' } });
  expect(first.headers).toMatchObject({ 'content-encoding': 'gzip', etag: expect.stringMatching(/^W\//) as string });
  const again = await front.get('/office.json', { headers: { 'if-none-match': String(first.headers.etag) } });
  expect(again.statusCode).toBe(304);
});

it('tells the server who is signed in, and nobody else can', async () => {
  const spoof = { headers: { 'X-Remote-Email': EMAIL, X_Remote_Email: EMAIL } };
  const front = await start({ protection: 'header' });
  expect((await front.get(ME, spoof)).statusCode).toBe(401);
  await front.stop();
  const signedIn = await Nginx.start(copies, EMAIL);
  nginx = signedIn;
  const record = await signedIn.get('/api/people/me?email=joanna.bielska@powiat.kedzierzyn-kozle.pl', spoof);
  expect(JSON.parse(record.text)).toMatchObject({ person: { email: EMAIL } });
});

it.each([
  [['127.0.0.0/8'], 200],
  [['10.0.0.0/8'], 403],
])('tells the server where a request comes from: %j, %i', async (networks, status) => {
  const front = await start({ protection: 'network', networks });
  expect((await front.get(ME, { headers: { 'X-Forwarded-For': '10.1.1.1' } })).statusCode).toBe(status);
});

it('goes on with the other copy when one ends', async () => {
  const front = await start({});
  const tags = new Set<string>();
  const ask = async () => {
    const answer = await front.get(ME);
    expect(answer.statusCode).toBe(200);
    tags.add(String(answer.headers.etag));
  };
  for (let n = 0; n < 20; n += 1) await ask();
  const ending = copies[0]?.stop();
  for (let n = 0; n < 200; n += 1) await ask();
  expect(await ending).toBe(0);
  for (let n = 0; n < 20; n += 1) await ask();
  expect(tags.size).toBe(1);
});
