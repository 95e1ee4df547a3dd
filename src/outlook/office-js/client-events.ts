/** Registers with the mailbox where this client knows the event; clients that do not simply never call. */
function listen(type: Office.EventType | undefined, listener: () => void): void {
  const { mailbox } = Office.context;
  if (type !== undefined && typeof mailbox.addHandlerAsync === 'function') mailbox.addHandlerAsync(type, listener);
}

/** Another item is shown beside a pane that stays open. */
export function onItemChanged(listener: () => void): void {
  listen(Office.EventType.ItemChanged, listener);
}

/** The user chose another theme of the client. */
export function onThemeChanged(listener: () => void): void {
  listen(Office.EventType.OfficeThemeChanged, listener);
}

/** The client's theme by the brightness of its background; undefined where it does not tell. */
export function clientTheme(): 'light' | 'dark' | undefined {
  // Declared as always there, but clients before 2024 and Office.js of 2022 have none.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!colour) return undefined;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  // Luma of ITU-R BT.601, 0 to 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
