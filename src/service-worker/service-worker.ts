/*
 * Keeps the whole application on the device, so that it opens and works without a network. It never takes
 * the place of a running version by itself: a new one waits until the page says that its user agreed, or
 * until every tab is closed. No sheet ever passes through here, only the application's own files.
 */
declare const self: ServiceWorkerGlobalScope;

/** Every file of the build, written in when it is built; `./` is the page itself. */
declare const __FILES__: readonly string[];
/** Changes with any of the files. */
declare const __VERSION__: string;

const PREFIX = 'trace-';
const CACHE = `${PREFIX}${__VERSION__}`;
const PAGE = './';

self.addEventListener('install', (event) => {
  event.waitUntil(keepEveryFile());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOldCaches(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  if (event.data === 'skipWaiting') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? answerNavigation(request) : answer(request));
});

/** All or nothing: with one file missing the installation fails, and the version before stays. */
async function keepEveryFile(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(__FILES__.map((file) => new Request(file, { cache: 'reload' })));
}

/**
 * Keeps the version before as well: a tab opened before the update may still ask for parts of its own
 * version that it has not loaded yet.
 */
async function dropOldCaches(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  return (await kept(request)) ?? fetch(request);
}

/** The page answers for every address under it, but for the files that can be opened by themselves. */
async function answerNavigation(request: Request): Promise<Response> {
  return (await kept(request)) ?? (await kept(PAGE)) ?? fetch(request);
}

/** Hosts vary their answers by compression or origin; the bytes kept here are the same for all. */
async function kept(request: Request | string): Promise<Response | undefined> {
  const current = await caches.open(CACHE);
  const options = { ignoreVary: true };
  return (await current.match(request, options)) ?? caches.match(request, options);
}

// A module, so that the names above stay in it.
export {};
