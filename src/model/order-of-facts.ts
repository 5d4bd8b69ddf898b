import type { Activation } from './activation';
import type { CalendarPoint, ImpreciseDate, Season } from './imprecise-date';

/** The month in which a season of a year begins: winter is the last of its year. */
const SEASON_MONTHS: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
/** After the month it begins in, before the last ten days of it. */
const SEASON_DAY = 20;

/**
 * Arrows by the date of their fact, undated ones last. An imprecise date counts from where it begins, before
 * anything more precise there: « 2024 », then « janv. 2024 », then « 01/01/2024 ». On one date the order of telling
 * decides.
 * @param told in the order of telling.
 */
export function inOrderOfFacts(told: readonly Activation[]): readonly Activation[] {
  return told.toSorted((one, other) => placeOf(one.date) - placeOf(other.date));
}

function placeOf(date: ImpreciseDate | null): number {
  if (date === null) return Number.MAX_SAFE_INTEGER;
  switch (date.kind) {
    case 'since':
    case 'range':
      return pointPlace(date.from);
    case 'about':
      return pointPlace(date.at);
    default:
      return pointPlace(date);
  }
}

/** A number that rises with time: year, month and day as digits, 0 for what was not said. */
function pointPlace(point: CalendarPoint): number {
  const [month, day] = monthAndDay(point);
  return (point.year * 100 + month) * 100 + day;
}

function monthAndDay(point: CalendarPoint): readonly [number, number] {
  switch (point.kind) {
    case 'day':
      return [point.month, point.day];
    case 'month':
      return [point.month, 0];
    case 'season':
      return [SEASON_MONTHS[point.season], SEASON_DAY];
    case 'year':
      return [0, 0];
  }
}
