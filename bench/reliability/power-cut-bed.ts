import { join } from 'node:path';
import type { DeathBed } from './deaths';
import { createLoopDisk } from './loop-disk';

const DISK_MEGABYTES = 256;

/**
 * A disk whose power is cut: the browser is stopped, what has reached the disk is copied, and life goes on
 * from the copy. What was only in the kernel's memory is gone.
 */
export function powerCutBed(): DeathBed & { readonly remove: () => void } {
  let disk = createLoopDisk(DISK_MEGABYTES);
  return {
    profile: () => join(disk.folder, 'profile'),
    async die(browser) {
      browser.freeze();
      const survivor = disk.copy();
      await browser.kill();
      disk.remove();
      disk = survivor;
    },
    reset() {
      disk.remove();
      disk = createLoopDisk(DISK_MEGABYTES);
    },
    remove() {
      disk.remove();
    },
  };
}

/**
 * The control: the browser's default durability. Runs in the page, before the application, which has to write by
 * itself then: nothing of ours gets into its worker before that opens the database.
 */
export function relaxDurability(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the database below
  const strict = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function transaction(names, mode) {
    return strict.call(this, names, mode, { durability: 'relaxed' });
  };
  globalThis.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      if (String(address).includes('stroke-worker')) this.terminate();
    }
  };
}
