import type { PenCalls } from './pen-calls';
import type { SheetId } from './sheet-id';
import { storeNewSheet } from './store-new-sheet';
import type { Database } from './tables';
import { createTimer } from './timer';
import type { VaultShelf } from './vault-shelf';
import type { WorkingSheet } from './working-sheet';
import { claimSheet } from './write-records';
import { penLock, seizeLock, takeLock, waitForLock, type MaybeLocks, type Release } from './writer-lock';

/** How long a tab that is asked has to write what it holds, before the pen is taken from it. */
export const POLITE_MS = 1_000;

export interface PenOptions {
  readonly id: SheetId;
  /** Random: what this session signs its writes with. */
  readonly writer: string;
  readonly sheet: WorkingSheet;
  readonly vault: Pick<VaultShelf, 'keys'>;
  readonly locks: MaybeLocks;
  /** `null`: tabs cannot speak to each other. */
  readonly calls: PenCalls | null;
  readonly now: () => number;
  readonly onTaken: () => void;
  /** Another tab has it; `onTaken` may still follow. */
  readonly onWaiting: () => void;
  /** Another tab asks for it. */
  readonly onAsked: () => void;
}

/** The right to write on a sheet: the lock among tabs, and the sheet's row signed with our name. */
export interface Pen {
  /** Resolves when it is known who has it. To be called once. */
  readonly take: () => Promise<void>;
  readonly isHeld: () => boolean;
  /** Whether the row is signed: then `sign` has nothing to do. */
  readonly isSigned: () => boolean;
  /**
   * Signs the row, when it was not signed yet; puts a new sheet on the device first.
   * @returns when the sheet was last modified, or `null` when the row was signed before.
   * @throws WriteRefused when the sheet was erased, or went on without us.
   */
  readonly sign: (database: Database) => Promise<number | null>;
  /** Asks the tab that has it, and after a moment takes it all the same. */
  readonly demand: () => void;
  /** Lets another tab have it, and waits for it again. */
  readonly lend: () => void;
  readonly putDown: () => void;
}

export function createPen(options: PenOptions): Pen {
  const { id, writer, sheet, vault, locks, calls, now, onTaken, onWaiting, onAsked } = options;
  const gone = new AbortController();
  const patience = createTimer();
  let release: Release | null = null;
  let signed = false;

  function pickUp(letGo: Release): void {
    if (gone.signal.aborted || release !== null) {
      letGo();
      return;
    }
    patience.clear();
    release = letGo;
    onTaken();
  }

  /** Waiting ends in an error only when the pen is put down, by whoever waited for it. */
  function wait(): void {
    onWaiting();
    waitForLock(locks, penLock(id), gone.signal, whenSeized).then(pickUp, () => undefined);
  }

  function whenSeized(): void {
    release = null;
    signed = false;
    if (!gone.signal.aborted) wait();
  }

  const stopHearing = calls?.onAsked(id, () => {
    if (release !== null) onAsked();
  });

  return {
    async take() {
      const letGo = await takeLock(locks, penLock(id), whenSeized);
      if (letGo !== null) pickUp(letGo);
      else if (!gone.signal.aborted) wait();
    },
    isHeld: () => release !== null,
    isSigned: () => signed,
    async sign(database) {
      if (signed) return null;
      if (!sheet.stored) await storeNewSheet(database, { doc: id, writer, modifiedAt: now() }, sheet, vault);
      const modifiedAt = await claimSheet(database, { doc: id, seq: sheet.seq, writer });
      signed = true;
      return modifiedAt;
    },
    demand() {
      if (release !== null || patience.isSet()) return;
      calls?.ask(id);
      patience.set(
        calls === null ? 0 : POLITE_MS,
        () => void seizeLock(locks, penLock(id), whenSeized).then(pickUp),
      );
    },
    lend() {
      const letGo = release;
      release = null;
      signed = false;
      // Whoever asked waits already, so it is their turn first.
      letGo?.();
      wait();
    },
    putDown() {
      gone.abort();
      patience.clear();
      stopHearing?.();
      release?.();
      release = null;
    },
  };
}
