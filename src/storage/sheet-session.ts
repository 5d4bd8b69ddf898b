import type { DiagramDocument } from '../model/document';
import type { Transaction } from '../session/transaction';
import { createGroupCommit } from './group-commit';
import type { PageLifecycle } from './page-lifecycle';
import { observed, type Observable, type SaveState } from './save-state';
import type { SheetId } from './sheet-id';
import { createPen } from './sheet-pen';
import { createSnapshotKeeper } from './snapshot-keeper';
import type { Database } from './tables';
import type { WorkingSheet } from './working-sheet';
import { createStrokeSealer, type Stroke } from './stroke-sealer';
import type { VaultShelf } from './vault-shelf';
import { writeEntries } from './write-records';
import type { MaybeLocks } from './writer-lock';

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
  readonly vault: Pick<VaultShelf, 'keys'>;
  readonly locks: MaybeLocks;
  readonly page: PageLifecycle;
  readonly now: () => number;
}

export function startSession(options: SessionOptions): SheetSession {
  const { sheet, source, page } = options;
  const saveState = observed<SaveState>({ kind: 'saving' });
  const snapshots = createSnapshotKeeper(options);
  const commits = createGroupCommit<Stroke>({
    write,
    onState: show,
    now: options.now,
    recover(reason) {
      if (reason === 'failed' || reason === 'slow') options.disconnect();
    },
  });
  const pen = createPen({
    ...options,
    onTaken: commits.begin,
    onWaiting() {
      saveState.set({ kind: 'reading', free: false });
    },
  });
  const seal = createStrokeSealer(options.id, sheet);
  let lastSeq = sheet.seq;

  async function write(strokes: readonly Stroke[]): Promise<number> {
    const database = await options.database();
    const at = options.now();
    const modifiedAt = await pen.sign(database);
    if (strokes.length === 0) return modifiedAt ?? at;
    const records = seal(strokes);
    await writeEntries(database, { doc: options.id, writer: options.writer, modifiedAt: at }, records);
    for (const record of records) sheet.advance(record);
    snapshots.noteProgress();
    return at;
  }

  function show(state: SaveState): void {
    // Another tab wrote since this one read, and nothing was drawn here: what is shown is only out of date.
    const outdated = state.kind === 'notSaved' && state.reason === 'otherTab' && lastSeq === sheet.seq;
    if (outdated) {
      commits.stop();
      pen.putDown();
    }
    saveState.set(outdated ? { kind: 'reading', free: true } : state);
  }

  const stopListening = source.onTransaction((transaction, document) => {
    lastSeq += 1;
    commits.push({ seq: lastSeq, transaction, document });
  });
  const known = pen.take();

  async function flush(): Promise<boolean> {
    await known;
    return commits.flush();
  }

  const stopWatching = page.onHide(() => {
    void flush().then((durable) => (durable ? snapshots.take() : undefined));
  });

  return {
    saveState,
    flush,
    async close() {
      await known;
      if (pen.isHeld()) {
        if (!(await flush())) return false;
        await snapshots.take();
        // What was drawn during the snapshot.
        if (!(await flush())) return false;
      }
      stopListening();
      stopWatching();
      commits.stop();
      snapshots.stop();
      pen.putDown();
      return true;
    },
  };
}
