import { localDay } from '../model/local-day';
import type { IsoDay } from '../model/sitting';
import type { ShortMemory } from './canary-keeper';
import type { SheetList } from './list-sheets';
import type { LostSheets } from './lost-sheets';
import { rememberedMoment } from './moment';
import type { OverdueDays } from './overdue-days';
import { DAYS_OF_GRACE, daysAfter, retentionStage } from './retention';
import type { SheetId } from './sheet-id';
import type { StorageResult } from './storage-problem';

export interface OverdueTools {
  readonly list: SheetList['list'];
  /** Their copies have a time too, and thirty days more: the day somebody chose for them is not known any more. */
  readonly lost: LostSheets;
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
 * Erases the sheets whose days of grace are over, and the copies of lost ones; to be called once, when the
 * application starts. A clock may be wrong: a sheet goes only when an earlier start, on another day, found it overdue
 * too, and no start in between found that it was not. One that is open, here or in another tab, stays. Where nothing
 * can be remembered, nothing is erased by itself.
 * @returns the sheets that are gone. Never fails.
 */
export async function eraseOverdue(tools: OverdueTools): Promise<readonly SheetId[]> {
  const { list, lost, erase, days, memory, now } = tools;
  try {
    const at = now();
    const sheets = await list();
    const lostSheets = await lost.list();
    const started = rememberedMoment(memory, STARTED);
    const known = Math.max(started.get() ?? 0, ...sheets.map(({ modifiedAt }) => modifiedAt));
    started.set(at);
    if (at < known - SET_BACK_MS || (known > 0 && at > known + AHEAD_MS)) {
      days.write(new Map());
      return [];
    }
    const today = localDay(at);
    const before = days.read();
    const readable = sheets.filter((sheet) => sheet.kind === 'readable');
    const overdue = new Map(
      [...readable, ...lostSheets]
        .filter((sheet) => retentionStage(sheet, at) === 'over')
        .map(({ id }) => [id, before.get(id) ?? today]),
    );
    const areLost = new Set(lostSheets.map(({ id }) => id));
    const isDue = (id: SheetId, since: IsoDay): boolean =>
      (areLost.has(id) ? daysAfter(since, DAYS_OF_GRACE) : since) < today;
    const eraseOne = async (id: SheetId): Promise<boolean> =>
      areLost.has(id) ? lost.erase(id) : (await erase(id)).ok;
    // Kept before anything is erased, and without those that are no longer overdue.
    days.write(overdue);
    const gone: SheetId[] = [];
    for (const [id, since] of overdue) if (isDue(id, since) && (await eraseOne(id))) gone.push(id);
    return gone;
  } catch {
    return [];
  }
}
