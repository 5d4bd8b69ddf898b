import type { DiagramDocument } from '../model/document';
import type { Point } from '../model/point';
import { recordsOf } from '../model/records';

/** Px at zoom 1 that a sign takes round its place, at most. */
const ROUND = 100;

interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** What several sheets under one camera take together, px at zoom 1, about: by where their signs stand. */
export function drawingSize(documents: readonly DiagramDocument[]): DrawingSize {
  const places = documents.flatMap(({ persons, professionals, institutions }): readonly Point[] =>
    [...recordsOf(persons), ...recordsOf(professionals), ...recordsOf(institutions)].map(
      ({ position }) => position,
    ),
  );
  return { width: spread(places.map(({ x }) => x)), height: spread(places.map(({ y }) => y)) };
}

function spread(values: readonly number[]): number {
  const least = values.reduce((low, value) => Math.min(low, value), Infinity);
  const most = values.reduce((high, value) => Math.max(high, value), -Infinity);
  return Math.max(most - least, 0) + 2 * ROUND;
}
