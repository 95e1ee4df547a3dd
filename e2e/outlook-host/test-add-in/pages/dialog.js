// A block of its own: office.js already has the name in the page.
{
  const { Office } = globalThis;

  /** Says that it is there, then sends back what its parent says. */
  Office.onReady().then(() => {
    const { ui } = Office.context;
    ui.addHandlerAsync(
      Office.EventType.DialogParentMessageReceived,
      ({ message }) => ui.messageParent(`heard: ${message}`),
      () => ui.messageParent('ready'),
    );
  });
}
