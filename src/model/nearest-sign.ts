import type { DiagramDocument } from './document';
import type { FigureId } from './ids';
import type { Point } from './point';
import { recordAt, recordsOf } from './records';

export type Direction = 'left' | 'right' | 'up' | 'down';

const WAYS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
/** A px off the straight way counts as so many on it. */
const ASIDE = 2;
/** From the figures of a building to its sign, px. */
const TO_SIGN = 75;

/** The figure or building to go to from `id`; `null` when there is none that way. From an arrow: from its middle. */
export function nearestSign(document: DiagramDocument, id: string, direction: Direction): FigureId | null {
  const places = signPlaces(document);
  const start = placeOf(document, places, id);
  if (start === null) return null;
  const way = WAYS[direction];
  let nearest: { readonly id: FigureId; readonly cost: number } | null = null;
  for (const [other, at] of places) {
    const along = (at.x - start.x) * way.x + (at.y - start.y) * way.y;
    const aside = Math.abs((at.x - start.x) * way.y) + Math.abs((at.y - start.y) * way.x);
    if (other === id || along <= 0) continue;
    const cost = along + ASIDE * aside;
    if (nearest === null || cost < nearest.cost) nearest = { id: other, cost };
  }
  return nearest?.id ?? null;
}

/** Where reading begins: the topmost sign, of several the leftmost; `null` on a blank sheet. */
export function firstSign(document: DiagramDocument): FigureId | null {
  const [first] = [...signPlaces(document)].sort(([, a], [, b]) => a.y - b.y || a.x - b.x);
  return first?.[0] ?? null;
}

/** Centres of figures; a building that people stand in is where its sign is. */
function signPlaces(document: DiagramDocument): ReadonlyMap<FigureId, Point> {
  const places = new Map<FigureId, Point>();
  const inside = new Map<FigureId, Point[]>();
  for (const { id, position } of recordsOf(document.persons)) places.set(id, position);
  for (const { id, position, institution } of recordsOf(document.professionals)) {
    places.set(id, position);
    if (institution !== null) inside.set(institution, [...(inside.get(institution) ?? []), position]);
  }
  for (const { id, position, signSide } of recordsOf(document.institutions)) {
    const people = inside.get(id) ?? [];
    const xs = people.map(({ x }) => x);
    const ys = people.map(({ y }) => y);
    const y = signSide === 'above' ? Math.min(...ys) - TO_SIGN : Math.max(...ys) + TO_SIGN;
    const isEmpty = people.length === 0;
    places.set(id, isEmpty ? position : { x: (Math.min(...xs) + Math.max(...xs)) / 2, y });
  }
  return places;
}

function placeOf(document: DiagramDocument, places: ReadonlyMap<FigureId, Point>, id: string): Point | null {
  const arrow = recordAt(document.activations, id);
  const ends = arrow === undefined ? [id as FigureId] : [...arrow.from, ...arrow.to];
  const points = ends.flatMap((end) => places.get(end) ?? []);
  if (points.length === 0) return null;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}
