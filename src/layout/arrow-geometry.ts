import type { StrandAngles } from '../model/activation';
import type { Point } from '../model/point';
import { besides, between, pointAt, reversed } from './cubic';
import { exitFrom, type Envelope } from './envelope';
import type { Cubic } from './geometry';
import { contains } from './rects';
import type { StrandShape } from './scene';

const DEGREE = Math.PI / 180;
/** Handles as a share of the distance between the two ends, and their least length. */
const HANDLE = 0.36;
const SHORTEST_HANDLE = 10;
/** Shorter than this an arrow has no room for its head: its ends then enter the envelopes. */
const SHORTEST_ARROW = 14;

export const STRAIGHT: StrandAngles = { start: 0, end: 0, offset: 0 };

/** Direction from one to the other, in radians; 0 (to the right) when they stand on one spot. */
function straightDirection(from: Point, to: Point): number {
  return from.x === to.x && from.y === to.y ? 0 : Math.atan2(to.y - from.y, to.x - from.x);
}

/**
 * The curve of one strand: it leaves and arrives along rays turned by its two angles off the straight
 * direction, from envelope to envelope. With an offset it runs beside that axis, its ends still on the envelopes.
 */
export function strandCurve(from: Envelope, to: Envelope, angles: StrandAngles): Cubic {
  const axis = axisCurve(from, to, angles) ?? shortestCurve(from, to);
  return besidesOnEnvelopes(from, to, axis, angles.offset);
}

/** A curve `by` px to the left of an axis, its ends still on the envelopes. */
export function besidesOnEnvelopes(from: Envelope, to: Envelope, axis: Cubic, by: number): Cubic {
  if (by === 0) return axis;
  const moved = besides(axis, by);
  return between(moved, leavingAt(moved, from), 1 - leavingAt(reversed(moved), to));
}

const LEAVING_STEP = 0.02;
/** A moved curve is drawn out at most this far to meet an envelope, and cut off at most that much. */
const DRAWN_OUT = 0.16;
const CUT_OFF = 0.4;

/** Where a curve that starts near an envelope leaves it: before 0 when it starts outside. */
function leavingAt(curve: Cubic, { rects }: Envelope): number {
  const isOutside = (t: number): boolean => {
    const point = pointAt(curve, t);
    for (const rect of rects) if (contains(rect, point)) return false;
    return true;
  };
  if (rects.length === 0) return 0;
  const outside = isOutside(0);
  const step = outside ? -LEAVING_STEP : LEAVING_STEP;
  for (let t = step; t >= -DRAWN_OUT && t <= CUT_OFF; t += step) {
    if (isOutside(t) !== outside)
      return outside ? edge(isOutside, t, t - step) : edge(isOutside, t - step, t);
  }
  return 0;
}

/** The place between one inside and one outside where they meet. */
function edge(isOutside: (t: number) => boolean, inside: number, outside: number): number {
  for (let i = 0; i < 6; i += 1) {
    const middle = (inside + outside) / 2;
    if (isOutside(middle)) outside = middle;
    else inside = middle;
  }
  return outside;
}

/** `null` when the envelopes leave no room for an arrow with these angles. */
export function axisCurve(
  from: Envelope,
  to: Envelope,
  angles: Pick<StrandAngles, 'start' | 'end'>,
): Cubic | null {
  const straight = straightDirection(from.centre, to.centre);
  const leaving = straight + angles.start * DEGREE;
  const arriving = straight + Math.PI + angles.end * DEGREE;
  const start = rayEnd(from, leaving);
  const end = rayEnd(to, arriving);
  const distance = Math.hypot(end.x - start.x, end.y - start.y);
  const forward = (end.x - start.x) * Math.cos(straight) + (end.y - start.y) * Math.sin(straight);
  if (distance < SHORTEST_ARROW || forward < 0) return null;
  return withHandles(start, leaving, end, arriving, distance);
}

function rayEnd(envelope: Envelope, direction: number): Point {
  const { centre } = envelope;
  const ux = Math.cos(direction);
  const uy = Math.sin(direction);
  const reach = exitFrom(envelope, centre, ux, uy) ?? 0;
  return { x: centre.x + ux * reach, y: centre.y + uy * reach };
}

function withHandles(start: Point, leaving: number, end: Point, arriving: number, distance: number): Cubic {
  const handle = Math.max(SHORTEST_HANDLE, distance * HANDLE);
  return [
    start,
    { x: start.x + Math.cos(leaving) * handle, y: start.y + Math.sin(leaving) * handle },
    { x: end.x + Math.cos(arriving) * handle, y: end.y + Math.sin(arriving) * handle },
    end,
  ];
}

/** Two figures that touch, or stand on one spot: a short straight arrow between their middles. */
function shortestCurve(from: Envelope, to: Envelope): Cubic {
  const direction = straightDirection(from.centre, to.centre);
  const middle = { x: (from.centre.x + to.centre.x) / 2, y: (from.centre.y + to.centre.y) / 2 };
  const dx = (Math.cos(direction) * SHORTEST_ARROW) / 2;
  const dy = (Math.sin(direction) * SHORTEST_ARROW) / 2;
  return [
    { x: middle.x - dx, y: middle.y - dy },
    { x: middle.x - dx / 3, y: middle.y - dy / 3 },
    { x: middle.x + dx / 3, y: middle.y + dy / 3 },
    { x: middle.x + dx, y: middle.y + dy },
  ];
}

/** The points a fork's branches meet in: none for a plain arrow, two when several ends meet several. */
export function junctionsOf(
  from: readonly Envelope[],
  to: readonly Envelope[],
  trunk: StrandAngles,
  at: number | null,
): readonly Point[] {
  if (from.length === 1 && to.length === 1) return [];
  const start = meanCentre(from);
  const end = meanCentre(to);
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const sideways = {
    x: ((end.y - start.y) / length) * trunk.offset,
    y: (-(end.x - start.x) / length) * trunk.offset,
  };
  const along = (k: number): Point => ({
    x: start.x + (end.x - start.x) * k + sideways.x,
    y: start.y + (end.y - start.y) * k + sideways.y,
  });
  const middle = at ?? 0.5;
  if (from.length > 1 && to.length > 1) return [along(middle - 1 / 6), along(middle + 1 / 6)];
  return [along(middle)];
}

/** At least one point. */
export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function meanCentre(envelopes: readonly Envelope[]): Point {
  let x = 0;
  let y = 0;
  for (const { centre } of envelopes) {
    x += centre.x / envelopes.length;
    y += centre.y / envelopes.length;
  }
  return { x, y };
}

/** One strand to draw: between which ends, and whether it carries the arrow's head. */
export interface StrandEnds<End> {
  readonly from: End;
  readonly to: End;
  readonly head: boolean;
}

/** The strands of an arrow in the order of its angles: the trunk of a fork first, then branches from and to. */
export function strandEnds<End>(
  from: readonly End[],
  to: readonly End[],
  junctions: readonly End[],
): readonly StrandEnds<End>[] {
  const [start] = from;
  const [end] = to;
  if (start === undefined || end === undefined) return [];
  const [first, last = first] = junctions;
  if (first === undefined || last === undefined) return [{ from: start, to: end, head: true }];
  const trunk = {
    from: from.length > 1 ? first : start,
    to: to.length > 1 ? last : end,
    head: to.length === 1,
  };
  const incoming = from.length > 1 ? from.map((source) => ({ from: source, to: first, head: false })) : [];
  const outgoing = to.length > 1 ? to.map((target) => ({ from: last, to: target, head: true })) : [];
  return [trunk, ...incoming, ...outgoing];
}

export function strandsOf(
  ends: readonly StrandEnds<Envelope>[],
  angles: readonly StrandAngles[],
): readonly StrandShape[] {
  const fork = ends.length > 1;
  return ends.map(({ from, to, head }, index) => {
    const chosen = angles[index] ?? STRAIGHT;
    // The offset of a fork's trunk moves its junction, not its line.
    return { curve: strandCurve(from, to, fork ? { ...chosen, offset: 0 } : chosen), head };
  });
}
