import type { DiagramDocument } from '../model/document';
import type { MakeId } from '../model/ids';
import type { SheetClipboard } from '../session/command';
import { createEditor, type Editor } from '../session/editor-store';
import type { ShortMemory } from '../storage/canary-keeper';
import type { VaultedStorage } from '../storage/create-storage';
import type { LostSheets } from '../storage/lost-sheets';
import type { Recovery } from '../storage/recover-sheets';
import { observed, type Observed } from '../storage/save-state';
import type { SheetId } from '../storage/sheet-id';
import type { SheetSession } from '../storage/sheet-session';
import type { StorageProblem, StorageResult } from '../storage/storage-problem';
import type { Vault } from '../vault/vault';
import type { VaultWork } from '../vault/vault-work';
import { createBackup, type Backup, type DeviceStore } from './backup';
import { createHomeScreen, type HomeScreen } from './home-screen';
import type { Authenticator } from './browser-authenticator';
import { createIdleLock, type IdleLock } from './idle-lock';
import type { LockCalls } from './lock-calls';
import { openWall } from './open-wall';
import type { Outside } from './outside';
import { createRetention, type Retention } from './retention';
import { createSafe, type Safe } from './safe';
import type { CopiesBetweenTabs } from './copies-between-tabs';
import { createSheetClipboard } from './sheet-clipboard';
import { createWallLink, type WallLink } from './wall-link';

/** A sheet on the desk: drawn on by `editor`, kept by `session`. */
export interface OpenSheet {
  readonly id: SheetId;
  readonly editor: Editor;
  readonly session: SheetSession;
}

/**
 * What became of a sheet that was to be erased. `notSaved`: its last strokes are not on the device yet, and it is
 * still open. After any other problem it is whole, but no longer kept from here: it has to be opened anew.
 */
type ErasedOpen =
  { readonly isGone: true } | { readonly isGone: false; readonly problem: 'notSaved' | StorageProblem };

/** Puts sheets on the desk. */
export interface Desk {
  readonly makeId: MakeId;
  /** Ms since the Unix epoch. */
  readonly now: () => number;
  /** One for all sheets: what is copied from one can be pasted on another. */
  readonly clipboard: SheetClipboard;
  /** A new sheet with this drawing; never over another one. */
  readonly lay: (document: DiagramDocument) => Promise<OpenSheet>;
  readonly open: (id: SheetId) => Promise<StorageResult<OpenSheet>>;
  /** Puts a drawing into the list, as a new sheet, and nothing on the desk. @returns whether the device took it. */
  readonly keep: (document: DiagramDocument) => Promise<boolean>;
  /** « Terminer et effacer »: takes the sheet off the desk, and off this computer. */
  readonly eraseOpen: (sheet: OpenSheet) => Promise<ErasedOpen>;
  /** When the sheet that was on the desk was erased, ms since the Unix epoch; `null`: none was, or that was read. */
  readonly erasedAt: Observed<number | null>;
  /** A sheet is no longer on this computer: nothing that the desk remembers of it stays, in no tab. */
  readonly forget: (id: SheetId) => void;
  readonly safe: Safe;
  /** Between the tabs of this browser. */
  readonly lockCalls: LockCalls;
  readonly idleLock: IdleLock;
  readonly backup: Backup;
  /** The ways out of this browser for protected files. */
  readonly outside: Outside;
  readonly homeScreen: HomeScreen;
  /** How long sheets are kept. */
  readonly retention: Retention;
  readonly recovery: Recovery;
  /** Sheets that the database lost, as far as copies of them are left. */
  readonly lost: LostSheets;
  /** The window for a second screen: one for all sheets. */
  readonly wall: WallLink;
}

export interface DeskTools {
  readonly storage: VaultedStorage<Vault>;
  readonly makeId: MakeId;
  readonly now: () => number;
  readonly work: VaultWork;
  readonly device: DeviceStore;
  readonly memory: ShortMemory;
  readonly lockCalls: LockCalls;
  /** Left out or `null`: this browser has none. */
  readonly authenticator?: Authenticator | null;
  /** Left out or `null`: other tabs know the text of a copy alone. */
  readonly copies?: CopiesBetweenTabs | null;
  readonly outside: Outside;
}

export function createDesk(tools: DeskTools): Desk {
  const { storage, makeId, now, work, device, memory, lockCalls, outside } = tools;
  const homeScreen = createHomeScreen(navigator, memory);
  const backup = createBackup({ storage, device, memory, outside, homeScreen, now });
  const safe = createSafe({
    ...{ storage, work },
    authenticator: tools.authenticator ?? null,
    onWays: lockCalls.tellOfWays,
  });
  const erasedAt = observed<number | null>(null);
  const clipboard = createSheetClipboard(window, tools.copies ?? null);
  function forget(id: SheetId): void {
    backup.reminder.forget(id);
    // What was copied may be of that sheet.
    clipboard.forget();
  }
  const retention = createRetention({ storage, safe, memory, now, forget });
  function attach(id: SheetId, editor: Editor): OpenSheet {
    const source = {
      document: () => editor.store.getState().committed,
      onTransaction: editor.onTransaction,
      follow: editor.follow,
      onErasure: editor.onErasure,
    };
    const session = storage.attach(id, source);
    void storage.beginNewLog();
    const stop = editor.onTransaction(() => {
      backup.reminder.noteSitting(id);
      stop();
    });
    return { id, editor, session };
  }
  return {
    makeId,
    now,
    clipboard,
    safe,
    lockCalls,
    idleLock: createIdleLock(memory),
    backup,
    outside,
    homeScreen,
    retention,
    recovery: storage.recovery,
    lost: storage.lost,
    wall: createWallLink(window, () => openWall(window)),
    forget,
    erasedAt,
    async keep(document) {
      const added = await storage.add(document);
      return added.ok;
    },
    async eraseOpen({ id, session }) {
      if (!(await session.close())) return { isGone: false, problem: 'notSaved' };
      const erased = await storage.erase(id);
      if (!erased.ok) return { isGone: false, problem: erased.problem };
      forget(id);
      erasedAt.set(now());
      return { isGone: true };
    },
    async lay(document) {
      backup.askToKeep();
      const id = await storage.create(document);
      return attach(id, createEditor({ document, now }));
    },
    async open(id) {
      const opened = await storage.open(id);
      if (!opened.ok) return opened;
      const { document, log } = opened.value;
      return { ok: true, value: attach(id, createEditor({ document, log, now })) };
    },
  };
}

/** The message key that says why a sheet did not open, and that nothing was lost. */
export function storageSentence(problem: StorageProblem) {
  return `app.${problem.kind}` as const;
}
