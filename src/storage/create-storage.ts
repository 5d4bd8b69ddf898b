import type { DiagramDocument } from '../model/document';
import type { MakeId } from '../model/ids';
import type { IsoDay } from '../model/sitting';
import { newDocument } from '../model/new-document';
import { emptyLog, type Log } from '../session/log';
import { chooseReview } from './choose-review';
import { createCanaryKeeper, type CanaryKeeper, type ShortMemory } from './canary-keeper';
import { createConnection } from './connection';
import { createCopyKeeper, type CopyKeeper } from './copy-keeper';
import { createCopyShelf } from './copy-shelf';
import { eraseOverdue } from './erase-overdue';
import type { FileShelf } from './file-shelf';
import { PATIENCE_MS } from './group-commit';
import { createSheetList, type SheetList } from './list-sheets';
import { openSheet, type SheetPlace } from './open-sheet';
import { createLostSheets, type LostSheets } from './lost-sheets';
import { createOverdueDays } from './overdue-days';
import { createMetaShelf, type MetaShelf } from './meta-shelf';
import { beginNewLog } from './new-log';
import type { PageLifecycle } from './page-lifecycle';
import type { PenCalls } from './pen-calls';
import { createRecovery, type Recovery } from './recover-sheets';
import { retitle } from './retitle';
import { tryStorage, type TrialStep } from './storage-trial';
import type { SheetId } from './sheet-id';
import { startSession, type SheetSession } from './sheet-session';
import type { SheetSource } from './sheet-source';
import type { SheetAt } from './sealed-snapshot';
import type { SheetKey } from './sheet-cipher';
import { storeNewSheet } from './store-new-sheet';
import { startStrokeThread } from './stroke-thread';
import type { StorageResult } from './storage-problem';
import { eraseStored, renameStored } from './stored-sheet-edits';
import type { DatabaseEngine, StoredVault } from './tables';
import { withinLimit } from './timer';
import { createVaultShelf, type VaultMaker, type VaultShelf } from './vault-shelf';
import { createExplainRefusal } from './why-refused';
import { newWorkingSheet, type WorkingSheet } from './working-sheet';
import type { MaybeLocks } from './writer-lock';

export interface StorageOptions<Vault extends StoredVault> {
  /** Of the database. */
  readonly name: string;
  /** Ms since the Unix epoch. */
  readonly now: () => number;
  readonly makeId: MakeId;
  /** `navigator.locks`; `null` where the browser has none. */
  readonly locks: MaybeLocks;
  /** `null`: tabs cannot speak to each other. */
  readonly calls: PenCalls | null;
  readonly page: PageLifecycle;
  readonly vault: VaultMaker<Vault>;
  /** The browser's private file system; `null` where there is none. */
  readonly files: FileShelf | null;
  readonly memory: ShortMemory;
  /** A new worker whose entry is `stroke-worker.ts`; `null` where there is none: the page itself writes. */
  readonly createStrokeWorker: (() => Worker) | null;
  /** Another database than the browser's. */
  readonly engine?: DatabaseEngine;
}

export interface OpenedSheet {
  readonly document: DiagramDocument;
  /** What was done to it, for undo and replay. */
  readonly log: Log;
}

export interface SheetStorage extends SheetList {
  /**
   * Puts a document down as a new sheet; never over another one. Never fails: what the device does not take
   * now, the session attached to the sheet writes later, and says « not saved » until then.
   */
  readonly create: (document: DiagramDocument) => Promise<SheetId>;
  /** The same for a sheet that is not opened: what the device does not take now is told, and not tried again. */
  readonly add: (document: DiagramDocument) => Promise<StorageResult<SheetId>>;
  readonly open: (id: SheetId) => Promise<StorageResult<OpenedSheet>>;
  /** For a sheet that is not open; in an open one the title is an edit like any other. */
  readonly rename: (id: SheetId, title: string) => Promise<StorageResult<null>>;
  /** The drawing as it stands, under `title`, without what led to it. @returns the new sheet. */
  readonly duplicate: (id: SheetId, title: string) => Promise<StorageResult<SheetId>>;
  /** The day on which it is to be looked at again, `null` for the usual one; it may be open. */
  readonly chooseReview: (id: SheetId, day: IsoDay | null) => Promise<StorageResult<null>>;
  /** For good. A sheet that is open cannot be erased. */
  readonly erase: (id: SheetId) => Promise<StorageResult<null>>;
  /**
   * Keeps every commit of `source` from now on.
   * @throws Error when the sheet was not opened or created before, or has been drawn on since: what happened
   *   in between would be lost.
   */
  readonly attach: (id: SheetId, source: SheetSource) => SheetSession;
  /** Lets nothing kept from now on stand behind what an end of the browser cut off; once a page. Never fails. */
  readonly beginNewLog: () => Promise<void>;
}

/** Without the vault nothing can be read: when it is locked, it is opened before anything else is asked for. */
export interface VaultedStorage<Vault extends StoredVault> extends SheetStorage {
  readonly canary: CanaryKeeper;
  /** Whether there is a place for copies beside the database. */
  readonly hasCopies: boolean;
  /** When the last of them failed, ms since the Unix epoch; `null`: the last one is there. */
  readonly copyFailedAt: CopyKeeper['failedAt'];
  /** Since when strokes are kept on a copy too, because the database refused one; `null`: they are not. */
  readonly doubtedSince: CopyKeeper['doubtedSince'];
  /** Tries the device with a sheet of its own, which is erased at the end. */
  readonly trial: () => Promise<readonly TrialStep[]>;
  readonly recovery: Recovery;
  /** Those of which only copies are left. */
  readonly lost: LostSheets;
  /** Erases what is past its days of grace; once, when the application starts. @returns what is gone. */
  readonly eraseOverdue: () => Promise<readonly SheetId[]>;
  readonly vault: VaultShelf<Vault>;
  readonly shelf: MetaShelf;
}

/** The sheets of this device. One a page. */
export function createStorage<Vault extends StoredVault>(
  options: StorageOptions<Vault>,
): VaultedStorage<Vault> {
  const { name, now, makeId, locks, calls, page, memory, createStrokeWorker, engine } = options;
  const connection = createConnection(name, engine);
  const vault = createVaultShelf(connection, options.vault, options.files, memory);
  const copies = options.files === null ? null : createCopyShelf(options.files);
  const beside = createCopyKeeper(copies, connection, memory, now);
  const canary = createCanaryKeeper(connection, options.files, memory);
  const overdue = createOverdueDays(memory);
  const explain = createExplainRefusal(connection, options.files);
  const place = { connection, vault, copies };
  const known = new Map<SheetId, WorkingSheet>();
  let isLogNew = false;

  /** After something was verified in the database. Never fails. */
  async function keepElsewhere(
    id: SheetId,
    state: Pick<SheetAt, 'seq' | 'document'>,
    key: SheetKey,
  ): Promise<void> {
    // Told by « État de la sauvegarde »; the database holds it.
    await beside.keep(id, state, key).catch(() => undefined);
    await canary.refresh();
  }

  /** @returns whether the device took it. */
  async function put(id: SheetId, sheet: WorkingSheet): Promise<boolean> {
    try {
      const late = () => new Error('the device does not answer');
      await withinLimit(store(place, id, sheet, now()), PATIENCE_MS, late);
      if (sheet.key !== null) void keepElsewhere(id, { seq: 0, document: sheet.document }, sheet.key);
      return true;
    } catch {
      // What comes next is tried on another connection.
      connection.disconnect();
      return false;
    }
  }

  async function create(document: DiagramDocument): Promise<SheetId> {
    const id = makeId<'sheet'>();
    const sheet = newWorkingSheet(document);
    known.set(id, sheet);
    // Told by the session's save state, which tries again.
    await put(id, sheet);
    return id;
  }

  async function add(document: DiagramDocument): Promise<StorageResult<SheetId>> {
    const id = makeId<'sheet'>();
    const sheet = newWorkingSheet(document);
    if (await put(id, sheet)) return { ok: true, value: id };
    // Were it written late, it would come after somebody was told that it was not.
    sheet.markWanted(false);
    return { ok: false, problem: { kind: 'unavailable' } };
  }

  async function open(id: SheetId): Promise<StorageResult<OpenedSheet>> {
    const sheet = known.get(id);
    // Nothing was drawn on it either: strokes are durable only after the sheet itself.
    if (sheet?.stored === false) {
      const { document } = sheet;
      return { ok: true, value: { document, log: emptyLog(document) } };
    }
    const opened = await openSheet(place, id);
    if (!opened.ok) return opened;
    known.set(id, opened.value.sheet);
    return { ok: true, value: { document: opened.value.sheet.document, log: opened.value.log } };
  }

  async function duplicate(id: SheetId, title: string): Promise<StorageResult<SheetId>> {
    const opened = await openSheet(place, id);
    if (!opened.ok) return opened;
    const { document } = opened.value.sheet;
    return add(retitle(document, title, now())?.document ?? document);
  }

  async function erase(id: SheetId): Promise<StorageResult<null>> {
    const sheet = known.get(id);
    const onHeld = (): void => sheet?.markWanted(false);
    const erased = await eraseStored({ ...place, locks, id, onHeld });
    sheet?.markWanted(!erased.ok);
    if (erased.ok) {
      known.delete(id);
      overdue.forget(id);
      void canary.refresh();
    }
    return erased;
  }

  const sheets = createSheetList(connection, vault);
  const recovery = createRecovery({ ...place, canary });
  const lost = createLostSheets({ connection, copies, locks, read: recovery.read });
  return {
    ...sheets,
    vault,
    shelf: createMetaShelf(connection),
    canary,
    hasCopies: copies !== null,
    copyFailedAt: beside.failedAt,
    doubtedSince: beside.doubtedSince,
    trial: () => {
      const document = newDocument(makeId, { date: '2026-01-01', title: 'Tracé' });
      return tryStorage(place, { id: makeId<'sheet'>(), document, now: now() });
    },
    recovery,
    lost,
    create,
    add,
    open,
    duplicate,
    rename: (id, title) =>
      renameStored({ ...place, locks, id, title, writer: makeId<'writer'>(), at: now() }),
    chooseReview: (id, day) => chooseReview(place, id, day),
    erase,
    // Without locks nobody knows whether another tab has it open.
    eraseOverdue: () =>
      locks === null
        ? Promise.resolve([])
        : eraseOverdue({ list: sheets.list, lost, erase, days: overdue, memory, now }),
    async beginNewLog() {
      if (isLogNew) return;
      isLogNew = true;
      try {
        await beginNewLog({ name, engine, locks });
      } catch {
        // A disk that refuses it is believed no more than after any write it refused.
        beside.doubt();
      }
    },
    attach(id, source) {
      const sheet = known.get(id);
      if (sheet === undefined) throw new Error('a sheet is opened or created before it is attached');
      if (source.document() !== sheet.document) throw new Error('a sheet is attached before its first edit');
      const writer = makeId<'writer'>();
      const { open: database, opened, disconnect } = connection;
      return startSession({
        ...{
          id,
          writer,
          sheet,
          source,
          database,
          opened,
          disconnect,
          startThread: () =>
            createStrokeWorker === null ? null : startStrokeThread(createStrokeWorker, name),
          vault,
          locks,
          calls,
          copies,
          beside,
          explain,
          page,
          now,
        },
        onSnapshot: (state, key) => keepElsewhere(id, state, key),
      });
    },
  };
}

async function store(place: SheetPlace, id: SheetId, sheet: WorkingSheet, at: number): Promise<void> {
  const database = await place.connection.open();
  await storeNewSheet(database, { doc: id, writer: '', modifiedAt: at }, sheet, place.vault);
}
