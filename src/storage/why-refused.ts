import type { Connection } from './connection';
import type { FileShelf } from './file-shelf';
import { PATIENCE_MS } from './group-commit';
import { observed, type NotSavedReason, type Observed, type SaveState } from './save-state';
import { withinLimit } from './timer';
import { notSavedReason } from './write-refused';

/** Of a refused write, what its error does not say; `null`: that cannot be known just now. Never fails. */
export type ExplainRefusal = (reason: NotSavedReason) => Promise<NotSavedReason | null>;

const FOLDER = 'room';
const NAME = 'trial';
const TRIAL_BYTES = 65_536;

/**
 * Chromium, on a full disk, gives « internal error » for a database it cannot open again, and an empty one once it has
 * done away with that. `navigator.storage.estimate()` goes on telling of a gigabyte of room; a file beside is refused
 * for the reason that it is.
 * @param files `null`: no file can be tried.
 */
export function createExplainRefusal({ open }: Connection, files: FileShelf | null): ExplainRefusal {
  async function isFull(): Promise<boolean> {
    try {
      await files?.write(FOLDER, NAME, new Uint8Array(TRIAL_BYTES));
      await files?.remove(FOLDER, NAME);
      return false;
    } catch (error) {
      return notSavedReason(error) === 'full';
    }
  }

  /** Erasing a sheet leaves the vault. */
  async function isEmptied(): Promise<boolean> {
    return (await (await open()).vault.count()) === 0;
  }

  return async (reason) => {
    const late = () => new Error('late');
    try {
      if (reason === 'failed' && (await withinLimit(isFull(), PATIENCE_MS, late))) return 'full';
      if (reason === 'erased' && (await withinLimit(isEmptied(), PATIENCE_MS, late))) return 'emptied';
    } catch {
      return null;
    }
    return reason;
  };
}

/** The save state as it is told: at once, and of a refusal the reason as soon as it is known, which the next keeps. */
export function createToldState(
  explain: ExplainRefusal,
): Observed<SaveState> & { readonly tell: (state: SaveState) => void } {
  const told = observed<SaveState>({ kind: 'saving' });
  let latest: SaveState | null = null;
  return {
    ...told,
    tell(state) {
      latest = state;
      const isToExplain = state.kind === 'notSaved' && ['failed', 'erased'].includes(state.reason);
      if (!isToExplain) {
        told.set(state);
        return;
      }
      if (told.get().kind !== 'notSaved') told.set({ kind: 'notSaved', reason: 'failed' });
      void explain(state.reason).then((reason) => {
        const before = told.get();
        if (reason === null || latest !== state || before.kind !== 'notSaved') return;
        // What was done away with does not come back by itself.
        if (before.reason !== 'emptied') told.set({ kind: 'notSaved', reason });
      });
    },
  };
}
