import type { DiagramDocument } from '../model/document';
import type { ActivationId, FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { recordAt, recordsOf } from '../model/records';
import { arrowStrands, badgePoint } from './arrow-shape';
import { samples } from './cubic';
import type { Envelope } from './envelope';
import type { Rect } from './geometry';
import { createMemo } from './memo';
import { labelOf, standingEnvelope, type Room } from './place-room';
import { centreOf, inflate, overlaps, rectRound, union } from './rects';
import type { SheetLabel } from './sheet-label';
import { ARROW_GAP, BADGE_RADIUS } from './sheet-metrics';

const ARROW_SAMPLES = 14;
/** Px an arrow's stroke reaches to either side of its curve, and a little air. */
const ARROW_MARGIN = 3;

/** A strand of an arrow, as a line of short straight pieces. */
export interface DrawnCurve {
  /** x, y, x, y… along the curve. */
  readonly points: Float64Array;
  /** Round its points and its badge. */
  readonly bounds: Rect;
  /** The disc with the arrow's number, or the middle of a relay's tag; `null`: on another strand of the arrow. */
  readonly badge: Rect | null;
}

/** Where the figures stand that arrows join. */
interface Places {
  readonly at: (id: FigureId) => Point | undefined;
  readonly rooms: ReadonlyMap<FigureId, Room>;
  readonly labels: ReadonlyMap<FigureId, SheetLabel>;
}

/** Curves computed before: from one new figure to the next, hardly an arrow changes. */
const memory = createMemo<ActivationId, readonly DrawnCurve[]>();

/** The arrows whose ends all stand. */
export function drawnCurves(document: DiagramDocument, places: Places): readonly DrawnCurve[] {
  const curves: DrawnCurve[] = [];
  for (const arrow of recordsOf(document.activations)) {
    const ends = [...arrow.from, ...arrow.to];
    const inputs: unknown[] = [arrow];
    for (const id of ends) {
      const at = places.at(id);
      const walls = wallsOf(id, document, places);
      inputs.push(at?.x, at?.y, walls?.x0, walls?.x1, walls?.y0, walls?.y1, places.labels.get(id));
    }
    if (ends.some((id) => places.at(id) === undefined)) continue;
    const strands = memory.get(arrow.id, inputs, () => {
      const [from, to] = [arrow.from, arrow.to].map((ids) =>
        ids.map((id) => envelopeOf(id, document, places)),
      );
      return from === undefined || to === undefined ? [] : strandsBetween(from, to, arrow);
    });
    curves.push(...strands);
  }
  memory.sweep();
  return curves;
}

/** Whether the curve, with the width of its stroke, or its badge enters one of these rectangles. */
export function curveEnters({ points, bounds, badge }: DrawnCurve, room: Room): boolean {
  return room.some((rect) => {
    const wanted = inflate(rect, ARROW_MARGIN);
    if (!overlaps(wanted, bounds)) return false;
    return (badge !== null && overlaps(wanted, badge)) || runsThrough(points, wanted);
  });
}

function strandsBetween(
  from: readonly Envelope[],
  to: readonly Envelope[],
  { angles, badgeAt }: DiagramDocument['activations'][ActivationId],
): readonly DrawnCurve[] {
  const { strands, junctions } = arrowStrands(from, to, angles, badgeAt);
  if (strands.length === 0) return [];
  const middle = rectRound(badgePoint(strands, junctions, badgeAt), 2 * BADGE_RADIUS, 2 * BADGE_RADIUS);
  return strands.flatMap(({ curve }, index) => {
    const badge = index === 0 ? middle : null;
    const points = samples(curve, ARROW_SAMPLES);
    const corners: Rect[] = badge === null ? [] : [badge];
    for (let i = 0; i + 1 < points.length; i += 2) {
      const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
      corners.push({ x0: x, y0: y, x1: x, y1: y });
    }
    const bounds = union(corners);
    return bounds === null ? [] : [{ points, bounds, badge }];
  });
}

/** Of a building; `undefined` for somebody. */
function wallsOf(id: FigureId, { institutions }: DiagramDocument, { rooms }: Places): Rect | undefined {
  return recordAt(institutions, id) === undefined ? undefined : rooms.get(id)?.[0];
}

function envelopeOf(id: FigureId, document: DiagramDocument, places: Places): Envelope {
  const walls = wallsOf(id, document, places);
  if (walls !== undefined) {
    return { centre: centreOf(walls), rects: [inflate(walls, ARROW_GAP)] };
  }
  const professional = recordAt(document.persons, id) === undefined;
  return standingEnvelope(places.at(id) ?? { x: 0, y: 0 }, labelOf(places.labels, id), professional);
}

/** Whether a line through these points (x, y, x, y…) meets a rectangle. */
export function runsThrough(points: Float64Array, rect: Rect): boolean {
  for (let i = 0; i + 3 < points.length; i += 2) {
    const ax = points[i] ?? 0;
    const ay = points[i + 1] ?? 0;
    const bx = points[i + 2] ?? 0;
    const by = points[i + 3] ?? 0;
    if (Math.max(ax, bx) < rect.x0 || Math.min(ax, bx) > rect.x1) continue;
    if (Math.max(ay, by) < rect.y0 || Math.min(ay, by) > rect.y1) continue;
    if (segmentMeets(ax, ay, bx, by, rect)) return true;
  }
  return false;
}

/** Clips the segment against the four sides. */
function segmentMeets(ax: number, ay: number, bx: number, by: number, rect: Rect): boolean {
  let enter = 0;
  let leave = 1;
  for (const [from, along, low, high] of [
    [ax, bx - ax, rect.x0, rect.x1],
    [ay, by - ay, rect.y0, rect.y1],
  ] as const) {
    if (Math.abs(along) < 1e-9) {
      if (from < low || from > high) return false;
      continue;
    }
    const [one, two] = [(low - from) / along, (high - from) / along];
    enter = Math.max(enter, Math.min(one, two));
    leave = Math.min(leave, Math.max(one, two));
  }
  return enter <= leave;
}
