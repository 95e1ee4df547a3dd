/** Puts a letter on the clipboard as HTML and as text, so that any mail program can take it. Rejects where the browser refuses. */
export async function copyLetter(html: string, text: string): Promise<void> {
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    }),
  ]);
}
