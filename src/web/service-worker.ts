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
// The page's own files only: other clients of this host, and people's records, keep theirs.
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const file = fileOf(request);
  if (file === undefined) return;
  if (file === START || file === OFFICE) event.respondWith(newest(request, file));
  else event.respondWith(keptFirst(request));
});

/** Which file of this build a request is for; undefined when it is none of ours. */
function fileOf({ method, mode, url }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  const folder = new URL(START, worker.location.href).pathname;
  if (method !== 'GET' || origin !== worker.location.origin || !pathname.startsWith(folder)) return undefined;
  const file = pathname.slice(folder.length);
  if (mode === 'navigate') return file === '' || file === 'index.html' ? START : undefined;
  return file === OFFICE || [...worker.BUILD.shell, ...worker.BUILD.later].includes(file) ? file : undefined;
}
