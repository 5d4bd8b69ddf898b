import { localDay } from '../model/local-day';
import type { ShortMemory } from './canary-keeper';
import type { SheetList } from './list-sheets';
import { rememberedMoment } from './moment';
import type { OverdueDays } from './overdue-days';
import { retentionStage } from './retention';
import type { SheetId } from './sheet-id';
import type { StorageResult } from './storage-problem';

export interface OverdueTools {
  readonly list: SheetList['list'];
  readonly erase: (id: SheetId) => Promise<StorageResult<null>>;
  readonly days: OverdueDays;
  readonly memory: ShortMemory;
  /** Ms since the Unix epoch. */
  readonly now: () => number;
}

/** A clock that is so far behind what was last written here is not believed. */
const SET_BACK_MS = 86_400_000;
/** Nor one that is so far ahead: ten years in which nobody started the application. */
const AHEAD_MS = 10 * 366 * 86_400_000;
const STARTED = 'trace.started';

/**
 * Erases the sheets whose days of grace are over; to be called once, when the application starts. A clock may be
 * wrong: a sheet goes only when an earlier start, on another day, found it overdue too, and no start in between
 * found that it was not. One that is open, here or in another tab, stays. Where nothing can be remembered,
 * nothing is erased by itself.
 * @returns the sheets that are gone. Never fails.
 */
export async function eraseOverdue(tools: OverdueTools): Promise<readonly SheetId[]> {
  const { list, erase, days, memory, now } = tools;
  try {
    const at = now();
    const sheets = await list();
    const started = rememberedMoment(memory, STARTED);
    const known = Math.max(started.get() ?? 0, ...sheets.map(({ modifiedAt }) => modifiedAt));
    started.set(at);
    if (at < known - SET_BACK_MS || (known > 0 && at > known + AHEAD_MS)) {
      days.write(new Map());
      return [];
    }
    const today = localDay(at);
    const before = days.read();
    const overdue = new Map(
      sheets
        .filter((sheet) => sheet.kind === 'readable' && retentionStage(sheet, at) === 'over')
        .map(({ id }) => [id, before.get(id) ?? today]),
    );
    // Kept before anything is erased, and without those that are no longer overdue.
    days.write(overdue);
    const gone: SheetId[] = [];
    for (const [id, since] of overdue) if (since < today && (await erase(id)).ok) gone.push(id);
    return gone;
  } catch {
    return [];
  }
}
