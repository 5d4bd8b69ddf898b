import { HANG_MS } from './group-commit';
import type { SheetAt } from './sealed-snapshot';
import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import { takeSnapshot } from './snapshot';
import type { Database } from './tables';
import { createTimer, withinLimit } from './timer';
import type { WorkingSheet } from './working-sheet';
import { WriteRefused } from './write-refused';

/** A snapshot is due after so many records, so that opening never replays more than these. */
export const SNAPSHOT_EVERY = 200;
/** And when nothing was drawn for so long. */
export const QUIET_MS = 30_000;

export interface SnapshotKeeperOptions {
  readonly id: SheetId;
  readonly writer: string;
  readonly sheet: WorkingSheet;
  readonly database: () => Promise<Database>;
  /** After a snapshot that was verified, to keep more of it elsewhere. Never fails. */
  readonly onSnapshot: (state: SheetAt, key: SheetKey) => Promise<void>;
}

export interface SnapshotKeeper {
  /** To be called when records became durable. */
  readonly noteProgress: () => void;
  /** Takes one now, if anything is durable that the last one does not hold. Never fails. */
  readonly take: () => Promise<void>;
  /**
   * Does what makes snapshots itself, while none is being taken: one that is on its way would bring back, in the
   * copies beside the database, what « Retirer » takes out. @throws what `work` throws.
   */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  readonly stop: () => void;
}

/** Snapshots only shorten the way back: with none succeeding, the journal still holds everything. */
export function createSnapshotKeeper(options: SnapshotKeeperOptions): SnapshotKeeper {
  const { id, writer, sheet, database, onSnapshot } = options;
  const quiet = createTimer();
  let running: Promise<void> | null = null;
  let dueAt = sheet.snapshotSeq + SNAPSHOT_EVERY;

  async function write(): Promise<void> {
    const state = sheet.at();
    dueAt = state.seq + SNAPSHOT_EVERY;
    if (sheet.key === null) return;
    try {
      // One without an answer would stand in the way of every later one.
      await withinLimit(writeWith(sheet.key, state), HANG_MS, () => new WriteRefused('slow'));
    } catch {
      // Nothing was pruned and nothing is lost; the next occasion tries again.
    }
  }

  async function writeWith(key: SheetKey, state: SheetAt): Promise<void> {
    await takeSnapshot(await database(), { doc: id, writer, key }, state);
    // One that was given up, and ended all the same after the sheet got another key.
    if (sheet.key !== key) return;
    sheet.markSnapshot(state.seq);
    await onSnapshot(state, key);
  }

  function run(work: Promise<void>): Promise<void> {
    running = work.finally(() => {
      running = null;
    });
    return running;
  }

  function take(): Promise<void> {
    if (running === null && sheet.seq === sheet.snapshotSeq) return Promise.resolve();
    return running ?? run(write());
  }

  async function alone(work: () => Promise<void>): Promise<void> {
    while (running !== null) await running;
    const done = work();
    void run(withinLimit(done, HANG_MS, () => new WriteRefused('slow')).catch(() => undefined));
    await done;
  }

  return {
    noteProgress() {
      quiet.set(QUIET_MS, () => void take());
      if (sheet.seq >= dueAt) void take();
    },
    take,
    alone,
    stop: quiet.clear,
  };
}
