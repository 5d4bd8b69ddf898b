const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Besides the last ones: the last of each hour, day and week that has any, for so many of them. */
const LAST = 10;
const PERIODS = [
  { ms: HOUR_MS, count: 24 },
  { ms: DAY_MS, count: 14 },
  { ms: 7 * DAY_MS, count: 8 },
] as const;

/**
 * The copies that may go. The clock is not asked: were it set back or far ahead, the copies already there
 * would still be kept by their order.
 * @param times of all copies of a sheet, ms since the Unix epoch.
 */
export function superfluousCopies(times: readonly number[]): readonly number[] {
  const newestFirst = [...new Set(times)].sort((a, b) => b - a);
  const kept = new Set(newestFirst.slice(0, LAST));
  for (const { ms, count } of PERIODS) {
    const lastOfEach = new Map<number, number>();
    for (const time of newestFirst) {
      const period = Math.floor(time / ms);
      if (!lastOfEach.has(period) && lastOfEach.size < count) lastOfEach.set(period, time);
    }
    for (const time of lastOfEach.values()) kept.add(time);
  }
  return newestFirst.filter((time) => !kept.has(time));
}
