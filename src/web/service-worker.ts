/** Names of this build and its files; written before this script by the build. */
interface Build {
  readonly version: string;
  /** Everything the page needs at once. */
  readonly shell: readonly string[];
  /** What can wait: the spelling dictionary. */
  readonly later: readonly string[];
}

interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface ServiceWorkerScope {
  readonly BUILD: Build;
  readonly location: Location;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

const worker = self as unknown as ServiceWorkerScope;
const CACHE = `dobry-list-${worker.BUILD.version}`;
const START = './';
const OFFICE = 'office.json';

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([START, OFFICE, ...worker.BUILD.shell].map((url) => new Request(url, { cache: 'reload' })));
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('dobry-list-') && name !== CACHE) await caches.delete(name);
  }
  await worker.clients.claim();
}

async function keepTheRest(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const url of worker.BUILD.later) if (!(await cache.match(url))) await cache.add(url);
}

/** The page and the office's standard: the newest while there is a network, else what was kept. */
async function newest(request: Request, kept: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(kept, response.clone());
    return response;
  } catch (error) {
    const response = await cache.match(kept);
    if (response) return response;
    throw error;
  }
}

/** Files whose names change with their content. */
async function keptFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
// The page's only message: it has loaded, there is time for the rest.
worker.addEventListener('message', (event) => event.waitUntil(keepTheRest()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(newest(request, START));
  else if (request.url.endsWith(`/${OFFICE}`)) event.respondWith(newest(request, OFFICE));
  else event.respondWith(keptFirst(request));
});
