import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { inOrderOfTelling } from '../model/order-of-telling';
import type { Standing } from './place-standing';

/**
 * The place of the other end of the first arrow told that joins one of `ids` to somebody who stands; `null`
 * when there is none yet.
 */
export function firstPartner(sheet: Standing, ids: readonly FigureId[]): Point | null {
  for (const { from, to } of inOrderOfTelling(sheet.document)) {
    for (const [mine, theirs] of [
      [from, to],
      [to, from],
    ] as const) {
      if (!mine.some((id) => ids.includes(id))) continue;
      const other = theirs.find((id) => !ids.includes(id) && sheet.at(id) !== undefined);
      const at = other === undefined ? undefined : sheet.at(other);
      if (at !== undefined) return at;
    }
  }
  return null;
}

/** Straight lines between the ends of all arrows whose ends stand, each pair of figures once. */
export function straightLinks(sheet: Standing): readonly (readonly [Point, Point])[] {
  const links = new Map<string, readonly [Point, Point]>();
  for (const { from, to } of Object.values(sheet.document.activations)) {
    for (const start of from) {
      for (const end of to) {
        const [a, b] = [sheet.at(start), sheet.at(end)];
        if (a !== undefined && b !== undefined) links.set(start < end ? start + end : end + start, [a, b]);
      }
    }
  }
  return [...links.values()];
}
