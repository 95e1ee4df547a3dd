import { Emitter } from './emitter';
import {
  type Attachment,
  type Item,
  type ItemNotification,
  type Person,
  type RecipientField,
  RECIPIENT_FIELDS,
} from './item';
import { createItem, newId, type ItemInput } from './item-input';
import type { HostSettings } from './settings';
import { ERROR, HostError } from './wire';

/** Outlook's limits for one message. */
const MAX_RECIPIENTS = 500;
const MAX_NOTIFICATIONS = 5;
/** Characters of all keys and values together. */
const MAX_SESSION_DATA = 50_000;

export interface MailboxEvents {
  /** Anything that somebody who looks at the mailbox may want to show. */
  readonly change: undefined;
  /** Another item, or none, is open. */
  readonly item: Item | undefined;
  readonly recipients: Readonly<Record<RecipientField, boolean>>;
  readonly attachments: { readonly status: 'added' | 'removed'; readonly attachment: Attachment };
  readonly from: Person;
  /** The user closed an information bar. */
  readonly dismissed: ItemNotification;
}

/** The mailbox all frames share: what the user and the add-in see and change. */
export class Mailbox extends Emitter<MailboxEvents> {
  readonly owner: Person;
  readonly roamingSettings: Map<string, string>;
  readonly masterCategories: { displayName: string; color: string }[] = [];
  readonly sent: Item[] = [];
  readonly drafts: Item[] = [];
  clientSignatureEnabled: boolean;
  item: Item | undefined;

  constructor(readonly settings: HostSettings) {
    super();
    [this.owner] = settings.accounts;
    this.roamingSettings = new Map(Object.entries(settings.roamingSettings));
    this.clientSignatureEnabled = settings.clientSignature !== undefined;
  }

  /** @throws HostError (9049) when nothing is open */
  get openItem(): Item {
    if (this.item === undefined) throw new HostError(ERROR.unknownItem, 'no message is open');
    return this.item;
  }

  open(input: ItemInput | undefined): void {
    const signature = this.clientSignatureEnabled ? this.settings.clientSignature : undefined;
    const resolve = (person: Person) => this.resolve(person);
    this.item = input === undefined ? undefined : createItem(input, this.owner, resolve, signature);
    this.emit('item', this.item);
    this.changed();
  }

  /** Completes a person: name and type from accounts and directory, else inside or outside by the owner's domain. */
  resolve(person: Person): Person {
    const sameAddress = ({ address }: Person) => address.toLowerCase() === person.address.toLowerCase();
    const known = [...this.settings.directory, ...this.settings.accounts].find(sameAddress);
    const domain = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
    const isInside = domain(person.address) === domain(this.owner.address);
    const recipientType =
      person.recipientType ?? known?.recipientType ?? (isInside ? ('user' as const) : ('externalUser' as const));
    return { address: person.address, name: known?.name ?? (person.name || person.address), recipientType };
  }

  /** Tells everybody who shows the mailbox that something in it is new. */
  changed(): void {
    this.emit('change', undefined);
  }

  setSubject(subject: string): void {
    this.openItem.subject = subject;
    this.changed();
  }

  setBody(body: string): void {
    const item = this.openItem;
    item.body = body;
    const end = Math.min(item.selection.end, body.length);
    item.selection = { start: Math.min(item.selection.start, end), end };
    this.changed();
  }

  setFrom(person: Person): void {
    this.openItem.from = person;
    this.emit('from', person);
    this.changed();
  }

  /** @throws HostError (9012) for more than 500 people */
  setRecipients(field: RecipientField, people: readonly Person[]): void {
    if (people.length > MAX_RECIPIENTS) throw new HostError(ERROR.tooManyRecipients);
    this.openItem[field].splice(0, Infinity, ...people.map((person) => this.resolve(person)));
    const changed = RECIPIENT_FIELDS.map((name) => [name, name === field]);
    this.emit('recipients', Object.fromEntries(changed) as MailboxEvents['recipients']);
    this.changed();
  }

  addAttachment(attachment: Attachment): void {
    this.openItem.attachments.push(attachment);
    this.emit('attachments', { status: 'added', attachment });
    this.changed();
  }

  /** @throws HostError (9008) for an unknown id */
  removeAttachment(id: string): void {
    const { attachments } = this.openItem;
    const index = attachments.findIndex((one) => one.id === id);
    const [attachment] = index === -1 ? [] : attachments.splice(index, 1);
    if (attachment === undefined) throw new HostError(ERROR.unknownAttachment);
    this.emit('attachments', { status: 'removed', attachment });
    this.changed();
  }

  /** @throws HostError (9023, 9025) for a key that is taken, the sixth notification or the second with a button */
  addNotification(notification: ItemNotification): void {
    const { notifications } = this.openItem;
    this.refuseSecondButton(notification);
    if (notifications.some(({ key }) => key === notification.key)) throw new HostError(ERROR.duplicateNotification);
    if (notifications.length === MAX_NOTIFICATIONS) throw new HostError(ERROR.tooManyNotifications);
    notifications.push(notification);
    this.changed();
  }

  /** Takes the place of the one with the same key; a new key adds it. */
  replaceNotification(notification: ItemNotification): void {
    const { notifications } = this.openItem;
    const index = notifications.findIndex(({ key }) => key === notification.key);
    if (index === -1) return this.addNotification(notification);
    this.refuseSecondButton(notification);
    notifications[index] = notification;
    this.changed();
  }

  /** One insight message for each add-in and item, as documented; which error a real client answers is not. */
  private refuseSecondButton({ key, type }: ItemNotification): void {
    const isTaken = this.openItem.notifications.some((one) => one.type === 'insightMessage' && one.key !== key);
    if (type === 'insightMessage' && isTaken) throw new HostError(ERROR.tooManyNotifications);
  }

  /** @throws HostError (9024) for an unknown key */
  removeNotification(key: string): ItemNotification {
    const { notifications } = this.openItem;
    const index = notifications.findIndex((one) => one.key === key);
    const [removed] = index === -1 ? [] : notifications.splice(index, 1);
    if (removed === undefined) throw new HostError(ERROR.unknownNotification);
    this.changed();
    return removed;
  }

  /** The user closes an information bar. */
  dismissNotification(key: string): void {
    this.emit('dismissed', this.removeNotification(key));
  }

  /** @throws HostError (9051) when keys and values exceed 50 000 characters */
  setSessionData(name: string, value: string): void {
    const next = new Map(this.openItem.sessionData).set(name, value);
    const length = [...next].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    if (length > MAX_SESSION_DATA) throw new HostError(ERROR.sessionDataFull);
    this.openItem.sessionData.set(name, value);
  }

  /** Saves the draft. @returns its id */
  save(): string {
    const item = this.openItem;
    if (item.id === undefined) {
      item.id = newId('draft');
      this.drafts.push(item);
      this.changed();
    }
    return item.id;
  }

  /** The message leaves: what was to be put around it on sending stands in it, and nothing is open. */
  dispatch(): void {
    const item = this.openItem;
    item.body = item.prependOnSend + item.body + item.appendOnSend;
    item.notifications.length = 0;
    this.sent.push(item);
    this.open(undefined);
  }
}
