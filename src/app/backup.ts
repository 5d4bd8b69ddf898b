import type { BackupState } from '../features/recovery/backup-state';
import type { ShortMemory } from '../storage/canary-keeper';
import type { VaultedStorage } from '../storage/create-storage';
import { retentionStage, reviewDay } from '../storage/retention';
import type { TrialStep } from '../storage/storage-trial';
import type { SheetSummary } from '../storage/summarise-sheet';
import type { Vault } from '../vault/vault';
import type { HomeScreen } from './home-screen';
import type { Outside } from './outside';
import { createFileReminder, type FileReminder } from './file-reminder';

/** The part of `navigator.storage` that is used. */
export type DeviceStore = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** How the sheets are kept on this device, and what the browser says of it. */
export interface Backup {
  /** Asks the browser to keep what is stored, once a page; it may say no, and nothing is promised. */
  readonly askToKeep: () => void;
  /** When the next protected file is due. */
  readonly reminder: FileReminder;
  readonly state: (isProtected: boolean) => Promise<BackupState>;
  readonly trial: () => Promise<readonly TrialStep[]>;
}

interface BackupTools {
  readonly storage: Pick<
    VaultedStorage<Vault>,
    'list' | 'recovery' | 'trial' | 'hasCopies' | 'copyFailedAt' | 'doubtedSince'
  >;
  readonly device: DeviceStore;
  readonly memory: ShortMemory;
  readonly outside: Pick<Outside, 'folderName'>;
  readonly homeScreen: Pick<HomeScreen, 'isMissing'>;
  readonly now: () => number;
}

export function createBackup({ storage, device, memory, outside, homeScreen, now }: BackupTools): Backup {
  const reminder = createFileReminder(memory, now);
  let isAsked = false;
  return {
    reminder,
    askToKeep() {
      if (isAsked) return;
      isAsked = true;
      void device.persist?.().catch(() => false);
    },
    async state(isProtected) {
      const [sheets, survey, isPromised, estimate, folder] = await Promise.all([
        storage.list().catch(() => []),
        storage.recovery.survey(),
        device.persisted?.().catch(() => null) ?? null,
        device.estimate?.().catch(() => null) ?? null,
        outside.folderName(),
      ]);
      const copies = survey.flatMap((sheet) => sheet.copies);
      const { quota, usage } = estimate ?? {};
      return {
        sheets: sheets.length,
        copies: storage.hasCopies ? copies.length : null,
        uncopied: survey.filter((sheet) => sheet.inDatabase !== 'absent' && sheet.copies.length === 0).length,
        copyFailedAt: storage.copyFailedAt(),
        doubtedSince: storage.doubtedSince(),
        lastCopyAt: copies.length === 0 ? null : Math.max(...copies.map(({ at }) => at)),
        isPromised,
        free: quota === undefined ? null : quota - (usage ?? 0),
        lastFileAt: reminder.lastFileAt(),
        folder,
        belongsOnHomeScreen: homeScreen.isMissing,
        isProtected,
        ...reviews(sheets, now()),
      };
    },
    trial: storage.trial,
  };
}

/** Which sheet is to be looked at next, and how many nobody looked at in time. */
function reviews(sheets: readonly SheetSummary[], now: number): Pick<BackupState, 'nextReview' | 'leaving'> {
  const readable = sheets.filter((sheet) => sheet.kind === 'readable');
  const isLeaving = (sheet: (typeof readable)[number]): boolean =>
    ['grace', 'over'].includes(retentionStage(sheet, now));
  const days = readable.filter((sheet) => !isLeaving(sheet)).map(reviewDay);
  return { nextReview: days.sort()[0] ?? null, leaving: readable.filter(isLeaving).length };
}
