import { localDay } from '../model/local-day';
import type { IsoDay } from '../model/sitting';

const YEARS_KEPT = 2;
const DAYS_OF_GRACE = 30;

/**
 * The day after which a sheet is to be looked at again: two years after its sitting, or after its last change
 * when that is later, or when it has no date.
 * @param modifiedAt ms since the Unix epoch.
 */
export function reviewDay(sitting: IsoDay | null, modifiedAt: number): IsoDay {
  const changed = localDay(modifiedAt);
  const last = sitting !== null && sitting > changed ? sitting : changed;
  return yearsAfter(last, YEARS_KEPT);
}

/**
 * The day after which a sheet should go, thirty days after it was to be looked at again.
 * @returns `null` while there is no reason to look at it. Nothing is erased by itself.
 */
export function erasureDay(sitting: IsoDay | null, modifiedAt: number, now: number): IsoDay | null {
  const review = reviewDay(sitting, modifiedAt);
  if (localDay(now) <= review) return null;
  const [year = 0, month = 1, day = 1] = review.split('-').map(Number);
  return localDay(new Date(year, month - 1, day + DAYS_OF_GRACE).getTime());
}

/** 29 February becomes the last day of the month. */
function yearsAfter(day: IsoDay, years: number): IsoDay {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
