import { liveQuery, type Subscription } from 'dexie';
import { samePayload } from './payload';
import { linesAfter } from './read-sheet';
import type { SheetId } from './sheet-id';
import type { SheetSource } from './sheet-source';
import { rowsBetween, type Database } from './tables';
import type { WorkingSheet } from './working-sheet';

export interface FollowerOptions {
  readonly id: SheetId;
  readonly sheet: WorkingSheet;
  readonly source: SheetSource;
  readonly database: () => Promise<Database>;
  /** False when something was drawn here: two drawings are never mixed. */
  readonly mayFollow: () => boolean;
  /** Something was taken out of the sheet for good: what is shown here must not be shown any more. */
  readonly onRewritten: () => void;
}

export interface SheetFollower {
  /** Shows what another tab writes, as it is written. */
  readonly start: () => void;
  readonly stop: () => void;
  readonly isOn: () => boolean;
  /** @returns whether everything that is stored is shown. */
  readonly catchUp: () => Promise<boolean>;
}

/** Reads along while another tab writes. What is read is shown by the source; nothing is written. */
export function createSheetFollower(options: FollowerOptions): SheetFollower {
  const { id, sheet, source, database, mayFollow, onRewritten } = options;
  let subscription: Subscription | null = null;
  let running: Promise<boolean> | null = null;

  async function read(): Promise<boolean> {
    const { sheets, journal, keys } = await database();
    const { row, key, rows } = await sheets.db.transaction('r', [sheets, journal, keys], async () => ({
      row: await sheets.get(id),
      key: await keys.get(id),
      rows: await rowsBetween(journal, id, sheet.seq + 1).toArray(),
    }));
    if (row === undefined || !mayFollow()) return false;
    if (key !== undefined && sheet.key !== null && !samePayload(key.wrapped, sheet.key.wrapped)) {
      onRewritten();
      return false;
    }
    const counted = rows.filter(({ seq }) => seq <= row.seq);
    for (const { line, tag } of linesAfter(sheet.key?.cipher ?? null, sheet, counted)) {
      source.follow(line);
      sheet.advance({ seq: sheet.seq + 1, transaction: line, document: source.document(), tag });
    }
    return sheet.seq === row.seq;
  }

  async function catchUp(): Promise<boolean> {
    running ??= read()
      .catch(() => false)
      .finally(() => {
        running = null;
      });
    return running;
  }

  return {
    catchUp,
    isOn: () => subscription !== null,
    start() {
      // The row changes with every commit, in whatever tab.
      subscription ??= liveQuery(async () => (await database()).sheets.get(id)).subscribe({
        next: () => void catchUp(),
        error: () => undefined,
      });
    },
    stop() {
      subscription?.unsubscribe();
      subscription = null;
    },
  };
}
