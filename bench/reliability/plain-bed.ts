import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeathBed } from './deaths';

/** A folder; death is SIGKILL of every process of the browser. The page cache survives it. */
export function plainBed(): DeathBed & { readonly remove: () => void } {
  let profile = mkdtempSync(join(tmpdir(), 'trace-kill-'));
  const remove = (): void => {
    rmSync(profile, { recursive: true, force: true });
  };
  return {
    profile: () => profile,
    die: (browser) => browser.kill(),
    reset() {
      remove();
      profile = mkdtempSync(join(tmpdir(), 'trace-kill-'));
    },
    remove,
  };
}
