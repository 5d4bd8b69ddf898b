import { vi } from 'vitest';

/** Time stands still unless a test lets it pass; the database's own turns go on. */
export function freezeTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
}
