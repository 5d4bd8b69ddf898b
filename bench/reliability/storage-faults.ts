import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { newDocument } from '../../src/model/new-document';
import type { DiagramDocument } from '../../src/model/document';
import { createEditor, type Editor } from '../../src/session/editor-store';
import { createStorage } from '../../src/storage/create-storage';
import { createFileShelf } from '../../src/storage/file-shelf';
import { sameValue } from '../../src/storage/same-value';
import type { SheetId } from '../../src/storage/sheet-id';
import type { SheetSession } from '../../src/storage/sheet-session';
import { createDeviceVault } from '../../src/vault/device-vault';
import { countingIds } from '../../tests/builders';
import { fakeFiles } from '../../tests/storage/fake-files';
import { fakeLockManager } from '../../tests/storage/fake-locks';
import { installFakeClock, type FakeClock } from './fake-clock';
import { EDIT_ACTS, performEdit } from './random-edit';
import { randomFrom } from './random';

/** The ways in which a browser fails to write. */
const FAULTS = ['quota', 'unknown', 'abort', 'hang', 'lostConnection', 'versionChange'] as const;
type Fault = (typeof FAULTS)[number];

export interface FaultCount {
  /** Of forty commands each. */
  readonly sittings: number;
  /** Writes that failed. */
  readonly failures: number;
  /** Times « saved » was said; of these, those when something drawn was not stored. */
  readonly promises: number;
  readonly falsePromises: number;
  /** Sittings after which not everything was stored, or the badge never came back. */
  readonly notSurvived: number;
}

const COMMANDS = 40;

/**
 * In each round six sittings of forty commands, one for each way to fail: every k-th write fails, for a while;
 * then the disk is well again. With the rounds, k goes from 1 to 10.
 */
export async function sufferFaults(rounds: number, seed: number): Promise<FaultCount> {
  let total: FaultCount = { sittings: 0, failures: 0, promises: 0, falsePromises: 0, notSurvived: 0 };
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, fault] of FAULTS.entries()) {
      const one = await sufferOne(fault, 1 + (round % 10), seed + round * FAULTS.length + at);
      total = {
        sittings: total.sittings + 1,
        failures: total.failures + one.failures,
        promises: total.promises + one.promises,
        falsePromises: total.falsePromises + one.falsePromises,
        notSurvived: total.notSurvived + (one.isWhole ? 0 : 1),
      };
    }
  }
  return total;
}

interface Suffering extends Pick<FaultCount, 'failures' | 'promises' | 'falsePromises'> {
  readonly isWhole: boolean;
}

async function sufferOne(fault: Fault, k: number, seed: number): Promise<Suffering> {
  const random = randomFrom(seed);
  const clock = installFakeClock();
  const device = aDeviceUnder(clock);
  const disk = failingDisk(fault, k);
  try {
    const tab = device.openTab();
    const document = newDocument(device.makeId, { date: '2026-03-17', title: 'Feuille' });
    const id = await tab.storage.create(document);
    const { editor, session } = await tab.drawOn(id);
    await until(() => session.saveState.get().kind === 'saved', clock);
    const watch = watchPromises(device, id, editor, session);
    disk.fail(20 + random.below(20));
    for (let command = 0; command < COMMANDS; command += 1) {
      const edit = { act: random.pick(EDIT_ACTS), one: random.below(999), other: random.below(999) };
      performEdit(editor, { ...edit, words: `Zoé ${command}` }, command);
      await turns(random.pick([0, 5, 40]));
      if (random.oneIn(8)) clock.pass(random.pick([300, 3_000, 12_000]));
    }
    disk.heal();
    const isSaved = await until(() => session.saveState.get().kind === 'saved', clock).then(
      () => true,
      () => false,
    );
    const promised = await watch.result();
    const isWhole = isSaved && sameValue(await device.stored(id), editor.store.getState().committed);
    return { ...promised, failures: disk.failures(), isWhole };
  } finally {
    disk.remove();
    clock.restore();
  }
}

/** The moment « saved » is said, everything drawn until then must be what a new tab reads, or more. */
function watchPromises(
  device: ReturnType<typeof aDeviceUnder>,
  id: SheetId,
  editor: Editor,
  session: SheetSession,
) {
  const checks: Promise<boolean>[] = [];
  const stop = session.saveState.subscribe(() => {
    if (session.saveState.get().kind !== 'saved') return;
    const { length } = editor.store.getState().log.lines;
    checks.push(device.storedLines(id).then((stored) => stored >= length));
  });
  return {
    async result() {
      stop();
      const kept = await Promise.all(checks);
      return { promises: kept.length, falsePromises: kept.filter((one) => !one).length };
    },
  };
}

function aDeviceUnder(clock: FakeClock) {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const locks = fakeLockManager();
  const files = fakeFiles();
  const makeId = countingIds('s');
  const words = new Map<string, string>();
  let tabs = 0;
  function openTab() {
    const storage = createStorage({
      name: 'trace',
      now: clock.now,
      makeId,
      locks: locks.locksOf(`tab${(tabs += 1)}`),
      calls: null,
      page: { onHide: () => () => undefined },
      engine,
      vault: createDeviceVault(() => makeId<'vault'>()),
      files: createFileShelf(() => Promise.resolve(files.root)),
      memory: { get: (key) => words.get(key) ?? null, set: (key, value) => words.set(key, value) },
    });
    return {
      storage,
      async drawOn(id: SheetId) {
        const opened = await storage.open(id);
        if (!opened.ok) throw new Error(`does not open: ${opened.problem.kind}`);
        const editor = createEditor({ ...opened.value, now: clock.now });
        const session = storage.attach(id, {
          document: () => editor.store.getState().committed,
          onTransaction: editor.onTransaction,
          follow: editor.follow,
          onErasure: editor.onErasure,
        });
        return { editor, session };
      },
    };
  }
  const opened = async (id: SheetId) => {
    const read = await openTab().storage.open(id);
    if (!read.ok) throw new Error(`does not open: ${read.problem.kind}`);
    return read.value;
  };
  return {
    makeId,
    openTab,
    stored: async (id: SheetId): Promise<DiagramDocument> => (await opened(id)).document,
    storedLines: async (id: SheetId): Promise<number> => (await opened(id)).log.lines.length,
  };
}

/** Writes to what holds strokes fail, every `k`-th, so many times. */
function failingDisk(fault: Fault, k: number) {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the store below
  const { put } = IDBObjectStore.prototype;
  const hanging = new WeakSet<object>();
  let left = 0;
  let writes = 0;
  let failures = 0;
  IDBObjectStore.prototype.put = function failing(this: IDBObjectStore, ...args: Parameters<typeof put>) {
    const isOurs = left > 0 && (this.name === 'journal' || this.name === 'sheets');
    const fails = hanging.has(this.transaction.db) || (isOurs && (writes += 1) % k === 0);
    if (!fails) return put.apply(this, args);
    failures += 1;
    left -= 1;
    // A connection hangs as a whole: only another one gets an answer.
    if (fault === 'hang') hanging.add(this.transaction.db);
    return broken(this, fault, () => put.apply(this, args));
  };
  return {
    fail: (times: number) => {
      left = times;
    },
    heal: () => {
      left = 0;
    },
    failures: () => failures,
    remove: () => {
      IDBObjectStore.prototype.put = put;
    },
  };
}

type Put = IDBObjectStore['put'];

function broken(store: IDBObjectStore, fault: Fault, write: () => ReturnType<Put>): ReturnType<Put> {
  const { transaction } = store;
  switch (fault) {
    case 'quota':
      throw new DOMException('the quota has been exceeded', 'QuotaExceededError');
    case 'unknown':
      throw new DOMException('Internal error: FILE_ERROR_NO_SPACE', 'UnknownError');
    case 'abort': {
      const request = write();
      transaction.abort();
      return request;
    }
    case 'hang':
      // Neither an answer nor an error, ever.
      return Object.assign(new EventTarget(), { readyState: 'pending' }) as unknown as ReturnType<Put>;
    case 'lostConnection':
      transaction.db.close();
      throw new DOMException('the connection is closing', 'InvalidStateError');
    case 'versionChange':
      transaction.db.dispatchEvent(new Event('versionchange'));
      throw new DOMException('another version wants the database', 'InvalidStateError');
  }
}

/** Real turns for the database and the ciphers; no time passes. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await crypto.subtle.digest('SHA-256', new Uint8Array(1));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function until(condition: () => boolean, clock: FakeClock): Promise<void> {
  for (let minute = 0; minute < 600; minute += 1) {
    await turns(30);
    if (condition()) return;
    clock.pass(1_000);
  }
  throw new Error('waited for something that never came');
}
