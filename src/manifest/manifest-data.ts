import type { Language, Localized } from '../office/office';
import { FILES, type EVENT_HANDLERS } from './add-in';
import { addInId } from './add-in-id';
import { baseUrl } from './base-url';
import { limitedText } from './limited-text';

/** What Outlook does with a message our handler holds back or cannot judge (`SendMode` of the XML manifest). */
export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

/** What distinguishes one office's manifest from another's. */
export interface ManifestInput {
  /** Folder the add-in is served from. */
  readonly url: string;
  /** Absent: a manifest of nobody in particular, for development. */
  readonly office?: { readonly id: string; readonly name: string };
  /** Version of the add-in (semver); a pre-release part is left out, manifests know numbers only. */
  readonly version: string;
  readonly sendMode: SendMode;
  /** Language for clients that are neither Polish nor English. */
  readonly language: Language;
}

/** Lowest requirement set that hosts what we need. Exchange on-premises advertises no more; newer APIs are tested for at run time. */
export const MAILBOX = { name: 'Mailbox', version: '1.5' } as const;

/** Name in the unified manifest, and whether Outlook on phones raises the event too. */
export const EVENTS: Readonly<
  Record<keyof typeof EVENT_HANDLERS, { readonly unified: string; readonly mobile: boolean }>
> = {
  OnNewMessageCompose: { unified: 'newMessageComposeCreated', mobile: true },
  OnMessageRecipientsChanged: { unified: 'messageRecipientsChanged', mobile: true },
  OnMessageAttachmentsChanged: { unified: 'messageAttachmentsChanged', mobile: false },
  OnMessageFromChanged: { unified: 'messageFromChanged', mobile: true },
  OnMessageSend: { unified: 'messageSending', mobile: false },
};

/** Sides of the square icons, in pixels. */
export const ICONS = {
  /** Both manifests demand exactly these on a button. */
  button: [16, 32, 80],
  /** Lists of add-ins, ordinary and high resolution. */
  list: [64, 128],
} as const;

/** Files of the unified manifest's package; sides in pixels. */
export const PACKAGE_ICONS = {
  color: { file: 'color.png', side: 192 },
  outline: { file: 'outline.png', side: 32 },
} as const;

/** Fluent's brand blue, also the ground of the icon. */
export const ACCENT_COLOR = '#0f6cbd';

/** Locale names as Office writes them. */
export const LOCALES: Readonly<Record<Language, string>> = { pl: 'pl-PL', en: 'en-US' };

const NAME = 'Dobry List';

/** Texts that do not depend on the office; each within 64 characters, so that both manifests hold them whole. */
export const TEXTS = {
  shortDescription: {
    pl: 'Sprawdza wiadomości przed wysłaniem i pomaga je poprawić.',
    en: 'Checks messages before they are sent and helps to mend them.',
  },
  group: { pl: NAME, en: NAME },
  button: { pl: 'Sprawdź wiadomość', en: 'Check message' },
} as const satisfies Record<string, Localized>;

/** What the button does; at most 250 characters. */
export const BUTTON_TIP: Localized = {
  pl: 'Otwiera panel, który pokazuje, co w wiadomości poprawić, zanim zostanie wysłana.',
  en: 'Opens the pane that shows what to mend in the message before it is sent.',
};

/** An office's add-in, as both manifests describe it. */
export interface AddIn {
  readonly id: string;
  /** Three numbers: `1.4.0`. */
  readonly version: string;
  readonly name: string;
  /** Who offers the add-in: the office. */
  readonly provider: string;
  /** At most 250 characters. */
  readonly description: Localized;
  /** Folder the add-in is served from. */
  readonly url: string;
  readonly pages: Readonly<Record<keyof typeof FILES | 'help', string>>;
  readonly icon: (side: number) => string;
  readonly sendMode: SendMode;
  readonly language: Language;
}

/**
 * Makes the description of an office's add-in.
 * @throws BaseUrlError when the address cannot hold an add-in, RangeError when the version is not semver
 */
export function describeAddIn({ url: address, office, version, sendMode, language }: ManifestInput): AddIn {
  const url = baseUrl(address);
  const [numbers] = /^\d+\.\d+\.\d+(?=$|[-+])/.exec(version) ?? [];
  if (numbers === undefined) throw new RangeError(`not a semantic version: ${version}`);
  const owner = limitedText(office?.name ?? '', 125);
  const describe = (text: string) => limitedText(`${text} ${owner}`, 250);
  return {
    id: addInId(url, office?.id),
    version: numbers,
    name: NAME,
    provider: owner || NAME,
    description: { pl: describe(TEXTS.shortDescription.pl), en: describe(TEXTS.shortDescription.en) },
    url,
    pages: {
      pane: url + FILES.pane,
      commands: url + FILES.commands,
      events: url + FILES.events,
      help: `${url}assets/help.html`,
    },
    icon: (side) => `${url}assets/icon-${side}.png`,
    sendMode,
    language,
  };
}
