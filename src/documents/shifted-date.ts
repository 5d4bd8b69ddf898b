import type { CalendarPoint, ImpreciseDate, Season } from '../model/imprecise-date';
import type { IsoDay } from '../model/sitting';
import { isYear } from '../quick-entry/read-date';

const DAY_MS = 86_400_000;
const DAYS_A_YEAR = 365.2425;
const SEASONS: readonly Season[] = ['winter', 'spring', 'summer', 'autumn'];

/** So many days later (earlier, when negative). `null`: outside the years that a sheet holds. */
export function shiftedDay(day: IsoDay, days: number): IsoDay | null {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
  return isYear(moved.getUTCFullYear()) ? moved.toISOString().slice(0, 10) : null;
}

/** Whole years only, as a year of birth is. */
export function shiftedYear(year: number, days: number): number | null {
  const moved = movedYear(year, days);
  return isYear(moved) ? moved : null;
}

/** As precise as it was told, so many days later; `null` when part of it leaves the years that a sheet holds. */
export function shiftedDate(date: ImpreciseDate, days: number): ImpreciseDate | null {
  switch (date.kind) {
    case 'since': {
      const from = shiftedPoint(date.from, days);
      return from && { kind: 'since', from };
    }
    case 'about': {
      const at = shiftedPoint(date.at, days);
      return at && { kind: 'about', at };
    }
    case 'range': {
      const from = shiftedPoint(date.from, days);
      const to = shiftedPoint(date.to, days);
      return from && to && { kind: 'range', from, to };
    }
    default:
      return shiftedPoint(date, days);
  }
}

function shiftedPoint(point: CalendarPoint, days: number): CalendarPoint | null {
  const moved = movedPoint(point, days);
  return isYear(moved.year) ? moved : null;
}

function movedPoint(point: CalendarPoint, days: number): CalendarPoint {
  switch (point.kind) {
    case 'day': {
      const moved = new Date(Date.UTC(point.year, point.month - 1, point.day) + days * DAY_MS);
      return {
        kind: 'day',
        year: moved.getUTCFullYear(),
        month: moved.getUTCMonth() + 1,
        day: moved.getUTCDate(),
      };
    }
    case 'month': {
      const months = point.year * 12 + (point.month - 1) + Math.round((days / DAYS_A_YEAR) * 12);
      return { kind: 'month', year: Math.floor(months / 12), month: (months % 12) + 1 };
    }
    case 'season': {
      const at = SEASONS.indexOf(point.season);
      const seasons = point.year * 4 + at + Math.round((days / DAYS_A_YEAR) * 4);
      return { kind: 'season', year: Math.floor(seasons / 4), season: SEASONS[seasons % 4] ?? point.season };
    }
    case 'year':
      return { kind: 'year', year: movedYear(point.year, days) };
  }
}

function movedYear(year: number, days: number): number {
  return year + Math.round(days / DAYS_A_YEAR);
}
