import type { DiagramDocument } from '../model/document';
import type { Transaction } from '../session/transaction';
import { createGroupCommit, type GroupCommit } from './group-commit';
import type { PageLifecycle } from './page-lifecycle';
import { observed, type Observable, type SaveState } from './save-state';
import type { SheetId } from './sheet-id';
import { writeNewSheet } from './snapshot';
import { createSnapshotKeeper, type SnapshotKeeper } from './snapshot-keeper';
import type { Database } from './tables';
import type { WorkingSheet } from './working-sheet';
import { claimSheet, journalEntry, writeEntries, type JournalEntry } from './write-records';
import { takePen, waitForPen, type MaybeLocks } from './writer-lock';

/** What is drawn on: the editor. */
export interface SheetSource {
  readonly document: () => DiagramDocument;
  /** @returns how to stop listening. */
  readonly onTransaction: (
    listener: (transaction: Transaction, document: DiagramDocument) => void,
  ) => () => void;
}

/** The keeping of one sheet, from opening to closing. */
export interface SheetSession {
  readonly saveState: Observable<SaveState>;
  /** Writes what is pending at once. @returns whether everything drawn so far is durable. */
  readonly flush: () => Promise<boolean>;
  /**
   * Puts the pen down.
   * @returns false when something could not be written: then nothing is closed, it stays in memory and is
   *   tried again.
   */
  readonly close: () => Promise<boolean>;
}

export interface SessionOptions {
  readonly id: SheetId;
  /** Random: what this session signs its writes with. */
  readonly writer: string;
  readonly sheet: WorkingSheet;
  readonly source: SheetSource;
  /** The database, opened again when its connection was lost. */
  readonly database: () => Promise<Database>;
  /** Lets a connection go that failed, so that the next attempt makes another. */
  readonly disconnect: () => void;
  readonly locks: MaybeLocks;
  readonly page: PageLifecycle;
  readonly now: () => number;
}

/** A commit that is not durable yet, with the document after it. */
interface Stroke extends JournalEntry {
  readonly transaction: Transaction;
  readonly document: DiagramDocument;
}

export function startSession(options: SessionOptions): SheetSession {
  const { sheet, source, page, id, locks } = options;
  const saveState = observed<SaveState>({ kind: 'saving' });
  const closed = new AbortController();
  const snapshots = createSnapshotKeeper(options);
  const pen = createPen(options);
  let lastSeq = sheet.seq;

  const commits: GroupCommit<Stroke> = createGroupCommit<Stroke>({
    write: (strokes) => pen.write(strokes, snapshots),
    recover(reason) {
      if (reason === 'failed' || reason === 'slow') options.disconnect();
    },
    onState(state) {
      // Another tab wrote since this sheet was read here, and nothing was drawn on it: only what is shown is old.
      const outdated = state.kind === 'notSaved' && state.reason === 'otherTab' && lastSeq === sheet.seq;
      saveState.set(outdated ? { kind: 'reading', free: true } : state);
      if (outdated) {
        commits.stop();
        pen.putDown();
      }
    },
  });

  const stopListening = source.onTransaction((transaction, document) => {
    lastSeq += 1;
    commits.push({ ...journalEntry(lastSeq, transaction), transaction, document });
  });
  const stopWatching = page.onHide(() => {
    void commits.flush().then(snapshots.take);
  });

  async function begin(): Promise<void> {
    let release = await takePen(locks, id);
    if (release === null && locks !== null && !closed.signal.aborted) {
      saveState.set({ kind: 'reading', free: false });
      release = await waitForPen(locks, id, closed.signal);
    }
    if (closed.signal.aborted) release?.();
    else {
      pen.pickUp(release);
      commits.begin();
    }
  }
  // Waiting ends with an error only when the session closes, which asked for it.
  begin().catch(() => undefined);

  return {
    saveState,
    flush: commits.flush,
    async close() {
      if (pen.isHeld()) {
        if (!(await commits.flush())) return false;
        await snapshots.take();
        // What was drawn during the snapshot.
        if (!(await commits.flush())) return false;
      }
      closed.abort();
      stopListening();
      stopWatching();
      commits.stop();
      snapshots.stop();
      pen.putDown();
      return true;
    },
  };
}

/** The right to write on a sheet: the lock among tabs, and the sheet's row signed with our name. */
function createPen({ id, writer, sheet, database, now }: SessionOptions) {
  let release: (() => void) | null = null;
  let held = false;
  let claimed = false;

  /** @returns when the sheet was last modified. */
  async function claim(open: Database): Promise<number> {
    if (!sheet.stored) await writeNewSheet(open, { doc: id, seq: 0, writer, modifiedAt: now() }, sheet.at());
    sheet.markStored();
    return claimSheet(open, { doc: id, seq: sheet.seq, writer });
  }

  return {
    isHeld: () => held,
    pickUp(letGo: (() => void) | null): void {
      release = letGo;
      held = true;
    },
    putDown(): void {
      held = false;
      release?.();
      release = null;
    },
    async write(strokes: readonly Stroke[], snapshots: SnapshotKeeper): Promise<number> {
      const open = await database();
      const at = now();
      const modifiedAt = claimed ? at : await claim(open);
      claimed = true;
      if (strokes.length === 0) return modifiedAt;
      await writeEntries(open, { doc: id, writer, modifiedAt: at }, strokes);
      for (const { seq, transaction, document } of strokes) sheet.advance(seq, transaction, document);
      snapshots.noteProgress();
      return at;
    },
  };
}
