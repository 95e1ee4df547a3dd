/* global messenger, setTimeout */
// Holds messages that say STOP until their pop-up lets them pass; keeps its state where a killed background leaves it.

messenger.compose.onBeforeSend.addListener(async (tab, details) => {
  const pass = `pass:${tab.id}`;
  const stored = await messenger.storage.session.get(pass);
  await messenger.storage.session.remove(pass);
  if (stored[pass] || !details.plainTextBody.includes('STOP')) return {};
  await messenger.storage.session.set({ held: tab.id });
  return { cancel: true };
});

// The button is disabled, and its pop-up does not open, until Thunderbird has given up sending.
messenger.compose.onAfterSend.addListener(async (tab, { error }) => {
  if (error) await messenger.composeAction.openPopup({ windowId: tab.windowId });
});

messenger.runtime.onMessage.addListener(async ({ trusted }) => {
  const { held } = await messenger.storage.session.get('held');
  await messenger.storage.session.set({ trusted, [`pass:${held}`]: true });
  await messenger.compose.sendMessage(held, { mode: 'sendNow' });
});

globalThis.fail = () => {
  setTimeout(() => {
    throw new Error('zgubiony');
  });
  Promise.reject(new Error('odrzucony'));
};
