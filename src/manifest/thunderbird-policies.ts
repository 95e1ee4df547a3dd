import { ADD_ON_ID, LOWEST_THUNDERBIRD } from './thunderbird-add-on';

/** Settings of the office that its people cannot change; src/thunderbird/office/settings.ts reads them. */
export interface LockedSettings {
  /** Folder with `office.json` on the office's server, if it has one. */
  readonly officeUrl?: string;
  /** Lines under words while writing; the user decides when absent. */
  readonly marks?: boolean;
}

/**
 * `policies.json` for Thunderbird (its enterprise policies): installs the add-on, which nobody can then disable or remove, and sets what
 * the office decides.
 * @param xpiUrl where the add-on is: an address of the office's server, or `file:///` in a folder every computer sees
 */
export function thunderbirdPolicies(xpiUrl: string, { officeUrl, marks }: LockedSettings) {
  const settings = {
    ...(officeUrl === undefined ? {} : { office: { url: officeUrl } }),
    ...(marks === undefined ? {} : { lock: { marks } }),
  };
  const isSet = Object.keys(settings).length > 0;
  return {
    policies: {
      ExtensionSettings: { [ADD_ON_ID]: { installation_mode: 'force_installed', install_url: xpiUrl } },
      ...(isSet ? { '3rdparty': { Extensions: { [ADD_ON_ID]: settings } } } : {}),
    },
  };
}

/**
 * `updates.json`: what Thunderbird finds at the add-on's `update_url`.
 * @param version of the add-on: three numbers
 * @param sha256 of the .xpi, hexadecimal: Thunderbird refuses another file
 */
export function thunderbirdUpdates(version: string, xpiUrl: string, sha256: string) {
  const update = {
    version,
    update_link: xpiUrl,
    update_hash: `sha256:${sha256}`,
    browser_specific_settings: { gecko: { strict_min_version: LOWEST_THUNDERBIRD } },
  };
  return { addons: { [ADD_ON_ID]: { updates: [update] } } };
}
