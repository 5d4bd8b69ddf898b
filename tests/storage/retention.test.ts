import { describe, expect, it } from 'vitest';
import { erasureDay, reviewDay } from '../../src/storage/retention';

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime();

describe('the day on which a sheet is looked at again', () => {
  it('is two years after the sitting, or after the last change when that is later or there is no date', () => {
    expect(reviewDay('2026-03-17', at(2026, 3, 17))).toBe('2028-03-17');
    expect(reviewDay('2026-03-17', at(2026, 9, 2))).toBe('2028-09-02');
    expect(reviewDay('2026-12-01', at(2026, 9, 2))).toBe('2028-12-01');
    expect(reviewDay(null, at(2026, 9, 2))).toBe('2028-09-02');
    expect(reviewDay('2028-02-29', at(2028, 2, 29))).toBe('2030-02-28');
  });

  it('is followed by thirty days of grace, and the sheet stays until somebody erases it', () => {
    const day = (now: number) => erasureDay('2026-03-17', at(2026, 3, 17), now);
    expect(day(at(2028, 3, 17))).toBeNull();
    expect(day(at(2028, 3, 18))).toBe('2028-04-16');
    expect(day(at(2029, 1, 1))).toBe('2028-04-16');
  });

  it('does not come sooner because a clock was set back', () => {
    expect(erasureDay('2026-03-17', at(2026, 3, 17), at(1999, 1, 1))).toBeNull();
  });
});
