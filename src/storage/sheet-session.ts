import { createGroupCommit } from './group-commit';
import type { PageLifecycle } from './page-lifecycle';
import type { Observable, ReadingReason, SaveState } from './save-state';
import type { SheetAt } from './sealed-snapshot';
import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import type { SheetSource } from './sheet-source';
import type { CopyKeeper } from './copy-keeper';
import type { CopyShelf } from './copy-shelf';
import { createEraser, type Erasure } from './sheet-eraser';
import type { PenCalls } from './pen-calls';
import { createSheetFollower } from './sheet-follower';
import { createPen } from './sheet-pen';
import { createSnapshotKeeper } from './snapshot-keeper';
import type { Database } from './tables';
import type { WorkingSheet } from './working-sheet';
import { createStrokeSealer, type Stroke } from './stroke-sealer';
import type { StrokeThread } from './stroke-thread';
import { createStrokeWriter } from './stroke-writer';
import type { VaultShelf } from './vault-shelf';
import { createToldState, type ExplainRefusal } from './why-refused';
import type { MaybeLocks } from './writer-lock';

/** The keeping of one sheet, from opening to closing. */
export interface SheetSession {
  readonly saveState: Observable<SaveState>;
  /** Writes what is pending at once. @returns whether everything drawn so far is durable. */
  readonly flush: () => Promise<boolean>;
  /** « Prendre la main »: asks the tab that writes; after a second at most, this one does. */
  readonly takeOver: () => void;
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
  /** The same without waiting; `null` when it is not open just now. */
  readonly opened: () => Database | null;
  /** Lets a connection go that failed, so that the next attempt makes another. */
  readonly disconnect: () => void;
  /** Makes what ends with the session; `null`: the page itself writes. */
  readonly startThread: () => StrokeThread | null;
  readonly vault: Pick<VaultShelf, 'keys'>;
  readonly locks: MaybeLocks;
  readonly calls: PenCalls | null;
  readonly copies: CopyShelf | null;
  readonly beside: Pick<CopyKeeper, 'keep' | 'doubt' | 'doubtedSince'>;
  readonly explain: ExplainRefusal;
  readonly page: PageLifecycle;
  readonly now: () => number;
  /** After a snapshot that was verified, to keep more of it elsewhere. Never fails. */
  readonly onSnapshot: (state: SheetAt, key: SheetKey) => Promise<void>;
}

export function startSession(options: SessionOptions): SheetSession {
  const { sheet, source, page, beside } = options;
  const saveState = createToldState(options.explain);
  const snapshots = createSnapshotKeeper(options);
  const strokes = createStrokeWriter(options.startThread);
  const commits = createGroupCommit<Stroke | Erasure>({
    write,
    onState: show,
    now: options.now,
    recover(reason) {
      strokes.distrust(reason);
      if (reason === 'failed' || reason === 'slow') options.disconnect();
      if (reason === 'failed' || reason === 'slow' || reason === 'full') beside.doubt();
    },
  });
  const follower = createSheetFollower({
    ...options,
    mayFollow: isIdle,
    onRewritten() {
      follower.stop();
      onlyRead('free');
    },
  });
  const pen = createPen({ ...options, onTaken, onWaiting, onAsked });
  const seal = createStrokeSealer(options.id, sheet);
  const erase = createEraser(options);
  let lastSeq = sheet.seq;
  let copiedSeq = -1;
  let catchingUp: Promise<unknown> = Promise.resolve();

  /** Whether nothing was drawn here that is not on the device. */
  function isIdle(): boolean {
    return lastSeq <= sheet.seq;
  }

  function onTaken(): void {
    strokes.begin();
    if (!follower.isOn()) {
      commits.begin();
      return;
    }
    follower.stop();
    catchingUp = follower.catchUp().then(() => {
      if (pen.isHeld()) commits.begin();
    });
  }

  function onWaiting(): void {
    commits.stop();
    if (isIdle()) {
      saveState.set({ kind: 'reading', why: 'otherTab' });
      follower.start();
    } else saveState.set({ kind: 'notSaved', reason: 'otherTab' });
  }

  function onAsked(): void {
    void flush().then((durable) => {
      if (durable && pen.isHeld()) pen.lend();
    });
  }

  /**
   * A stroke is on its way to the disk before the page draws it: where nothing has to be waited for, it is sealed
   * and asked for when this returns. Every turn given away here is one that drawing takes.
   */
  async function write(entries: readonly (Stroke | Erasure)[]): Promise<number> {
    const database = options.opened() ?? (await options.database());
    const at = options.now();
    const modifiedAt = pen.isSigned() ? null : await pen.sign(database);
    if (entries.length > 0) await writeAll(database, entries, at);
    if (beside.doubtedSince() !== null) await keepBeside();
    return entries.length > 0 ? at : (modifiedAt ?? at);
  }

  async function writeAll(
    database: Database,
    entries: readonly (Stroke | Erasure)[],
    at: number,
  ): Promise<void> {
    const erasure = entries.findLast((entry) => entry.kind === 'erasure');
    if (erasure !== undefined) {
      await snapshots.alone(() => erase(database, erasure));
      // The copies went with what was erased.
      copiedSeq = -1;
    }
    // What came before it is in it, or gone; also when this was given up, and « Retirer » was done in between.
    const later = entries.filter((entry) => entry.kind === 'stroke' && entry.seq > sheet.seq);
    const records = seal(later as readonly Stroke[]);
    const row = { doc: options.id, writer: options.writer, modifiedAt: at };
    await strokes.write(database, row, records);
    for (const record of records) sheet.advance(record);
    snapshots.noteProgress();
  }

  /**
   * A database that failed once answers again, and may be empty all the same when the browser next starts:
   * Chromium writes on behind what a full disk left half written. So nothing counts as saved there alone.
   */
  async function keepBeside(): Promise<void> {
    const state = sheet.at();
    const { key } = sheet;
    if (key === null || copiedSeq === state.seq) return;
    await beside.keep(options.id, state, key);
    // A copy that was given up, and made all the same, went with what was erased.
    if (sheet.key === key) copiedSeq = state.seq;
  }

  function show(state: SaveState): void {
    // A write that was on its way when the pen was taken says nothing new.
    if (!pen.isHeld() && state.kind === 'notSaved') return;
    const refusal = state.kind === 'notSaved' && isIdle() ? state.reason : null;
    if (refusal === 'otherTab') void goOnFromThere();
    else if (refusal === 'newerVersion' && sheet.stored) onlyRead('newerVersion');
    else saveState.tell(state);
  }

  /** What is stored is shown whole, and nothing can be added to it from here. */
  function onlyRead(why: ReadingReason): void {
    commits.stop();
    pen.putDown();
    saveState.set({ kind: 'reading', why });
  }

  /** Another tab wrote since this one read, and nothing was drawn here: what is shown is only out of date. */
  async function goOnFromThere(): Promise<void> {
    commits.stop();
    if ((await follower.catchUp()) && pen.isHeld()) {
      commits.begin();
      return;
    }
    onlyRead('free');
  }

  const stopListening = source.onTransaction((transaction, document) => {
    lastSeq = Math.max(lastSeq, sheet.seq) + 1;
    commits.push({ kind: 'stroke', seq: lastSeq, transaction, document });
  });
  const stopErasing = source.onErasure((log, document) => {
    lastSeq = Math.max(lastSeq, sheet.seq);
    commits.push({ kind: 'erasure', seq: lastSeq, log, document });
  });
  const known = pen.take();

  async function flush(): Promise<boolean> {
    await known;
    await catchingUp;
    return commits.flush();
  }

  const stopWatching = page.onHide(() => {
    void flush().then((durable) => (durable ? snapshots.take() : undefined));
  });

  return {
    saveState,
    flush,
    takeOver: pen.demand,
    async close() {
      await known;
      if (pen.isHeld()) {
        if (!(await flush())) return false;
        await snapshots.take();
        // What was drawn during the snapshot.
        if (!(await flush())) return false;
      }
      stopListening();
      stopErasing();
      stopWatching();
      follower.stop();
      commits.stop();
      snapshots.stop();
      strokes.end();
      pen.putDown();
      return true;
    },
  };
}
