import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { DiagramDocument } from '../../src/model/document';
import type { PersonId } from '../../src/model/ids';
import { createEditor, type Editor } from '../../src/session/editor-store';
import { createStorage, type OpenedSheet, type VaultedStorage } from '../../src/storage/create-storage';
import type { ShortMemory } from '../../src/storage/canary-keeper';
import { createFileShelf } from '../../src/storage/file-shelf';
import type { PenCalls } from '../../src/storage/pen-calls';
import type { PageLifecycle } from '../../src/storage/page-lifecycle';
import type { SaveState } from '../../src/storage/save-state';
import type { SheetId } from '../../src/storage/sheet-id';
import type { SheetSession } from '../../src/storage/sheet-session';
import { createDatabase, type Database } from '../../src/storage/tables';
import type { Locks } from '../../src/storage/writer-lock';
import { createDeviceVault } from '../../src/vault/device-vault';
import type { Vault } from '../../src/vault/vault';
import { aDocument, aPerson, countingIds, idOf } from '../builders';
import { fakeFiles } from './fake-files';
import { fakeLockManager } from './fake-locks';
import { FakeStrokeWorker } from './fake-stroke-worker';

/** Lets the database and the ciphers work until `condition` holds. Real turns, no time passes. */
export async function until(condition: () => boolean, turns = 2_000): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    if (condition()) return;
    await aTurn();
  }
  throw new Error('waited for something that never came');
}

/** Long enough for a snapshot to be sealed, written, read back and followed by a pruning. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) await aTurn();
}

/** Ciphers work on threads of their own, in the order in which they are asked: a turn waits for them too. */
export async function aTurn(): Promise<void> {
  await crypto.subtle.digest('SHA-256', new Uint8Array(1));
  await new Promise((resolve) => setImmediate(resolve));
}

/** One stroke: a person more. */
export function draw(editor: Editor, name: string): DiagramDocument {
  const id = idOf<'person'>(name);
  editor.commit({ label: 'test.draw' }, (draft) => {
    draft.persons[id] = aPerson({ id, name });
  });
  return editor.store.getState().committed;
}

export const namesOn = (document: DiagramDocument): readonly string[] =>
  (Object.keys(document.persons) as PersonId[]).map((id) => document.persons[id]!.name);

export interface Drawing {
  readonly editor: Editor;
  readonly session: SheetSession;
  readonly state: () => SaveState;
  /** Resolves when the badge says so. */
  readonly becomes: (kind: SaveState['kind']) => Promise<void>;
}

export interface Tab {
  readonly storage: VaultedStorage<Vault>;
  /** Opens a new sheet, or the one given, and draws on it. */
  readonly drawOn: (id: SheetId) => Promise<Drawing>;
  readonly attach: (id: SheetId, sheet: OpenedSheet) => Drawing;
  readonly hide: () => void;
  /** As when its process is killed: nothing is closed, nothing flushed. */
  readonly vanish: () => void;
}

/** A device with its disk, its browser and its clock, in which tabs open and vanish. */
export function aDevice(now: () => number = Date.now, { hasFiles = true, hasWorkers = true } = {}) {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const locks = fakeLockManager();
  const calls = fakeCalls();
  const files = fakeFiles();
  const memory = fakeMemory();
  const makeId = countingIds('s');
  const strokeWorkers: FakeStrokeWorker[] = [];
  let tabs = 0;

  function aStrokeWorker(): Worker {
    const worker = new FakeStrokeWorker(engine);
    strokeWorkers.push(worker);
    return worker.asWorker();
  }

  function openTab({ withLocks = true, withCalls = true, locks: own = null as Locks | null } = {}): Tab {
    const name = `tab${(tabs += 1)}`;
    const { page, hide } = fakePage();
    const storage = createStorage({
      name: 'trace',
      now,
      makeId,
      locks: own ?? (withLocks ? locks.locksOf(name) : null),
      calls: withCalls ? calls : null,
      page,
      engine,
      vault: createDeviceVault(() => makeId<'vault'>()),
      files: hasFiles ? createFileShelf(() => Promise.resolve(files.root)) : null,
      memory,
      createStrokeWorker: hasWorkers ? aStrokeWorker : null,
    });
    const attach = (id: SheetId, { document, log }: OpenedSheet): Drawing => {
      const editor = createEditor({ document, log, now });
      const session = storage.attach(id, {
        document: () => editor.store.getState().committed,
        onTransaction: editor.onTransaction,
        follow: editor.follow,
        onErasure: editor.onErasure,
      });
      const state = session.saveState.get;
      return { editor, session, state, becomes: (kind) => until(() => state().kind === kind) };
    };
    return {
      storage,
      attach,
      async drawOn(id) {
        return attach(id, await opened(storage, id));
      },
      hide,
      vanish() {
        locks.vanish(name);
      },
    };
  }

  return {
    engine,
    files,
    memory,
    /** One for each sheet that was opened to be drawn on. */
    strokeWorkers,
    openTab,
    /** The tables themselves, as a thief or a failing disk sees them. */
    async disk(): Promise<Database> {
      const database = createDatabase('trace', engine);
      await database.open();
      return database;
    },
    /** What a tab opened now would show. */
    async stored(id: SheetId): Promise<DiagramDocument> {
      return (await opened(openTab().storage, id)).document;
    },
    /** How many strokes of it there are. */
    async storedLines(id: SheetId): Promise<number> {
      return (await opened(openTab().storage, id)).log.lines.length;
    },
  };
}

async function opened(storage: Tab['storage'], id: SheetId): Promise<OpenedSheet> {
  const read = await storage.open(id);
  if (!read.ok) throw new Error(`does not open: ${read.problem.kind}`);
  return read.value;
}

export async function aDrawing(
  tab: Tab,
  document = aDocument(),
): Promise<Drawing & { readonly id: SheetId }> {
  const id = await tab.storage.create(document);
  return { id, ...(await tab.drawOn(id)) };
}

function fakePage(): { readonly page: PageLifecycle; readonly hide: () => void } {
  const listeners = new Set<() => void>();
  return {
    page: {
      onHide(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    hide() {
      for (const listener of listeners) listener();
    },
  };
}

/** Tabs that hear each other at the next turn. */
function fakeCalls(): PenCalls {
  const listeners = new Map<() => void, SheetId>();
  return {
    ask(id) {
      setImmediate(() => {
        for (const [listener, about] of [...listeners]) if (about === id) listener();
      });
    },
    onAsked(id, listener) {
      listeners.set(listener, id);
      return () => listeners.delete(listener);
    },
  };
}

function fakeMemory(): ShortMemory {
  const words = new Map<string, string>();
  return {
    get: (key) => words.get(key) ?? null,
    set(key, value) {
      words.set(key, value);
    },
  };
}
