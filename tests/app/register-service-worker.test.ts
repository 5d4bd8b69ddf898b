import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerServiceWorker } from '../../src/app/register-service-worker';

/** A worker of the browser, as far as the page sees it. */
class FakeWorker extends EventTarget {
  state: ServiceWorkerState;
  readonly messages: unknown[] = [];
  constructor(state: ServiceWorkerState) {
    super();
    this.state = state;
  }
  postMessage(message: unknown): void {
    this.messages.push(message);
  }
  becomes(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  finds(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class FakeContainer extends EventTarget {
  controller: object | null = {};
  readonly registration = new FakeRegistration();
  register: (address: string) => Promise<FakeRegistration> = () => Promise.resolve(this.registration);
}

const reload = vi.fn();
let container: FakeContainer;

beforeEach(() => {
  container = new FakeContainer();
  reload.mockClear();
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('location', { origin: 'https://trace.example', reload });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a new version of the application', () => {
  it('waits, is announced, and takes over only when the user says so', async () => {
    const updates: (() => void)[] = [];
    await registerServiceWorker((update) => updates.push(update));
    const worker = new FakeWorker('installing');
    container.registration.finds(worker);
    expect(updates).toEqual([]);
    worker.becomes('installed');
    expect(updates).toHaveLength(1);
    expect(worker.messages).toEqual([]);
    updates[0]?.();
    expect(worker.messages).toEqual(['skipWaiting']);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('that waits since another day is announced at once', async () => {
    container.registration.waiting = new FakeWorker('installed');
    const announced = vi.fn();
    await registerServiceWorker(announced);
    expect(announced).toHaveBeenCalledTimes(1);
  });

  it('that another tab agreed to does not reload this one, until this one agrees too', async () => {
    const waiting = new FakeWorker('installed');
    container.registration.waiting = waiting;
    const updates: (() => void)[] = [];
    await registerServiceWorker((update) => updates.push(update));
    waiting.becomes('activated');
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    updates[0]?.();
    expect(reload).toHaveBeenCalledTimes(1);
    expect(waiting.messages).toEqual([]);
  });

  it('is not what a first installation is', async () => {
    container.controller = null;
    const announced = vi.fn();
    await registerServiceWorker(announced);
    const worker = new FakeWorker('installing');
    container.registration.finds(worker);
    worker.becomes('installed');
    worker.becomes('activated');
    expect(announced).not.toHaveBeenCalled();
  });
});

describe('a browser that keeps nothing offline', () => {
  it('is left in peace when it refuses, or knows no service workers', async () => {
    container.register = () => Promise.reject(new DOMException('private window', 'SecurityError'));
    await expect(registerServiceWorker(() => undefined)).resolves.toBeUndefined();
    vi.stubGlobal('navigator', {});
    await expect(registerServiceWorker(() => undefined)).resolves.toBeUndefined();
  });
});
