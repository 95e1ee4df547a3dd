import { thunderbirdPolicies, thunderbirdUpdates } from './thunderbird-policies';

const XPI = 'https://poczta.urzad.example/dobry-list/dobry-list.xpi';
const id = 'dobry-list@thunderbird';
const install = { ExtensionSettings: { [id]: { installation_mode: 'force_installed', install_url: XPI } } };

it.each([
  ['installs', {}, install],
  [
    'names the server and locks the lines',
    { officeUrl: 'https://poczta.urzad.example/dobry-list/', marks: true },
    {
      ...install,
      '3rdparty': {
        Extensions: { [id]: { office: { url: 'https://poczta.urzad.example/dobry-list/' }, lock: { marks: true } } },
      },
    },
  ],
])('policies.json %s', (_, settings, policies) => {
  expect(thunderbirdPolicies(XPI, settings)).toEqual({ policies });
});

it('updates.json names the one version there is', () => {
  expect(thunderbirdUpdates('1.4.0', XPI, 'ab12')).toEqual({
    addons: {
      [id]: {
        updates: [
          {
            version: '1.4.0',
            update_link: XPI,
            update_hash: 'sha256:ab12',
            browser_specific_settings: { gecko: { strict_min_version: '151.0' } },
          },
        ],
      },
    },
  });
});
