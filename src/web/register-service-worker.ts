/** Makes the page work without a network from the second visit on. Browsers without service workers just need the network. */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker
    .register('service-worker.js')
    .then(() => serviceWorker.ready)
    .then(({ active }) => active?.postMessage('loaded'))
    .catch((error: unknown) => console.warn('The page will not work offline:', error));
}
