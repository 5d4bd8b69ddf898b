import type { Point } from '../model/point';
import { BUILDING_ROW } from './sheet-metrics';

/** Figures side by side in one building before a second row opens. */
export const MOST_IN_A_ROW = 4;

/**
 * Places of people in a building of their own, from left to right: rows of at most four about `centre`, the
 * next row away from the family.
 * @param cells width of each one's cell, px
 * @param away −1 when the rows open upwards, 1 downwards
 */
export function buildingSeats(cells: readonly number[], centre: Point, away: -1 | 1): readonly Point[] {
  const seats: Point[] = [];
  for (let first = 0; first < cells.length; first += MOST_IN_A_ROW) {
    const row = cells.slice(first, first + MOST_IN_A_ROW);
    let left = centre.x - row.reduce((sum, cell) => sum + cell, 0) / 2;
    for (const cell of row) {
      seats.push({ x: left + cell / 2, y: centre.y + (away * first * BUILDING_ROW) / MOST_IN_A_ROW });
      left += cell;
    }
  }
  return seats;
}
