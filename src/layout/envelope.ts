import type { Point } from '../model/point';
import type { Rect } from './geometry';
import { createPerObject } from './memo';
import { centreOf, inflate } from './rects';
import type { BuildingShape, FigureShape } from './scene';
import { ARROW_GAP } from './sheet-metrics';

/** What an arrow leaves from or arrives at: rays from `centre` end where they leave the last of `rects`. */
export interface Envelope {
  readonly centre: Point;
  readonly rects: readonly Rect[];
}

/** A figure with its label, and the gap an arrow keeps from them. */
export function figureEnvelope({ centre, figure, label }: FigureShape): Envelope {
  return { centre, rects: [inflate(figure, ARROW_GAP), inflate(label, ARROW_GAP)] };
}

/** A building as the end of an arrow: « the school » may be named before anybody in it. */
function buildingEnvelope({ rect }: BuildingShape): Envelope {
  return { centre: centreOf(rect), rects: [inflate(rect, ARROW_GAP)] };
}

/** Of a sign that is drawn: one object for the same shape, for those who draw arrows and those who lead them. */
export const signEnvelope = createPerObject((shape: FigureShape | BuildingShape) =>
  'figure' in shape ? figureEnvelope(shape) : buildingEnvelope(shape),
);

/** The junction of a fork: arrows meet in the very point. */
export function junctionEnvelope(centre: Point): Envelope {
  return { centre, rects: [] };
}

/**
 * How far from `origin` the ray in direction (ux, uy), a unit vector, leaves the envelope for good; `null`
 * when it never meets it.
 */
export function exitFrom({ rects }: Envelope, origin: Point, ux: number, uy: number): number | null {
  let farthest: number | null = null;
  for (const rect of rects) {
    const exit = exitFromRect(rect, origin, ux, uy);
    if (exit !== null && (farthest === null || exit > farthest)) farthest = exit;
  }
  return farthest;
}

function exitFromRect(rect: Rect, { x, y }: Point, ux: number, uy: number): number | null {
  let enter = -Infinity;
  let leave = Infinity;
  if (Math.abs(ux) > 1e-9) {
    const a = (rect.x0 - x) / ux;
    const b = (rect.x1 - x) / ux;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  } else if (x <= rect.x0 || x >= rect.x1) return null;
  if (Math.abs(uy) > 1e-9) {
    const a = (rect.y0 - y) / uy;
    const b = (rect.y1 - y) / uy;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  } else if (y <= rect.y0 || y >= rect.y1) return null;
  return leave > Math.max(enter, 0) ? leave : null;
}
