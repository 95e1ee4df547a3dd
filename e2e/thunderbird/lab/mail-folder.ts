import { waitUntil } from '../../wait-until';
import type { Chrome } from './chrome';
import type { ChromeWindow } from './chrome-window';
import type { MainChrome } from './compose-chrome';

/** Folders of the default account, and `Queue`, the outbox, among Thunderbird's local folders. */
export type FolderName = 'Inbox' | 'Drafts' | 'Templates' | 'SentMail' | 'Queue';

/** A message in a folder. */
export interface FolderMessage {
  /** Thunderbird's address of the message, for `Thunderbird.answer`. */
  readonly uri: string;
  readonly subject: string;
}

/** Puts a message into the inbox of an account without IMAP; returns its address. */
export function putMessage(chrome: Chrome, raw: Buffer | string): Promise<string> {
  return chrome.run(addMessage, Buffer.from(raw).toString('base64'));
}

/** The messages of a folder, in the order they came; none when there is no such folder. */
export function messagesIn(chrome: Chrome, folder: FolderName): Promise<FolderMessage[]> {
  return chrome.run(listMessages, folder);
}

/** Waits until a folder has so many messages. */
export function untilMessagesIn(chrome: Chrome, folder: FolderName, count: number): Promise<FolderMessage[]> {
  return waitUntil(`${count} messages in ${folder}`, async () => {
    const messages = await messagesIn(chrome, folder);
    return messages.length === count && messages;
  });
}

/** The bytes of a message, wherever it lies. */
export async function rawMessage(chrome: Chrome, uri: string): Promise<Buffer> {
  return Buffer.from(await chrome.run(streamMessage, uri), 'base64');
}

/** Asks the IMAP server for new mail; settles when it is in the inbox. */
export async function fetchMail(chrome: Chrome): Promise<void> {
  await chrome.run(discoverFolders);
  await waitUntil('the IMAP server has an inbox', () => chrome.run(hasInbox));
  await chrome.run(updateInbox);
}

/** Stores a password where Thunderbird looks for it, so that it does not ask. */
export function storePassword(chrome: Chrome, user: string, password: string): Promise<void> {
  return chrome.run(addLogin, user, password);
}

interface MailModule {
  readonly MailServices: {
    readonly accounts: {
      readonly defaultAccount: { readonly incomingServer: IncomingServer };
      readonly localFoldersServer: IncomingServer;
    };
    messageServiceFromURI(uri: string): {
      streamMessage(
        uri: string,
        listener: unknown,
        window: null,
        urlListener: null,
        convert: boolean,
        header: string,
      ): void;
    };
  };
}

interface IncomingServer {
  readonly rootFolder: Folder;
  performExpand(window: unknown): void;
}

interface ImapFolder {
  updateFolderWithListener(window: unknown, listener: unknown): void;
}

interface Folder {
  readonly messages: Iterable<{ readonly mime2DecodedSubject: string }>;
  QueryInterface<T>(type: unknown): T;
  getUriForMsg(header: unknown): string;
  getFolderWithFlags(flags: number): Folder | null;
}

/** Runs in Thunderbird. */
function addMessage(window: ChromeWindow, base64: string): string {
  const { MailServices } = window.ChromeUtils.importESModule<MailModule>('resource:///modules/MailServices.sys.mjs');
  const { rootFolder } = MailServices.accounts.defaultAccount.incomingServer;
  const inbox = rootFolder.getFolderWithFlags(window.Ci['nsMsgFolderFlags']?.['Inbox'] ?? 0);
  if (!inbox) throw new Error('no inbox');
  const local = inbox.QueryInterface<{ addMessage(raw: string): unknown }>(window.Ci['nsIMsgLocalMailFolder']);
  return inbox.getUriForMsg(local.addMessage(window.atob(base64)));
}

/** Runs in Thunderbird. */
function listMessages(window: ChromeWindow, name: FolderName): FolderMessage[] {
  const { MailServices } = window.ChromeUtils.importESModule<MailModule>('resource:///modules/MailServices.sys.mjs');
  const { defaultAccount, localFoldersServer } = MailServices.accounts;
  const { rootFolder } = name === 'Queue' ? localFoldersServer : defaultAccount.incomingServer;
  const folder = rootFolder.getFolderWithFlags(window.Ci['nsMsgFolderFlags']?.[name] ?? 0);
  return Array.from(folder?.messages ?? [], (header) => ({
    uri: folder?.getUriForMsg(header) ?? '',
    subject: header.mime2DecodedSubject,
  }));
}

/** Runs in Thunderbird. */
function streamMessage(window: ChromeWindow, uri: string): Promise<string> {
  const { MailServices } = window.ChromeUtils.importESModule<MailModule>('resource:///modules/MailServices.sys.mjs');
  const { NetUtil } = window.ChromeUtils.importESModule<{
    NetUtil: { readInputStreamToString(stream: unknown, count: number): string };
  }>('resource://gre/modules/NetUtil.sys.mjs');
  return new Promise((resolve, reject) => {
    let raw = '';
    const listener = {
      onStartRequest: () => undefined,
      onDataAvailable: (_request: unknown, stream: unknown, _offset: number, count: number) => {
        raw += NetUtil.readInputStreamToString(stream, count);
      },
      onStopRequest: (_request: unknown, status: number) => {
        if (status === 0) resolve(window.btoa(raw));
        else reject(new Error(`the message cannot be read: ${status}`));
      },
    };
    MailServices.messageServiceFromURI(uri).streamMessage(uri, listener, null, null, false, '');
  });
}

/** Runs in Thunderbird. */
function discoverFolders(window: MainChrome): void {
  const { MailServices } = window.ChromeUtils.importESModule<MailModule>('resource:///modules/MailServices.sys.mjs');
  MailServices.accounts.defaultAccount.incomingServer.performExpand(window.msgWindow);
}

/** Runs in Thunderbird. */
function hasInbox(window: ChromeWindow): boolean {
  const { MailServices } = window.ChromeUtils.importESModule<MailModule>('resource:///modules/MailServices.sys.mjs');
  const { rootFolder } = MailServices.accounts.defaultAccount.incomingServer;
  return rootFolder.getFolderWithFlags(window.Ci['nsMsgFolderFlags']?.['Inbox'] ?? 0) !== null;
}

/** Runs in Thunderbird. */
function updateInbox(window: MainChrome): Promise<void> {
  const { MailServices } = window.ChromeUtils.importESModule<MailModule>('resource:///modules/MailServices.sys.mjs');
  const { rootFolder } = MailServices.accounts.defaultAccount.incomingServer;
  const inbox = rootFolder
    .getFolderWithFlags(window.Ci['nsMsgFolderFlags']?.['Inbox'] ?? 0)
    ?.QueryInterface<ImapFolder>(window.Ci['nsIMsgImapMailFolder']);
  return new Promise((resolve, reject) => {
    inbox?.updateFolderWithListener(window.msgWindow, {
      OnStartRunningUrl: () => undefined,
      OnStopRunningUrl: (_url: unknown, status: number) => {
        if (status === 0) resolve();
        else reject(new Error(`mail cannot be fetched: ${status}`));
      },
    });
  });
}

/** Runs in Thunderbird. */
async function addLogin(window: ChromeWindow, user: string, password: string): Promise<void> {
  const login = window.Cc['@mozilla.org/login-manager/loginInfo;1']?.createInstance<{
    init(
      origin: string,
      action: null,
      realm: string,
      user: string,
      password: string,
      userField: string,
      passwordField: string,
    ): void;
  }>(window.Ci['nsILoginInfo']);
  login?.init('imap://127.0.0.1', null, 'imap://127.0.0.1', user, password, '', '');
  await window.Services.logins.addLoginAsync(login);
}
