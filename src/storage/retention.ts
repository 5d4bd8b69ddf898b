import { localDay } from '../model/local-day';
import { monthsLater } from '../model/months-later';
import type { IsoDay } from '../model/sitting';

const MONTHS_KEPT = 24;
/** How long before that day somebody is reminded. */
const REMINDER_DAYS = 30;
export const DAYS_OF_GRACE = 30;

/** What decides how long a sheet is kept. */
export interface KeptSheet {
  /** The date of its last sitting; `null`: none is dated. */
  readonly lastSitting: IsoDay | null;
  /** Ms since the Unix epoch. */
  readonly modifiedAt: number;
  /** The day somebody chose for it to be looked at again; `null`: two years after its last sitting. */
  readonly reviewOn: IsoDay | null;
}

/**
 * - `kept`: nothing is due;
 * - `soon`: it is to be looked at again within thirty days;
 * - `grace`: that day is over, and it is erased if nobody chooses another one;
 * - `over`: so are the days of grace.
 */
export type RetentionStage = 'kept' | 'soon' | 'grace' | 'over';

/** Two years after the last sitting, or after the last change when that is later, or when no sitting is dated. */
export function usualReviewDay({ lastSitting, modifiedAt }: KeptSheet): IsoDay {
  const changed = localDay(modifiedAt);
  return monthsLater(lastSitting !== null && lastSitting > changed ? lastSitting : changed, MONTHS_KEPT);
}

/** The day on which a sheet is to be looked at again. */
export function reviewDay(sheet: KeptSheet): IsoDay {
  return sheet.reviewOn ?? usualReviewDay(sheet);
}

/** The last day on which a sheet is kept: thirty days after its review, and after its last change. */
export function lastDayKept(sheet: KeptSheet): IsoDay {
  const changed = localDay(sheet.modifiedAt);
  const review = reviewDay(sheet);
  return daysAfter(review > changed ? review : changed, DAYS_OF_GRACE);
}

/** @param now ms since the Unix epoch, of whatever clock: a wrong one is guarded against elsewhere. */
export function retentionStage(sheet: KeptSheet, now: number): RetentionStage {
  const today = localDay(now);
  const review = reviewDay(sheet);
  if (today > lastDayKept(sheet)) return 'over';
  if (today > review) return 'grace';
  return today >= daysAfter(review, -REMINDER_DAYS) ? 'soon' : 'kept';
}

export function daysAfter(day: IsoDay, days: number): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return localDay(new Date(year, month - 1, date + days).getTime());
}
