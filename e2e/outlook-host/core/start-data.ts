import { type AddIn, localized, type Permission } from './add-in';
import { type Attachment, type Item, NOTIFICATION_TYPES, type Person, RECIPIENT_TYPES } from './item';
import type { Mailbox } from './mailbox';

const OUTLOOK_WEB_APP = 64;
const ITEM_TYPE = { read: 1, compose: 4, none: 6 } as const;

/** Outlook's own coding; it is not in order of power. Restricted is sent as 0. */
const PERMISSION: Readonly<Record<Permission, number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

/** What a frame is told first: which Outlook it runs in. office.js throws unless every field it looks for is there. */
export function appContext(addIn: AddIn, mailbox: Mailbox, id: string, origin: string): unknown {
  const { locale, requirementSet } = mailbox.settings;
  return {
    _id: id,
    _appInstanceId: id,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: '16.01',
    _appMinorVersion: 0,
    _hostFullVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: origin,
    _clientMode: 0,
    _settings: Object.fromEntries(mailbox.roamingSettings),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _requirementMatrix: JSON.stringify({ Mailbox: requirementSet, DialogApi: '1.2' }),
    _addinName: localized(addIn.name, locale),
    _appDomains: [origin, ...addIn.appDomains],
    _featureGates: {},
  };
}

/** The open item as a frame is told of it at the start and when another item is opened. */
export function initialData(addIn: AddIn, mailbox: Mailbox): Record<string, unknown> {
  const { item, owner, settings } = mailbox;
  const common = {
    itemType: item === undefined ? ITEM_TYPE.none : ITEM_TYPE[item.mode],
    permissionLevel: PERMISSION[settings.permission ?? addIn.permission],
    userDisplayName: owner.name,
    userEmailAddress: owner.address,
    userTimeZone: 'UTC',
    userProfileType: 'enterprise',
    hostVersion: '16.01',
    owaView: 'ThreeColumns',
    ewsUrl: '',
    restUrl: '',
    itemNumber: 0,
    extensionId: addIn.id,
    timeZoneOffsets: [],
    isRead: true,
  };
  if (item === undefined) return common;
  const { conversationId } = item;
  return item.mode === 'compose' ? { ...common, conversationId, seriesId: null } : { ...common, ...readItem(item) };
}

function readItem(item: Item): Record<string, unknown> {
  const { subject, conversationId, created } = item;
  return {
    id: item.id,
    conversationId,
    subject,
    normalizedSubject: subject.replace(/^(?:(?:re|fwd?|odp|pd):\s*)+/i, ''),
    itemClass: 'IPM.Note',
    internetMessageId: `<${conversationId}@emulated.invalid>`,
    dateTimeCreated: created.getTime(),
    dateTimeModified: created.getTime(),
    from: wirePerson(item.from),
    sender: wirePerson(item.from),
    to: item.to.map(wirePerson),
    cc: item.cc.map(wirePerson),
    bcc: item.bcc.map(wirePerson),
    attachments: item.attachments.map(wireAttachment),
    entities: {},
    regExMatches: {},
    bodyType: item.bodyType,
  };
}

export function wirePerson({ name, address, recipientType }: Person): Record<string, unknown> {
  const type = recipientType === undefined ? {} : { recipientType: RECIPIENT_TYPES.indexOf(recipientType) };
  return { name, address, ...type };
}

export function wireAttachment(attachment: Attachment): Record<string, unknown> {
  const { id, name, size, contentType, isInline, isItem } = attachment;
  return { id, name, size, contentType, isInline, attachmentType: isItem ? 1 : 0 };
}

/** Number of a notification's type as office.js sends it, and as `InfobarClicked` tells it. */
export function notificationNumber(type: (typeof NOTIFICATION_TYPES)[number]): number {
  return NOTIFICATION_TYPES.indexOf(type);
}
