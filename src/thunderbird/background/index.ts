import type { Body } from '../../mail/draft';
import { everyMinutes, fileUrl, onBeginning, showPane } from '../api/client';
import {
  onAfterSend,
  onBeforeSend,
  onClosed,
  onHeadersChanged,
  onSenderChanged,
  openMessages,
  readCompose,
  sendMessage,
} from '../api/compose';
import { onIdentities } from '../api/identities';
import { answer, askEditor, enterEditor } from '../api/messages';
import { onStored } from '../api/storage';
import type { EditorQuestions, PaneQuestions } from '../message/protocol';
import { currentOffice, renewOffice } from '../office/office-store';
import { MARKS } from '../office/settings';
import { forgetMessage, keepMode, readMode } from '../send/held';
import { SendGate } from '../send/send-gate';
import { keepSignatures } from './identity-signatures';
import { Markings } from './marking';
import { signMessage } from './message-signature';

/** How often the office's server is asked for a newer standard. */
const MINUTES = 30;

const markings = new Markings();
const gate = new SendGate((windowId, tabId) => showPane(windowId, tabId, fileUrl('pane.html')));

/** What may fail without anybody being kept waiting; the next occasion tries again. */
function quietly(task: Promise<unknown>): void {
  task.catch((error: unknown) => console.warn('Dobry List:', error));
}

/** The newest standard, into the identities and under the words of all open messages. */
async function renew(): Promise<void> {
  const isNew = await renewOffice().catch(() => false);
  await keepSignatures(await currentOffice());
  if (isNew) await refreshEditors();
}

async function refreshEditors(): Promise<void> {
  await Promise.all((await openMessages()).map((tabId) => askEditor(tabId, 'recheck', {})));
}

/** Windows that were open before the add-on was have no script of ours, or that of its former version. */
async function enterOpenMessages(): Promise<void> {
  await Promise.all((await openMessages()).map(enterEditor));
}

async function opened(tabId: number): Promise<Body['format']> {
  const { body } = await readCompose(tabId);
  // The script answers us once it knows the format.
  setTimeout(() => quietly(currentOffice().then((office) => signMessage(tabId, office))));
  return body.format;
}

/** Thunderbird shows what goes wrong; a message that is held anew comes to the gate again. */
async function send(tabId: number): Promise<void> {
  await gate.agree(tabId);
  await sendMessage(tabId, await readMode(tabId));
}

// Listeners first, all at once: Thunderbird remembers them while this page sleeps, and wakes it for them.
onBeforeSend(gate.onBeforeSend);
onAfterSend((tabId, mode, sent) => quietly(sent ? forgetMessage(tabId) : keepMode(tabId, mode)));
onClosed((tabId) => {
  markings.forget(tabId);
  quietly(forgetMessage(tabId));
});
onHeadersChanged((tabId) => markings.forget(tabId));
onSenderChanged((tabId) => quietly(currentOffice().then((office) => signMessage(tabId, office))));
onIdentities(() => quietly(currentOffice().then(keepSignatures)));
onStored('local', [MARKS], () => quietly(refreshEditors()));
onBeginning(() => {
  quietly(renew());
  quietly(enterOpenMessages());
});
everyMinutes(MINUTES, () => quietly(renew()));
answer<EditorQuestions & PaneQuestions>({
  opened: (_, tabId) => opened(messageOf(tabId)),
  typed: ({ body }, tabId) => markings.of(messageOf(tabId), body),
  send: async ({ tabId }) => {
    // The pane closes once it is answered, and the window with it.
    setTimeout(() => quietly(send(tabId)));
    return null;
  },
});

function messageOf(tabId: number | undefined): number {
  if (tabId === undefined) throw new Error('only the editor of a message asks this');
  return tabId;
}
