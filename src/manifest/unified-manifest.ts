import type { Language } from '../office/office';
import { EVENT_HANDLERS, OPEN_PANE } from './add-in';
import { limitedText } from './limited-text';
import {
  ACCENT_COLOR,
  BUTTON_TIP,
  describeAddIn,
  EVENTS,
  ICONS,
  MAILBOX,
  PACKAGE_ICONS,
  TEXTS,
  type ManifestInput,
} from './manifest-data';

/** Not the newest schema: an older one has been known to tenants for longer, and holds all we need. */
const SCHEMA_VERSION = '1.24';
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}`;

const REQUIREMENTS = {
  capabilities: [{ name: MAILBOX.name, minVersion: MAILBOX.version }],
  scopes: ['mail'],
};
const SEND_MODES = { PromptUser: 'promptUser', SoftBlock: 'softBlock', Block: 'block' } as const;
const PANE_ACTION = 'openPane';

/** Texts of the manifest in one language, under the keys of its localization file. */
function localized(input: ManifestInput, language: Language): Record<string, string> {
  const { name, provider, description } = describeAddIn(input);
  const group = 'extensions[0].ribbons[0].tabs[0].groups[0]';
  return {
    'name.short': name,
    'name.full': limitedText(provider === name ? name : `${name} – ${provider}`, 100),
    'description.short': TEXTS.shortDescription[language],
    'description.full': description[language],
    [`${group}.label`]: TEXTS.group[language],
    [`${group}.controls[0].label`]: TEXTS.button[language],
    [`${group}.controls[0].supertip.title`]: TEXTS.button[language],
    [`${group}.controls[0].supertip.description`]: BUTTON_TIP[language],
  };
}

/** Name and contents of the file with the texts in the language that is not the manifest's own. */
export function localizationFile(input: ManifestInput): { readonly file: string; readonly contents: object } {
  const language = input.language === 'pl' ? 'en' : 'pl';
  const $schema = `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`;
  return { file: `${language}.json`, contents: { $schema, ...localized(input, language) } };
}

/** The event runtime, whose actions are the handlers, and the events that start it. */
function events({ pages, sendMode }: ReturnType<typeof describeAddIn>) {
  const names = Object.keys(EVENTS) as (keyof typeof EVENTS)[];
  return {
    runtime: {
      id: 'events',
      type: 'general',
      code: { page: pages.commands, script: pages.events },
      lifetime: 'short',
      actions: names.map((name) => ({ id: EVENT_HANDLERS[name], type: 'executeFunction' })),
    },
    autoRunEvents: names.map((name) => ({
      type: EVENTS[name].unified,
      actionId: EVENT_HANDLERS[name],
      ...(name === 'OnMessageSend' ? { options: { sendMode: SEND_MODES[sendMode] } } : {}),
    })),
  };
}

/**
 * The unified manifest for Microsoft 365, for tenants that prefer it: Outlook on the web and on Windows with a subscription,
 * not on a Mac, on phones or with Exchange on-premises. Its package also holds `PACKAGE_ICONS` and `localizationFile`.
 * @throws BaseUrlError when the address cannot hold an add-in
 */
export function unifiedManifest(input: ManifestInput) {
  const addIn = describeAddIn(input);
  const { language, pages } = addIn;
  const other = localizationFile(input);
  const { runtime, autoRunEvents } = events(addIn);
  const button = {
    id: OPEN_PANE,
    type: 'button',
    label: TEXTS.button[language],
    icons: ICONS.button.map((size) => ({ size, url: addIn.icon(size) })),
    supertip: { title: TEXTS.button[language], description: BUTTON_TIP[language] },
    actionId: PANE_ACTION,
  };
  const texts = localized(input, language);
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    version: addIn.version,
    id: addIn.id,
    developer: {
      // A name cut to this length would often lose the very town.
      name: addIn.provider.length <= 32 ? addIn.provider : addIn.name,
      websiteUrl: pages.help,
      privacyUrl: `${pages.help}#privacy`,
      termsOfUseUrl: `${pages.help}#terms`,
    },
    name: { short: texts['name.short'], full: texts['name.full'] },
    description: { short: texts['description.short'], full: texts['description.full'] },
    icons: { color: PACKAGE_ICONS.color.file, outline: PACKAGE_ICONS.outline.file },
    accentColor: ACCENT_COLOR,
    localizationInfo: {
      defaultLanguageTag: language,
      additionalLanguages: [{ languageTag: language === 'pl' ? 'en' : 'pl', file: other.file }],
    },
    validDomains: [new URL(addIn.url).host],
    authorization: {
      permissions: {
        resourceSpecific: ['MailboxItem.ReadWrite.User', 'Mailbox.SharedFolder'].map((name) => ({
          name,
          type: 'Delegated',
        })),
      },
    },
    extensions: [
      {
        requirements: REQUIREMENTS,
        runtimes: [
          {
            id: 'pane',
            type: 'general',
            code: { page: pages.pane },
            lifetime: 'short',
            actions: [{ id: PANE_ACTION, type: 'openPage', view: 'pane', pinnable: true }],
          },
          runtime,
        ],
        ribbons: [
          {
            contexts: ['mailCompose'],
            tabs: [
              {
                builtInTabId: 'TabDefault',
                groups: [
                  { id: 'DobryListGroup', label: TEXTS.group[language], icons: button.icons, controls: [button] },
                ],
              },
            ],
          },
        ],
        autoRunEvents: [{ requirements: REQUIREMENTS, events: autoRunEvents }],
      },
    ],
  };
}
