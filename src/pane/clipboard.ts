/** Puts a letter on the clipboard as HTML and as text, so that any mail program can take it. Rejects where the browser refuses. */
export async function copyLetter(html: string, text: string): Promise<void> {
  const types: Readonly<Record<string, string>> =
    html === '' ? { 'text/plain': text } : { 'text/html': html, 'text/plain': text };
  try {
    const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch (error) {
    // Mail clients give the frame of an add-in no permission for the clipboard, but let it answer a copy command.
    if (!copyByCommand(types)) throw error;
  }
}

function copyByCommand(types: Readonly<Record<string, string>>): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const [type, content] of Object.entries(types)) event.clipboardData?.setData(type, content);
    copied = true;
  };
  document.addEventListener('copy', fill);
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
  return copied;
}
