import { describe, expect, it } from 'vitest';
import { dateFormat } from '../../src/i18n/date-format';
import { longDay } from '../../src/i18n/long-day';

describe('days', () => {
  const day = new Date(Date.UTC(2026, 3, 3));

  it.each([
    ['fr', '03/04/2026', '3 avril 2026'],
    ['en', '03/04/2026', '3 April 2026'],
  ] as const)('stand before their month (%s)', (locale, short, long) => {
    expect(dateFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(day)).toBe(short);
    expect(longDay('2026-04-03', locale)).toBe(long);
  });
});
