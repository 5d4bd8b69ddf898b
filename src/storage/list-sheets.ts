import { liveQuery, type Subscription } from 'dexie';
import type { Connection } from './connection';
import type { Payload } from './payload';
import { readSheet } from './read-sheet';
import { isSameReview } from './sealed-review';
import type { SheetId } from './sheet-id';
import { summariseSheet, type SheetSummary } from './summarise-sheet';
import type { Database } from './tables';
import type { VaultShelf } from './vault-shelf';

export interface SheetList {
  /**
   * Every sheet of this device, the last modified first.
   * @throws what the browser says when it gives no storage.
   */
  readonly list: () => Promise<readonly SheetSummary[]>;
  /**
   * Calls `listener` with the list at once, and again whenever it changes, from whatever tab; with `null`
   * when the browser gives no storage.
   * @returns how to stop.
   */
  readonly watchList: (listener: (sheets: readonly SheetSummary[] | null) => void) => () => void;
}

export function createSheetList({ open }: Connection, vault: Pick<VaultShelf, 'keys'>): SheetList {
  const list = createReader(vault);
  return {
    list: async () => list(await open()),
    watchList(listener) {
      let subscription: Subscription | null = null;
      let stopped = false;
      const subscribe = (): void => {
        if (stopped) return;
        // Rows of `sheets` change with every commit: the sheet that changed is read again, the rest is known.
        subscription = liveQuery(async () => list(await open())).subscribe({
          next: listener,
          error: () => {
            listener(null);
          },
        });
      };
      open().then(subscribe, () => {
        if (!stopped) listener(null);
      });
      return () => {
        stopped = true;
        subscription?.unsubscribe();
      };
    },
  };
}

interface Known {
  readonly seq: number;
  readonly review: Payload | undefined;
  readonly summary: SheetSummary;
}

/** Remembers what it read: a sheet whose last record and review are the same says the same. */
function createReader(
  vault: Pick<VaultShelf, 'keys'>,
): (database: Database) => Promise<readonly SheetSummary[]> {
  const known = new Map<SheetId, Known>();
  return async (database) => {
    const rows = await database.sheets.toArray();
    // A title is not remembered longer than its sheet.
    const here = new Set(rows.map(({ doc }) => doc));
    for (const id of known.keys()) if (!here.has(id)) known.delete(id);
    if (rows.length === 0) return [];
    const keys = await vault.keys();
    const summaries: SheetSummary[] = [];
    for (const { doc, seq, review } of rows) {
      const before = known.get(doc);
      if (before?.seq === seq && isSameReview(before.review, review)) {
        summaries.push(before.summary);
        continue;
      }
      const reading = await readSheet(database, keys, doc);
      if (reading === null) continue;
      const summary = summariseSheet(doc, reading);
      // Damage may be passing, a failing disk for instance: it is looked at anew each time.
      if (summary.kind === 'readable' && !summary.incomplete)
        known.set(doc, { seq: reading.lastSeq, review, summary });
      summaries.push(summary);
    }
    return summaries.sort((a, b) => b.modifiedAt - a.modifiedAt);
  };
}
