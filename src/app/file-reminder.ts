import type { ShortMemory } from '../storage/canary-keeper';
import { observed, type Observable } from '../storage/save-state';
import type { SheetId } from '../storage/sheet-id';

/** What is quietly said of a sheet's copies outside this browser. */
type FileAge =
  /** No protected file was ever made of it here. */
  { readonly kind: 'never' } | { readonly kind: 'days' | 'sittings'; readonly count: number };

/** Remembers when protected files were made, to say when the next one is due: ids and times, never a name. */
export interface FileReminder {
  /** The sheet was drawn on. */
  readonly noteSitting: (id: SheetId) => void;
  /** A protected file of this sheet was made. */
  readonly noteFile: (id: SheetId) => void;
  /** The sheet is no longer on this computer. */
  readonly forget: (id: SheetId) => void;
  /** `null`: nothing is due. */
  readonly due: (id: SheetId) => FileAge | null;
  /** Of whatever sheet, ms since the Unix epoch. */
  readonly lastFileAt: () => number | null;
  /** Rises with each file that was made. */
  readonly files: Observable<number>;
}

interface Times {
  /** Of the last file; `null`: there was none. */
  readonly fileAt: number | null;
  /** The first stroke after it. */
  readonly since: number;
  /** The last time that the sheet was opened and drawn on. */
  readonly sittingAt: number;
  /** Since the file. */
  readonly sittings: number;
}

const DAY_MS = 86_400_000;
const DUE_DAYS = 7;
const DUE_SITTINGS = 20;
/** A sheet that was locked and opened again is still in the same sitting. */
const SAME_SITTING_MS = 3_600_000;
const TIMES = 'trace.file-times';
const LAST_FILE = 'trace.last-file';

export function createFileReminder(memory: ShortMemory, now: () => number): FileReminder {
  const files = observed(0);

  function all(): ReadonlyMap<string, Times> {
    try {
      const read: unknown = JSON.parse(memory.get(TIMES) ?? '[]');
      return new Map(Array.isArray(read) ? read.flatMap(readEntry) : []);
    } catch {
      // Storage denied, or something else wrote there: nothing is known.
      return new Map();
    }
  }

  function change(id: SheetId, times: Times | null): void {
    const changed = new Map(all());
    if (times === null) changed.delete(id);
    else changed.set(id, times);
    keep(TIMES, JSON.stringify([...changed]));
  }

  function keep(key: string, value: string): void {
    try {
      memory.set(key, value);
    } catch {
      // Storage denied: nobody is reminded.
    }
  }

  return {
    files,
    noteSitting(id) {
      const at = now();
      const known = all().get(id);
      if (known === undefined) {
        change(id, { fileAt: null, since: at, sittingAt: at, sittings: 1 });
        return;
      }
      const isNew = at - known.sittingAt > SAME_SITTING_MS || known.sittings === 0;
      change(id, {
        ...known,
        since: known.sittings === 0 ? at : known.since,
        sittingAt: at,
        sittings: known.sittings + (isNew ? 1 : 0),
      });
    },
    noteFile(id) {
      const at = now();
      keep(LAST_FILE, String(at));
      change(id, { fileAt: at, since: at, sittingAt: at, sittings: 0 });
      files.set(files.get() + 1);
    },
    forget(id) {
      change(id, null);
    },
    due(id) {
      const known = all().get(id);
      // Nothing was drawn since the file: it holds everything.
      if (known === undefined || known.sittings === 0) return null;
      const { fileAt, since, sittings } = known;
      const days = Math.floor((now() - (fileAt ?? since)) / DAY_MS);
      if (days < DUE_DAYS && sittings < DUE_SITTINGS) return null;
      if (fileAt === null) return { kind: 'never' };
      return days < DUE_DAYS ? { kind: 'sittings', count: sittings } : { kind: 'days', count: days };
    },
    lastFileAt() {
      try {
        const kept = memory.get(LAST_FILE);
        return kept === null || !Number.isFinite(Number(kept)) ? null : Number(kept);
      } catch {
        return null;
      }
    },
  };
}

function readEntry(entry: unknown): readonly (readonly [string, Times])[] {
  const [id, times] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
  if (typeof id !== 'string' || typeof times !== 'object' || times === null) return [];
  const { fileAt, since, sittingAt, sittings } = times as Readonly<Record<keyof Times, unknown>>;
  return (typeof fileAt === 'number' || fileAt === null) &&
    typeof since === 'number' &&
    typeof sittingAt === 'number' &&
    typeof sittings === 'number'
    ? [[id, { fileAt, since, sittingAt, sittings }]]
    : [];
}
