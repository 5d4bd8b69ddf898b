import type { BackupState } from '../features/recovery/BackupStateDialog';
import type { ShortMemory } from '../storage/canary-keeper';
import type { VaultedStorage } from '../storage/create-storage';
import type { TrialStep } from '../storage/storage-trial';
import type { Vault } from '../vault/vault';

/** The part of `navigator.storage` that is used. */
export type DeviceStore = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** How the sheets are kept on this device, and what the browser says of it. */
export interface Backup {
  /** Asks the browser to keep what is stored, once a page; it may say no, and nothing is promised. */
  readonly askToKeep: () => void;
  /** A protected file was made. */
  readonly noteFile: () => void;
  readonly state: (isProtected: boolean) => Promise<BackupState>;
  readonly trial: () => Promise<readonly TrialStep[]>;
}

const LAST_FILE = 'trace.last-file';

interface BackupTools {
  readonly storage: Pick<VaultedStorage<Vault>, 'list' | 'recovery' | 'trial' | 'hasCopies'>;
  readonly device: DeviceStore;
  readonly memory: ShortMemory;
  readonly now: () => number;
}

export function createBackup({ storage, device, memory, now }: BackupTools): Backup {
  let isAsked = false;
  return {
    askToKeep() {
      if (isAsked) return;
      isAsked = true;
      void device.persist?.().catch(() => false);
    },
    noteFile() {
      try {
        memory.set(LAST_FILE, String(now()));
      } catch {
        // Storage denied: the dialog says « jamais ».
      }
    },
    async state(isProtected) {
      const [sheets, survey, isPromised, estimate] = await Promise.all([
        storage.list().catch(() => []),
        storage.recovery.survey(),
        device.persisted?.().catch(() => null) ?? null,
        device.estimate?.().catch(() => null) ?? null,
      ]);
      const copies = survey.flatMap((sheet) => sheet.copies);
      const { quota, usage } = estimate ?? {};
      return {
        sheets: sheets.length,
        copies: storage.hasCopies ? copies.length : null,
        lastCopyAt: copies.length === 0 ? null : Math.max(...copies.map(({ at }) => at)),
        isPromised,
        free: quota === undefined ? null : quota - (usage ?? 0),
        lastFileAt: lastFile(memory),
        isProtected,
      };
    },
    trial: storage.trial,
  };
}

function lastFile(memory: ShortMemory): number | null {
  try {
    const at = Number(memory.get(LAST_FILE) ?? Number.NaN);
    return Number.isFinite(at) ? at : null;
  } catch {
    return null;
  }
}
