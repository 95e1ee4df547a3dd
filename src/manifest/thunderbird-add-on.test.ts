import { addOnFiles, thunderbirdManifest } from './thunderbird-add-on';

const input = { version: '1.4.0-beta.2', language: 'pl' } as const;

it('asks for no host without a server, and speaks to https only', () => {
  const manifest = thunderbirdManifest(input);
  expect(manifest.version).toBe('1.4.0');
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self' https:;");
});

it('speaks to the office’s server alone where there is one', () => {
  const manifest = thunderbirdManifest({
    ...input,
    officeUrl: 'https://poczta.urzad.example:8443/dobry-list/',
    updateUrl: 'https://poczta.urzad.example:8443/dobry-list/updates.json',
  });
  // Patterns of hosts have no port.
  expect(manifest.host_permissions).toEqual(['https://poczta.urzad.example/*']);
  expect(manifest.content_security_policy.extension_pages).toContain(
    "connect-src 'self' https://poczta.urzad.example:8443;",
  );
  expect(manifest.browser_specific_settings.gecko.update_url).toBe(
    'https://poczta.urzad.example:8443/dobry-list/updates.json',
  );
});

it('has every text it names, in both languages', () => {
  const files = addOnFiles(input, { id: 'x' });
  const named = [...(files['manifest.json'] ?? '').matchAll(/__MSG_(\w+)__/g)].map(([, id]) => id);
  for (const language of ['pl', 'en']) {
    const messages = JSON.parse(files[`_locales/${language}/messages.json`] ?? '') as Record<string, unknown>;
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(named));
  }
});

it.each([
  [undefined, {}],
  ['https://a.example/', { office: { url: 'https://a.example/' } }],
])('packs the standard and the address of its server (%s)', (officeUrl, settings) => {
  const files = addOnFiles({ ...input, ...(officeUrl === undefined ? {} : { officeUrl }) }, { id: 'x' });
  expect(JSON.parse(files['office.json'] ?? '')).toEqual({ id: 'x' });
  expect(JSON.parse(files['settings.json'] ?? '')).toEqual(settings);
});

it('refuses what is no version', () => {
  expect(() => thunderbirdManifest({ ...input, version: '1.4' })).toThrow(RangeError);
});
