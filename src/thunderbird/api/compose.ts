import type { Draft } from '../../mail/draft';
import { addressesOf, listsAmong, recipientTexts } from '../message/recipients';
import type { ComposeMessage } from '../message/compose-draft';

export type ComposeDetails = messenger.compose.Details;
export type SendAnswer = messenger.compose.SendAnswer;
export type SendMode = messenger.compose.SendMode;

const WITH_LISTS = { preserveGroups: true, expandMailingLists: true };

/** The message in a compose window. */
export async function readCompose(tabId: number): Promise<ComposeMessage> {
  return completed(tabId, await messenger.compose.getComposeDetails(tabId));
}

/** The message Thunderbird is about to send. */
export async function completed(tabId: number, details: ComposeDetails): Promise<ComposeMessage> {
  const [attachments, [from], to, cc, bcc] = await Promise.all([
    messenger.compose.listAttachments(tabId),
    addresses(details.from === undefined ? [] : [details.from]),
    addresses(details.to),
    addresses(details.cc),
    addresses(details.bcc),
  ]);
  const { type, newsgroups, subject, isPlainText, body, plainTextBody } = details;
  return {
    type,
    ...(from ? { from } : {}),
    to,
    cc,
    bcc,
    newsgroups: newsgroups ?? [],
    subject,
    body: isPlainText ? { format: 'plain', content: plainTextBody } : { format: 'html', content: body },
    html: body,
    attachments: attachments.map(({ name, size }) => ({ name, size })),
  };
}

async function addresses(recipients: readonly string[]) {
  const parsed = await Promise.all(
    recipients.map((recipient) => messenger.messengerUtilities.parseMailboxString(recipient, WITH_LISTS)),
  );
  return addressesOf(parsed.flat());
}

/** Makes recipients and subject what `after` says, where they differ from `before`. */
export async function writeHeaders(tabId: number, before: Draft, after: Draft): Promise<void> {
  const lists = listsAmong([...before.to, ...before.cc, ...before.bcc]);
  const change: Record<string, string | readonly string[]> = {};
  for (const field of ['bcc', 'to', 'cc'] as const) {
    const texts = recipientTexts(after[field], lists);
    if (texts.join() !== recipientTexts(before[field], lists).join()) change[field] = texts;
  }
  if (after.subject !== undefined && after.subject !== before.subject) change['subject'] = after.subject;
  if (Object.keys(change).length > 0) await messenger.compose.setComposeDetails(tabId, change);
}

/** Replaces the whole body; the author cannot take that back in the editor. */
export async function replaceBody(tabId: number, { format, content }: Draft['body']): Promise<void> {
  await messenger.compose.setComposeDetails(tabId, format === 'html' ? { body: content } : { plainTextBody: content });
}

/** Sends as the user's own *Send* would. Rejects when the message is held again, or Thunderbird cannot send. */
export async function sendMessage(tabId: number, mode: SendMode): Promise<void> {
  await messenger.compose.sendMessage(tabId, { mode });
}

/** Ids of all windows with a message being written. */
export async function openMessages(): Promise<readonly number[]> {
  return (await messenger.tabs.query({ type: 'messageCompose' })).map(({ id }) => id);
}

/** The message of the window this page belongs to; undefined when it has a window of its own. */
export async function messageOfThisWindow(): Promise<number | undefined> {
  return (await messenger.tabs.query({ type: 'messageCompose', active: true, currentWindow: true }))[0]?.id;
}

/** Calls back when attachments or sender of a message change; the function ends it. */
export function onHeadersChanged(changed: (tabId: number) => void): () => void {
  const listener = ({ id }: messenger.tabs.Tab) => changed(id);
  const { onAttachmentAdded, onAttachmentRemoved, onIdentityChanged } = messenger.compose;
  const events = [onAttachmentAdded, onAttachmentRemoved, onIdentityChanged];
  for (const event of events) event.addListener(listener);
  return () => events.forEach((event) => event.removeListener(listener));
}

export type ComposeTab = messenger.tabs.Tab;

/** *Send*, *Send Later* and `sendMessage`: the window is locked until the answer. Must be called while the background page starts. */
export function onBeforeSend(judge: (tab: ComposeTab, details: ComposeDetails) => Promise<SendAnswer>): void {
  messenger.compose.onBeforeSend.addListener(judge);
}

/** Sending ended, or was held. */
export function onAfterSend(ended: (tabId: number, mode: SendMode, sent: boolean) => void): void {
  messenger.compose.onAfterSend.addListener(({ id }, { mode, error }) => ended(id, mode, error === undefined));
}

/** The author chose another sender; Thunderbird has put in that one's signature. */
export function onSenderChanged(changed: (tabId: number) => void): void {
  messenger.compose.onIdentityChanged.addListener(({ id }) => changed(id));
}

/** A window or tab is closed, that of a message or another. */
export function onClosed(closed: (tabId: number) => void): void {
  messenger.tabs.onRemoved.addListener(closed);
}
