import { FIELD_IDS } from '../model/default-fields';
import type { FieldId } from '../model/ids';
import type { Point } from '../model/point';

/**
 * Where each of the five fields gathers round the family: degrees from the right, clockwise, as seen on a sheet
 * whose height counts `FLATNESS` times.
 */
export const ANCHORS: ReadonlyMap<FieldId, number> = new Map([
  [FIELD_IDS.aid, -65],
  [FIELD_IDS.control, -150],
  [FIELD_IDS.culture, 172],
  [FIELD_IDS.care, 115],
  [FIELD_IDS.education, 22],
]);
const FLATNESS = 1.6;
const DEGREE = Math.PI / 180;

/** The angle at which `place` is seen from `centre`. */
export function angleSeen(centre: Point, place: Point): number {
  return Math.atan2((place.y - centre.y) * FLATNESS, place.x - centre.x) / DEGREE;
}

/** Which way that angle is, as a vector of any length. */
export function directionAt(degrees: number): Point {
  return { x: Math.cos(degrees * DEGREE), y: Math.sin(degrees * DEGREE) / FLATNESS };
}
