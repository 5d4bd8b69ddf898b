import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const ORIGIN = 'https://trace.example';
const address = (request: Request | string): string =>
  new URL(typeof request === 'string' ? request : request.url, `${ORIGIN}/`).href;

/** The caches of one browser: they outlive a version of the worker. */
class FakeCaches {
  readonly stores = new Map<string, Map<string, string>>();

  open(name: string) {
    const store = this.stores.get(name) ?? new Map<string, string>();
    this.stores.set(name, store);
    return Promise.resolve({
      addAll: async (requests: readonly Request[]) => {
        const bodies = await Promise.all(
          requests.map(async (request) => {
            const response = await fetch(request);
            if (!response.ok) throw new TypeError('a file is missing');
            return [address(request), await response.text()] as const;
          }),
        );
        for (const [url, body] of bodies) store.set(url, body);
      },
      match: (request: Request | string) => Promise.resolve(response(store.get(address(request)))),
    });
  }
  match(request: Request | string) {
    const found = [...this.stores.values()].find((store) => store.has(address(request)));
    return Promise.resolve(response(found?.get(address(request))));
  }
  keys() {
    return Promise.resolve([...this.stores.keys()]);
  }
  delete(name: string) {
    return Promise.resolve(this.stores.delete(name));
  }
}

const response = (body: string | undefined) => (body === undefined ? undefined : new Response(body));

let caches: FakeCaches;
/** What the server has; `null`: no network. */
let server: Readonly<Record<string, string>> | null;
const skipWaiting = vi.fn();
const claim = vi.fn();

/** Starts a version of the worker and gives a way to send it events. */
async function start(version: string, files: readonly string[]) {
  const listeners = new Map<string, (event: object) => void>();
  vi.stubGlobal('self', {
    location: { origin: ORIGIN },
    clients: { claim },
    skipWaiting,
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  });
  vi.stubGlobal('__FILES__', files);
  vi.stubGlobal('__VERSION__', version);
  vi.resetModules();
  await import('../../src/service-worker/service-worker');
  return {
    async send(type: 'install' | 'activate'): Promise<void> {
      let work: Promise<unknown> = Promise.resolve();
      listeners.get(type)?.({ waitUntil: (promise: Promise<unknown>) => (work = promise) });
      await work;
    },
    say(data: unknown): void {
      listeners.get('message')?.({ data });
    },
    /** `undefined`: the worker leaves the request to the browser. */
    async ask(path: string, parts: { method?: string; mode?: string } = {}): Promise<string | undefined> {
      const request = { url: address(path), method: 'GET', mode: 'cors', ...parts };
      let answer: Promise<Response> | undefined;
      listeners.get('fetch')?.({ request, respondWith: (promise: Promise<Response>) => (answer = promise) });
      return (await answer)?.text();
    },
  };
}

async function installed(version: string, files: readonly string[]) {
  const worker = await start(version, files);
  await worker.send('install');
  await worker.send('activate');
  return worker;
}

beforeEach(() => {
  caches = new FakeCaches();
  server = { '/': 'page 1', '/assets/app-1.js': 'app 1' };
  skipWaiting.mockClear();
  claim.mockClear();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal(
    'Request',
    class {
      readonly url: string;
      constructor(url: string) {
        this.url = address(url);
      }
    },
  );
  vi.stubGlobal('fetch', (request: Request | string) => {
    if (server === null) return Promise.reject(new TypeError('no network'));
    const body = server[new URL(address(request)).pathname];
    return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the application without a network', () => {
  it('opens and has every file after one visit, at whatever address', async () => {
    const worker = await installed('one', ['./', 'assets/app-1.js']);
    server = null;
    expect(await worker.ask('/', { mode: 'navigate' })).toBe('page 1');
    expect(await worker.ask('/somewhere/else', { mode: 'navigate' })).toBe('page 1');
    expect(await worker.ask('/assets/app-1.js')).toBe('app 1');
    await expect(worker.ask('/assets/unknown.js')).rejects.toThrow('no network');
  });

  it('is kept whole or not at all: with a file missing, the version before stays', async () => {
    await installed('one', ['./', 'assets/app-1.js']);
    const next = await start('two', ['./', 'assets/app-2.js']);
    await expect(next.send('install')).rejects.toThrow('missing');
    server = null;
    expect(await next.ask('/assets/app-1.js')).toBe('app 1');
  });
});

describe('an update', () => {
  it('never takes over by itself', async () => {
    const worker = await start('one', ['./']);
    await worker.send('install');
    worker.say('hello');
    expect(skipWaiting).not.toHaveBeenCalled();
    worker.say('skipWaiting');
    expect(skipWaiting).toHaveBeenCalledTimes(1);
  });

  it('shows the new page, and still has the parts an old tab may ask for', async () => {
    await installed('one', ['./', 'assets/app-1.js']);
    server = { '/': 'page 2', '/assets/app-2.js': 'app 2' };
    const worker = await installed('two', ['./', 'assets/app-2.js']);
    server = null;
    expect(await worker.ask('/', { mode: 'navigate' })).toBe('page 2');
    expect(await worker.ask('/assets/app-1.js')).toBe('app 1');
  });

  it('drops the versions before the last, and nothing of anybody else', async () => {
    await caches.open('somebody-else');
    for (const version of ['one', 'two', 'three']) await installed(version, ['./']);
    expect([...caches.stores.keys()].sort()).toEqual(['somebody-else', 'trace-three', 'trace-two']);
  });
});

describe('what is none of its business', () => {
  it('is left to the browser: other origins, other methods', async () => {
    const worker = await installed('one', ['./']);
    expect(await worker.ask('https://elsewhere.example/')).toBeUndefined();
    expect(await worker.ask('/', { method: 'POST' })).toBeUndefined();
  });
});
