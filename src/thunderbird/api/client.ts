import type { Language } from '../../office/office';

const ALARM = 'dobry-list';

/** Language of Thunderbird's own texts, if we have it. */
export function clientLanguage(): Language {
  return messenger.i18n.getUILanguage().toLowerCase().startsWith('pl') ? 'pl' : 'en';
}

/** Address of a file of the add-on. */
export function fileUrl(path: string): string {
  return messenger.runtime.getURL(path);
}

/** Shows the pane under its button, in front of the message; in a window of its own when the button is not there. */
export async function showPane(windowId: number, tabId: number, page: string): Promise<void> {
  const shown = await messenger.composeAction.openPopup({ windowId }).catch(() => false);
  if (shown) return;
  await messenger.windows.create({ type: 'popup', url: `${page}?message=${tabId}`, width: 420, height: 640 });
}

/** Calls back now and then, also after Thunderbird has put the background page to sleep. */
export function everyMinutes(minutes: number, call: () => void): void {
  const { alarms } = messenger;
  alarms.onAlarm.addListener(call);
  // An alarm that is set again begins to wait again.
  void alarms.get(ALARM).then((set) => {
    if (!set) alarms.create(ALARM, { delayInMinutes: minutes, periodInMinutes: minutes });
  });
}

/** Calls back when Thunderbird starts, and when the add-on was installed or updated. */
export function onBeginning(call: () => void): void {
  messenger.runtime.onStartup.addListener(call);
  messenger.runtime.onInstalled.addListener(call);
}
