import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { generate } from 'selfsigned';

const SLAPD = '/usr/sbin/slapd';
const SCHEMA = '/etc/ldap/schema';

/** Whether OpenLDAP's server is there. On a build server its absence is an error, not a reason to skip tests. */
export function hasSlapd(): boolean {
  const installed = existsSync(SLAPD);
  if (!installed && process.env['CI']) throw new Error(`${SLAPD} is missing: apt-get install slapd ldap-utils`);
  if (!installed) console.warn(`${SLAPD} is not installed: the tests against a real directory server are skipped.`);
  return installed;
}

export const BASE = 'dc=urzad,dc=example';
export const PEOPLE = `ou=Pracownicy,${BASE}`;
/** May read everything, in pages of any number. */
export const READER = { dn: `cn=czytelnik,${BASE}`, password: 'hasło czytelnika' };
/** Under slapd's ordinary limit of 500 entries. */
export const LIMITED = { dn: `cn=ograniczony,${BASE}`, password: 'ograniczony' };

/** A running slapd with a folder of its own on the loopback interface. */
export interface Slapd {
  readonly ldap: string;
  readonly ldaps: string;
  readonly port: number;
  /** PEM of the authority that issued the server's certificate, for the name `localhost`. */
  readonly ca: string;
  /** Ends the process at once, as a crash does. */
  kill(): void;
  /** Ends the process and removes its folder. */
  stop(): Promise<void>;
}

/** Starts slapd with the given entries below `BASE` (LDIF), with certificates unless `tls` is false. Runs as whoever runs the tests. */
export async function startSlapd(entries: string, { tls = true } = {}): Promise<Slapd> {
  const dir = mkdtempSync(join(tmpdir(), 'dobry-list-slapd-'));
  mkdirSync(join(dir, 'data'));
  const ca = await writeCertificates(dir);
  const config = join(dir, 'slapd.conf');
  writeFileSync(config, configuration(dir, tls));
  writeFileSync(join(dir, 'entries.ldif'), `${tree()}\n${entries}`);
  const added = spawnSync('/usr/sbin/slapadd', ['-q', '-f', config, '-l', join(dir, 'entries.ldif')], {
    encoding: 'utf8',
  });
  if (added.status !== 0) {
    rmSync(dir, { recursive: true });
    throw new Error(`slapadd: ${added.stderr}`);
  }
  const [port, securePort] = [await freePort(), await freePort()];
  const ldap = `ldap://127.0.0.1:${port}`;
  const addresses = tls ? `${ldap} ldaps://127.0.0.1:${securePort}` : ldap;
  // With a debugging level slapd stays in the foreground and says when it starts.
  const child = spawn(SLAPD, ['-d', 'none', '-h', addresses, '-f', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  await started(child);
  for (const one of tls ? [port, securePort] : [port]) await accepting(one);
  return {
    ldap: `ldap://localhost:${port}`,
    ldaps: `ldaps://localhost:${securePort}`,
    port,
    ca,
    kill: () => child.kill('SIGKILL'),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill();
        await once(child, 'exit');
      }
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function started(child: ChildProcess): Promise<void> {
  if (child.stderr === null) throw new Error('slapd has no output');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    if (line.includes('slapd starting')) {
      child.stderr.resume();
      return;
    }
  }
  throw new Error(`slapd did not start:\n${said.join('\n')}`);
}

/** slapd says that it starts just before it accepts connections: knocks until it does. */
async function accepting(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  const open = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  if (!open) return accepting(port);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Certificate of a new authority, and one it issued for `localhost`. Returns the authority's. */
async function writeCertificates(dir: string): Promise<string> {
  const authority = await newAuthority();
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  writeFileSync(join(dir, 'ca.pem'), authority.cert);
  writeFileSync(join(dir, 'server.pem'), server.cert);
  writeFileSync(join(dir, 'server.key'), server.private);
  return authority.cert;
}

/** An authority nobody knows. */
export function newAuthority(): ReturnType<typeof generate> {
  return generate([{ name: 'commonName', value: 'Urząd certyfikacji testów' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
}

function configuration(dir: string, tls: boolean): string {
  return [
    ...['core', 'cosine', 'inetorgperson', 'nis', 'msuser'].map((name) => `include ${SCHEMA}/${name}.schema`),
    'modulepath /usr/lib/ldap',
    'moduleload back_mdb',
    `pidfile ${dir}/slapd.pid`,
    ...(tls
      ? [
          `TLSCACertificateFile ${dir}/ca.pem`,
          `TLSCertificateFile ${dir}/server.pem`,
          `TLSCertificateKeyFile ${dir}/server.key`,
        ]
      : []),
    'database mdb',
    `suffix "${BASE}"`,
    `rootdn "cn=admin,${BASE}"`,
    `directory ${dir}/data`,
    'maxsize 67108864',
    'index objectClass eq',
    'access to attrs=userPassword by anonymous auth by * none',
    'access to * by users read by * none',
    `limits dn.exact="${READER.dn}" size=unlimited`,
    '',
  ].join('\n');
}

function tree(): string {
  const account = ({ dn, password }: typeof READER): string[] => [
    `dn: ${dn}`,
    'objectClass: applicationProcess',
    'objectClass: simpleSecurityObject',
    `userPassword:: ${Buffer.from(password).toString('base64')}`,
    '',
  ];
  return [
    `dn: ${BASE}`,
    'objectClass: domain',
    'dc: urzad',
    '',
    `dn: ${PEOPLE}`,
    'objectClass: organizationalUnit',
    'ou: Pracownicy',
    '',
    ...account(READER),
    ...account(LIMITED),
  ].join('\n');
}

/** One entry in LDIF; values are written in base64, so that any text is safe in it. */
export function ldifEntry(dn: string, attributes: Readonly<Record<string, string | readonly string[]>>): string {
  const base64 = (value: string): string => Buffer.from(value).toString('base64');
  const lines = Object.entries(attributes).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}:: ${base64(one)}`),
  );
  return [`dn:: ${base64(dn)}`, ...lines, ''].join('\n');
}
