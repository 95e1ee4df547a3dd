import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LdapSourceFile } from '../src/office/load/people-schema';
import { checkSource, importPeople } from '../src/people/import-people';
import { ldapSource } from '../src/people/ldap/ldap-source';
import { readPeopleJson } from '../src/people/people-file';
import { PeopleSourceError, type PeopleSource } from '../src/people/people-source';
import { loadOffice } from '../src/signature/load-office';
import { runCli } from './run-cli';
import { BASE, hasSlapd, ldifEntry, LIMITED, newAuthority, PEOPLE, READER, startSlapd, type Slapd } from './slapd';
import { startProxy, type Interference } from './tcp-proxy';

const COUNT = 2000;
const CONTEXT = {
  departments: [
    { id: 'geodezja', name: 'Wydział Geodezji' },
    { id: 'oswiata', name: 'Wydział Oświaty' },
  ],
  domains: ['urzad.example'],
};
const NAMES = ['Łukasz', 'Żaneta', 'Jörg', 'Małgorzata', 'Święcisław', 'Ángel'];
const ENVIRONMENT = { DOBRY_LIST_LDAP_PASSWORD: READER.password };

function person(index: number): string {
  const firstName = NAMES[index % NAMES.length] ?? '';
  const chief = index - (index % 100);
  return ldifEntry(dnOf(index), {
    objectClass: ['inetOrgPerson', 'extensibleObject'],
    givenName: firstName,
    sn: `Dąb-${index}`,
    title: 'inspektor',
    ou: 'Wydział Geodezji',
    department: 'Wydział Oświaty',
    telephoneNumber: '77 555 02 01',
    roomNumber: String(index),
    mail: [`osoba${index}@urzad.example`],
    ...(index === chief ? {} : { manager: dnOf(chief) }),
    // Every tenth account is disabled in the manner of Active Directory.
    userAccountControl: index % 10 === 9 ? '514' : '512',
  });
}

function dnOf(index: number): string {
  return `cn=${NAMES[index % NAMES.length] ?? ''} Dąb-${index},${PEOPLE}`;
}

const ODD = `ou=Różne,${BASE}`;

/** What directories also hold. */
const ODD_ENTRIES = [
  ldifEntry(ODD, { objectClass: 'organizationalUnit', ou: 'Różne' }),
  ldifEntry(`ou=Oddział,${ODD}`, {
    objectClass: ['referral', 'extensibleObject'],
    ou: 'Oddział',
    ref: 'ldap://brak.invalid/ou=Oddział,dc=inny,dc=example',
  }),
  ldifEntry(`cn=Kilka wartości,${ODD}`, {
    objectClass: 'inetOrgPerson',
    givenName: 'Ewa',
    sn: 'Kot',
    title: ['inspektor', 'kasjer'],
    ou: 'geodezja',
    telephoneNumber: '77 555 02 02',
    mail: ['ewa@poczta.example', 'ewa.kot@urzad.example'],
    manager: `cn=Kogo nie ma,${ODD}`,
  }),
  ldifEntry(`cn=Prawie nic,${ODD}`, { objectClass: 'inetOrgPerson', sn: 'Lis', mail: 'lis@urzad.example' }),
  ldifEntry(`cn=Złe wartości,${ODD}`, {
    objectClass: 'inetOrgPerson',
    givenName: '<script>alert(1)</script>{{office.name}}',
    sn: `Dąb\u202e${'x'.repeat(10_000)}`,
    title: '=HYPERLINK("http://zly.example")',
    ou: 'Wydział Geodezi',
    telephoneNumber: '555',
    mail: 'zle@urzad.example',
  }),
];

const run = hasSlapd() ? describe : describe.skip;

run('people from a real directory server', () => {
  let slapd: Slapd;
  let dir: string;

  beforeAll(async () => {
    const people = Array.from({ length: COUNT }, (_, index) => person(index));
    slapd = await startSlapd([...people, ...ODD_ENTRIES].join('\n'));
  });
  afterAll(() => slapd.stop());

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'dobry-list-people-'));
    writeFileSync(join(dir, 'ca.pem'), slapd.ca);
    writeFileSync(join(dir, 'people.json'), OLD);
  });
  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  const OLD = '[{"firstName":"Anna","lastName":"Stara","email":"anna.stara@urzad.example"}]';

  function settings(changes: Partial<LdapSourceFile> = {}): LdapSourceFile {
    return {
      type: 'ldap',
      url: slapd.ldaps,
      ca: 'ca.pem',
      bindDn: READER.dn,
      base: PEOPLE,
      schema: 'inetOrgPerson',
      timeout: 10,
      ...changes,
    };
  }

  function source(
    changes: Partial<LdapSourceFile> = {},
    environment: Record<string, string> = ENVIRONMENT,
  ): PeopleSource {
    return ldapSource(dir, settings(changes), environment);
  }

  function read(
    from: PeopleSource,
    onProgress: (count: number) => void = () => undefined,
    signal = new AbortController().signal,
  ) {
    return checkSource(from, CONTEXT, signal, onProgress);
  }

  it('reads two thousand entries page by page', async () => {
    const counts: number[] = [];
    const start = performance.now();
    const { people, problems } = await read(source({ pageSize: 500 }), (count) => counts.push(count));
    console.info(`${COUNT} entries over LDAPS in ${Math.round(performance.now() - start)} ms`);
    expect(counts).toEqual([500, 1000, 1500, 2000]);
    expect(problems).toEqual([]);
    expect(people).toHaveLength(COUNT * 0.9);
    expect(people[2]).toEqual({
      email: 'osoba2@urzad.example',
      firstName: 'Jörg',
      lastName: 'Dąb-2',
      position: 'inspektor',
      department: 'geodezja',
      phone: '77 555 02 01',
      room: '2',
      substitute: 'osoba0@urzad.example',
    });
  });

  it.each([
    ['LDAPS', () => ({})],
    ['StartTLS', () => ({ url: slapd.ldap })],
    ['no encryption on the same computer', () => ({ url: slapd.ldap, startTls: false })],
    ['the certificate of another name, told so', () => ({ url: byAddress(), serverName: 'localhost' })],
    ['the certificate of another name, unchecked', () => ({ url: byAddress(), checkServerName: false })],
  ])('reads over %s', async (_, changes) => {
    const { people } = await read(source(changes()));
    expect(people).toHaveLength(COUNT * 0.9);
  });

  it('narrows the search by base, scope and filter', async () => {
    const count = async (changes: Partial<LdapSourceFile>) => (await read(source(changes))).people.length;
    expect(await count({ base: dnOf(7) })).toBe(1);
    expect(await count({ base: BASE, scope: 'one' })).toBe(0);
    expect(await count({ filter: '(&(objectClass=inetOrgPerson)(sn=Dąb-123*))' })).toBe(10);
  });

  it('reads with the attributes of Active Directory, or the office’s own', async () => {
    const one = { filter: '(sn=Dąb-123)', schema: 'activeDirectory' } as const;
    const [ad] = (await read(source(one))).people;
    expect(ad).toMatchObject({ lastName: 'Dąb-123', department: 'oswiata' });
    const [own] = (await read(source({ ...one, attributes: { position: 'ROOMNUMBER', mobile: 'mail' } }))).people;
    expect(own).toMatchObject({ position: '123', mobile: 'osoba123@urzad.example' });
  });

  it('makes of odd entries what can be made of them, and says what is wrong', async () => {
    const { people, problems } = await read(source({ base: ODD }));
    expect(people).toEqual([
      {
        email: 'ewa.kot@urzad.example',
        firstName: 'Ewa',
        lastName: 'Kot',
        position: 'inspektor',
        department: 'geodezja',
        phone: '77 555 02 02',
      },
      { email: 'lis@urzad.example', firstName: '', lastName: 'Lis', position: '', department: '', phone: '' },
      {
        email: 'zle@urzad.example',
        firstName: '<script>alert(1)</script>{{office.name}}',
        lastName: `Dąb${'x'.repeat(197)}`,
        position: '=HYPERLINK("http://zly.example")',
        department: 'Wydział Geodezi',
        phone: '555',
      },
    ]);
    expect(problems.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      ...['firstName', 'position', 'department', 'phone'].map((field) => `field-missing ${field}`),
      'value-invisible-characters lastName',
      'value-too-long lastName',
      'value-like-formula position',
      'phone-malformed phone',
      'department-unknown department',
    ]);
  });

  it('reads through a slow line', async () => {
    const proxy = await startProxy(slapd.port, { delay: 20 });
    try {
      const { people } = await read(source({ url: `ldap://localhost:${proxy.port}`, pageSize: 1000 }));
      expect(people).toHaveLength(COUNT * 0.9);
    } finally {
      await proxy.stop();
    }
  });

  describe('keeps the old list when', () => {
    /** Tries an import that must fail, and gives what an administrator reads. */
    async function failure(
      changes: Partial<LdapSourceFile>,
      environment = ENVIRONMENT,
      onProgress = (): void => undefined,
    ) {
      const target = join(dir, 'people.json');
      const before = await readPeopleJson(target, CONTEXT);
      const people = source(changes, environment);
      const options = { source: people, context: CONTEXT, before, target, dryRun: false, force: true };
      const error: unknown = await importPeople(options, new AbortController().signal, onProgress).catch(
        (reason: unknown) => reason,
      );
      expect(readFileSync(target, 'utf8')).toBe(OLD);
      expect(readdirSync(dir).sort()).toEqual(['ca.pem', 'people.json']);
      expect(error).toBeInstanceOf(PeopleSourceError);
      return (error as PeopleSourceError).problem.en;
    }

    it.each([
      ['the password is wrong', {}, { DOBRY_LIST_LDAP_PASSWORD: 'inne' }, 'The server did not accept the account'],
      ['there is no password', {}, {}, 'There is no password for the account'],
      [
        'the account is anonymous',
        { bindDn: undefined },
        {},
        'The branch does not exist, or the account cannot see it.',
      ],
      ['the branch does not exist', { base: `ou=Brak,${BASE}` }, ENVIRONMENT, 'The branch does not exist'],
      [
        'another server holds the branch',
        { base: `ou=Oddział,${ODD}` },
        ENVIRONMENT,
        'Another server holds this branch.',
      ],
      ['the base is no DN', { base: 'Pracownicy' }, ENVIRONMENT, 'The server does not understand the DN.'],
      ['the filter is broken', { filter: '(&(mail=*)' }, ENVIRONMENT, 'The LDAP filter is not valid.'],
      [
        'the account is under a size limit',
        { bindDn: LIMITED.dn },
        { DOBRY_LIST_LDAP_PASSWORD: LIMITED.password },
        'The server broke off: its limit of entries',
      ],
      ['nobody listens', { url: 'ldap://127.0.0.1:1' }, ENVIRONMENT, 'The server cannot be reached.'],
      ['there is no such server', { url: 'ldaps://brak.invalid' }, ENVIRONMENT, 'There is no server of this name.'],
      ['the authority is not trusted', { ca: undefined }, ENVIRONMENT, 'No trusted authority issued'],
      ['there is no file of the authority', { ca: 'people.json' }, ENVIRONMENT, 'There is no certificate'],
      [
        'the password would cross the network in clear',
        { url: 'ldap://dc.urzad.example', startTls: false },
        ENVIRONMENT,
        'The password would cross the network in clear.',
      ],
    ])('%s', async (_, changes, environment, expected) => {
      expect(await failure(changes as Partial<LdapSourceFile>, environment as typeof ENVIRONMENT)).toContain(expected);
    });

    it('another authority issued the certificate', async () => {
      const trusted = slapd.ca;
      writeFileSync(join(dir, 'ca.pem'), (await newAuthority()).cert);
      for (const url of [slapd.ldaps, slapd.ldap]) {
        expect(await failure({ url })).toBe('No trusted authority issued the certificate of the server.');
      }
      expect(trusted).not.toBe(readFileSync(join(dir, 'ca.pem'), 'utf8'));
    });

    it('the certificate has another name', async () => {
      for (const url of [byAddress(), `ldap://127.0.0.1:${slapd.port}`]) {
        expect(await failure({ url })).toBe('The certificate was issued for another name.');
      }
    });

    it('the server offers no encryption', async () => {
      const plain = await startSlapd('', { tls: false });
      try {
        expect(await failure({ url: plain.ldap })).toBe('No encryption could be agreed on.');
      } finally {
        await plain.stop();
      }
    });

    it('the port speaks no TLS', async () => {
      expect(await failure({ url: slapd.ldap.replace('ldap:', 'ldaps:') })).toBe('No encryption could be agreed on.');
    });

    // Over 100 kB the server is in the middle of the second page; within 20 bytes it has only agreed to StartTLS.
    it.each([
      ['the line breaks', { after: 100_000, then: 'cut' }, 'The connection broke off while reading.'],
      ['the line breaks before encryption', { after: 20, then: 'cut' }, 'No encryption could be agreed on.'],
      ['the server falls silent', { after: 100_000, then: 'silence' }, 'The server did not answer in time.'],
      [
        'the server falls silent before encryption',
        { after: 20, then: 'silence' },
        'The server did not answer in time.',
      ],
      ['the server never says a word', { after: 0, then: 'silence' }, 'The server did not answer in time.'],
      ['something else answers', { after: 0, then: 'noise' }, 'The server did not answer in time.'],
    ] as readonly (readonly [string, Interference, string])[])('%s', async (_, interference, expected) => {
      const proxy = await startProxy(slapd.port, interference);
      try {
        expect(await failure({ url: `ldap://localhost:${proxy.port}`, pageSize: 200, timeout: 0.5 })).toBe(expected);
      } finally {
        await proxy.stop();
      }
    });

    it.each(['ldaps', 'ldap'] as const)('the server is killed between two pages (%s)', async (scheme) => {
      const doomed = await startSlapd(Array.from({ length: 500 }, (_, index) => person(index)).join('\n'));
      try {
        writeFileSync(join(dir, 'ca.pem'), doomed.ca);
        const url = doomed[scheme];
        expect(await failure({ url, pageSize: 5 }, ENVIRONMENT, () => doomed.kill())).toBe(
          'The connection broke off while reading.',
        );
      } finally {
        await doomed.stop();
      }
    });

    it('somebody stops the reading', async () => {
      const stopping = new AbortController();
      const reading = read(source({ pageSize: 5 }), () => stopping.abort(), stopping.signal);
      await expect(reading).rejects.toMatchObject({ problem: { en: 'The reading was stopped.' } });
    });
  });

  it('imports once everything is well, and a second time changes nothing', async () => {
    const target = join(dir, 'people.json');
    const go = async () => {
      const before = await readPeopleJson(target, CONTEXT);
      const options = { source: source(), context: CONTEXT, before, target, dryRun: false, force: true };
      return importPeople(options, new AbortController().signal, () => undefined);
    };
    const first = await go();
    expect([first.written, first.changes.added.length, first.changes.removed.length]).toEqual([true, 1800, 1]);
    const written = readFileSync(target, 'utf8');
    const second = await go();
    expect(second.changes).toEqual({ added: [], changed: [], removed: [], unchanged: 1800 });
    expect(readFileSync(target, 'utf8')).toBe(written);
  });

  it('fills an office’s profile from the command line', async () => {
    const office = join(dir, 'urzad');
    cpSync('offices/kedzierzyn-kozle', office, { recursive: true });
    rmSync(join(office, 'people.csv'));
    const profile = JSON.parse(readFileSync(join(office, 'office.json'), 'utf8')) as Record<string, unknown>;
    const katalog = { ...settings(), ca: '../ca.pem' };
    const people = { sources: { katalog } };
    const departments = [...CONTEXT.departments, ...(profile['departments'] as object[])];
    writeFileSync(
      join(office, 'office.json'),
      JSON.stringify({ ...profile, domains: CONTEXT.domains, departments, people }),
    );
    const cli = (...args: string[]) => runCli(['people', ...args, '--office', office]);

    process.env['DOBRY_LIST_LDAP_PASSWORD'] = 'inne';
    expect(await cli('import')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Serwer nie przyjął nazwy konta albo hasła.') as string,
    });
    process.env['DOBRY_LIST_LDAP_PASSWORD'] = READER.password;
    expect(await cli('check')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${slapd.ldaps}: 1800 osób, 0 błędów, 0 uwag.\n`) as string,
    });
    expect((await cli('import', '--dry-run')).stdout).toContain('Niczego nie zapisano');
    expect(existsSync(join(office, 'people.json'))).toBe(false);
    const { code, stdout } = await cli('import', '--format', 'json');
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ people: 1800, written: true })]);
    const exported = await cli('export');
    expect(exported.stdout.split('\r\n')).toHaveLength(1802);
    expect(loadOffice(office).people.find(({ lastName }) => lastName === 'Dąb-2')?.signature?.full.text).toContain(
      'Jörg Dąb-2',
    );
  });

  function byAddress(): string {
    return slapd.ldaps.replace('localhost', '127.0.0.1');
  }
});
