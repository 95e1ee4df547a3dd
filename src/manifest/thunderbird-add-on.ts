import type { Language, Localized } from '../office/office';
import { BUTTON_TIP, TEXTS } from './manifest-data';

/** What Thunderbird and its policies know the add-on by; the same for every office. */
export const ADD_ON_ID = 'dobry-list@thunderbird';

/** The first version with the manifest's `compose_scripts`; marks in the editor (CSS Custom Highlights) came before it. */
export const LOWEST_THUNDERBIRD = '151.0';

/** Sides of the square icons, in pixels. */
export const ADD_ON_ICONS = [16, 32, 64, 128] as const;

/** What distinguishes one office's add-on from another's. */
export interface AddOnInput {
  /** Version of the add-on (semver); a pre-release part is left out. */
  readonly version: string;
  readonly language: Language;
  /** Folder with `office.json` on the office's server; without one the standard in the add-on is all there is. */
  readonly officeUrl?: string;
  /** Where Thunderbird looks for newer versions (`updates.json`); without it, it does not look. */
  readonly updateUrl?: string;
}

const PERMISSIONS = [
  // Read and mend the message that is being written; hold it at Send, and send it when its author has decided.
  'compose',
  'compose.send',
  // The official signature in the author's identities.
  'accountsRead',
  'accountsIdentities',
  // Members of a mailing list: each of them sees the others' addresses.
  'addressBooks',
  // The standard of the office, kept for when its server is away, and asked for again now and then.
  'storage',
  'alarms',
  // Messages that were being written when the add-on came.
  'scripting',
] as const;

const MESSAGES = {
  name: { pl: 'Dobry List', en: 'Dobry List' },
  description: TEXTS.shortDescription,
  button: TEXTS.button,
  tip: BUTTON_TIP,
} as const satisfies Record<string, Localized>;

const message = (id: keyof typeof MESSAGES) => `__MSG_${id}__`;

/**
 * The version as Thunderbird counts: three numbers.
 * @throws RangeError when the version is not semver
 */
export function addOnVersion(version: string): string {
  const [numbers] = /^\d+\.\d+\.\d+(?=$|[-+])/.exec(version) ?? [];
  if (numbers === undefined) throw new RangeError(`not a semantic version: ${version}`);
  return numbers;
}

/**
 * The add-on's `manifest.json` (Manifest V3 of Thunderbird).
 * @throws RangeError when the version is not semver
 */
export function thunderbirdManifest({ version, language, officeUrl, updateUrl }: AddOnInput) {
  const server = officeUrl === undefined ? undefined : new URL(officeUrl);
  const icons = Object.fromEntries(ADD_ON_ICONS.map((side) => [side, `assets/icon-${side}.png`]));
  return {
    manifest_version: 3,
    name: message('name'),
    description: message('description'),
    version: addOnVersion(version),
    default_locale: language,
    icons,
    browser_specific_settings: {
      gecko: {
        id: ADD_ON_ID,
        strict_min_version: LOWEST_THUNDERBIRD,
        ...(updateUrl === undefined ? {} : { update_url: updateUrl }),
        data_collection_permissions: { required: ['none'] },
      },
    },
    permissions: PERMISSIONS,
    ...(server === undefined ? {} : { host_permissions: [`${server.protocol}//${server.hostname}/*`] }),
    content_security_policy: { extension_pages: contentSecurityPolicy(server?.origin) },
    background: { scripts: ['background.js'] },
    compose_scripts: [{ js: ['editor.js'], css: ['editor.css'] }],
    compose_action: {
      default_title: message('tip'),
      default_label: message('button'),
      default_icon: icons,
      default_popup: 'pane.html',
    },
  };
}

/** An office that is named by policy only may be anywhere on https. */
function contentSecurityPolicy(server = 'https:'): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "object-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' ${server}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Contents of `_locales/<language>/messages.json`. */
function localeMessages(language: Language): Record<string, { readonly message: string }> {
  return Object.fromEntries(Object.entries(MESSAGES).map(([id, text]) => [id, { message: text[language] }]));
}

/**
 * The files of the add-on that tell one office from another, by path; `settings.json` is what src/thunderbird/office/settings.ts reads.
 * @param office the standard with its signatures, which is used while the office's server has said nothing yet
 */
export function addOnFiles(input: AddOnInput, office: object): Readonly<Record<string, string>> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'manifest.json': json(thunderbirdManifest(input)),
    '_locales/pl/messages.json': json(localeMessages('pl')),
    '_locales/en/messages.json': json(localeMessages('en')),
    'office.json': JSON.stringify(office),
    'settings.json': json(input.officeUrl === undefined ? {} : { office: { url: input.officeUrl } }),
  };
}
