import type { SheetId } from './sheet-id';
import { keyOf } from './key-of';
import { writeNewSheet } from './snapshot';
import type { Database } from './tables';
import type { VaultShelf } from './vault-shelf';
import type { WorkingSheet } from './working-sheet';
import { claimSheet } from './write-records';
import { takeLock, waitForLock, type MaybeLocks } from './writer-lock';

export interface PenOptions {
  readonly id: SheetId;
  /** Random: what this session signs its writes with. */
  readonly writer: string;
  readonly sheet: WorkingSheet;
  readonly vault: Pick<VaultShelf, 'keys'>;
  readonly locks: MaybeLocks;
  readonly now: () => number;
  readonly onTaken: () => void;
  /** Another tab has it; `onTaken` may still follow. */
  readonly onWaiting: () => void;
}

/** The right to write on a sheet: the lock among tabs, and the sheet's row signed with our name. */
export interface Pen {
  /** Resolves when it is known who has it. To be called once. */
  readonly take: () => Promise<void>;
  readonly isHeld: () => boolean;
  /**
   * Signs the row, when it was not signed yet; puts a new sheet on the device first.
   * @returns when the sheet was last modified, or `null` when the row was signed before.
   * @throws WriteRefused when the sheet was erased, or went on without us.
   */
  readonly sign: (database: Database) => Promise<number | null>;
  readonly putDown: () => void;
}

export function createPen(options: PenOptions): Pen {
  const { id, writer, sheet, vault, locks, now, onTaken, onWaiting } = options;
  const gone = new AbortController();
  let release: (() => void) | null = null;
  let signed = false;

  function pickUp(letGo: () => void): void {
    if (gone.signal.aborted) {
      letGo();
      return;
    }
    release = letGo;
    onTaken();
  }

  return {
    async take() {
      const letGo = await takeLock(locks, id);
      if (letGo !== null) {
        pickUp(letGo);
        return;
      }
      if (gone.signal.aborted) return;
      onWaiting();
      // Waiting ends in an error only when the pen is put down, by whoever waited for it.
      waitForLock(locks, id, gone.signal).then(pickUp, () => undefined);
    },
    isHeld: () => release !== null,
    async sign(database) {
      if (signed) return null;
      if (!sheet.stored) {
        const row = { doc: id, seq: 0, writer, modifiedAt: now() };
        await writeNewSheet(database, row, await keyOf(id, sheet, vault), sheet.at());
        sheet.markStored();
      }
      const modifiedAt = await claimSheet(database, { doc: id, seq: sheet.seq, writer });
      signed = true;
      return modifiedAt;
    },
    putDown() {
      gone.abort();
      release?.();
      release = null;
    },
  };
}
