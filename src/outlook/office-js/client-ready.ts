/** Milliseconds until we say that there is no client: office.js itself would wait for ever. */
const PATIENCE = 15_000;

/**
 * Resolves when Office.js has found the mail client around the page. Rejects when the script could not be loaded, when the page was
 * opened outside Outlook, and when the client does not answer.
 */
export function clientReady(): Promise<void> {
  if (typeof Office === 'undefined') return Promise.reject(new Error('office.js was not loaded'));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Office.onReady: no answer in ${PATIENCE} ms`)), PATIENCE);
    Office.onReady(({ host }) => {
      clearTimeout(timer);
      if (host === null) reject(new Error('Office.onReady: no host'));
      else resolve();
    }).catch(reject);
  });
}
