import { vi } from 'vitest';

/** jsdom measures nothing: whoever watches sizes hears of none. */
class StillObserver {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}

vi.stubGlobal('ResizeObserver', StillObserver);
