import type { ActivationId } from '../model/ids';
import type { Point } from '../model/point';
import { pointAt } from './cubic';
import type { Cubic, Rect } from './geometry';
import { inflate, overlaps, rectRound } from './rects';
import type { SheetObstacles } from './sheet-obstacles';
import { BADGE_RADIUS, ROOF_OVERHANG } from './sheet-metrics';
import { NUMBERS, STRAND } from './segment-grid';
import type { PlacedStrand, StrandIndex } from './strand-index';
import { span } from './span';

/** What badges are kept off, and the badges that have their place. */
export interface BadgeSurroundings {
  readonly obstacles: SheetObstacles;
  readonly strands: StrandIndex;
  readonly badges: Map<ActivationId, Rect>;
}

/** A badge to place: its size, and the strands that it may cover because they are its own. */
export interface BadgeToPlace {
  readonly arrow: ActivationId;
  readonly size: readonly [width: number, height: number];
  readonly own: readonly PlacedStrand[];
}

/** Where along its arrow a badge may sit, the middle first. */
const PLACES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.16, 0.84];
const OFF_MIDDLE = 2.2;
/**
 * Between neighbours the numbers of a there-and-back have no room side by side: each is nearer to where it starts, so
 * that `apart` px of the way lie between the two, and never nearer than `least`.
 */
const SHORT = { within: 8 * BADGE_RADIUS, apart: 3 * BADGE_RADIUS, least: 0.16 } as const;
const COVERS = 14;
/** Seen from far, a number grows to twice its size: as much white is left round it as there is room for. */
const CROWDS = { cost: 4, within: 2 * BADGE_RADIUS } as const;
const ASTRIDE_WALL = 2.2;
const INSIDE_WALLS = 0.8;
const NEAR_END = { cost: 5, within: BADGE_RADIUS + 14 } as const;
/** Another arrow that runs under the badge: through its middle, through it, along its edge. */
const UNDER = [
  { within: BADGE_RADIUS * 0.5, cost: 3.5 },
  { within: BADGE_RADIUS, cost: 2.4 },
  { within: BADGE_RADIUS + 3, cost: 1 },
] as const;
const UNDER_WITHIN = BADGE_RADIUS + 3;

/** Chooses the place of a badge along its curve and takes it. @returns the place, 0–1. */
export function placeBadge(badge: BadgeToPlace, curve: Cubic, surroundings: BadgeSurroundings): number {
  let best = PLACES[0] ?? 0.5;
  let least = Infinity;
  const [start, , , end] = curve;
  const chord = span(end.x - start.x, end.y - start.y);
  const isShort = chord < SHORT.within;
  const wished = isShort ? Math.max(SHORT.least, (1 - SHORT.apart / chord) / 2) : 0.5;
  const keptFree = isShort ? [end] : [start, end];
  for (const at of PLACES) {
    const centre = pointAt(curve, at);
    let cost = Math.abs(at - wished) * OFF_MIDDLE;
    for (const { x, y } of keptFree) {
      if (distanceToPill(centre, badge.size, x, y) < NEAR_END.within) cost += NEAR_END.cost;
    }
    if (cost < least) cost += badgeCost(badge, centre, surroundings);
    if (cost < least) [best, least] = [at, cost];
  }
  surroundings.badges.set(badge.arrow, rectRound(pointAt(curve, best), ...badge.size));
  return best;
}

/** What it costs to have a badge here, by what it covers and touches. */
export function badgeCost(badge: BadgeToPlace, centre: Point, surroundings: BadgeSurroundings): number {
  const rect = rectRound(centre, ...badge.size);
  return (
    coveringCost(rect, surroundings.obstacles) +
    crowdingCost(badge, rect, surroundings.badges) +
    underCost(badge, centre, surroundings.strands)
  );
}

function coveringCost(rect: Rect, { figures, areas }: SheetObstacles): number {
  const touching = inflate(rect, 1);
  let cost = 0;
  for (const { figure, label, mark } of figures.near(rect)) {
    for (const covered of [figure, label, mark]) if (overlaps(touching, covered)) cost += COVERS;
  }
  for (const { kind, rect: area } of areas.near(rect)) {
    if (kind === 'sign' && overlaps(rect, area)) cost += COVERS;
    if (kind === 'building') cost += wallCost(rect, inflate(area, -ROOF_OVERHANG));
  }
  return cost;
}

function wallCost(rect: Rect, walls: Rect): number {
  if (!overlaps(rect, walls)) return 0;
  const inside = rect.x0 > walls.x0 && rect.x1 < walls.x1 && rect.y0 > walls.y0 && rect.y1 < walls.y1;
  return inside ? INSIDE_WALLS : ASTRIDE_WALL;
}

function crowdingCost({ arrow }: BadgeToPlace, rect: Rect, badges: ReadonlyMap<ActivationId, Rect>): number {
  const room = inflate(rect, CROWDS.within);
  let cost = 0;
  for (const [other, taken] of badges) {
    if (other === arrow || !overlaps(room, taken)) continue;
    if (overlaps(rect, taken)) cost += COVERS;
    else cost += CROWDS.cost * Math.max(0, 1 - betweenPills(rect, taken) / CROWDS.within);
  }
  return cost;
}

/** Px of white between two badges. */
function betweenPills(a: Rect, b: Rect): number {
  const [radius, other] = [(a.y1 - a.y0) / 2, (b.y1 - b.y0) / 2];
  const dx = Math.max(0, Math.max(a.x0 + radius, b.x0 + other) - Math.min(a.x1 - radius, b.x1 - other));
  return span(dx, (a.y0 + a.y1 - b.y0 - b.y1) / 2) - radius - other;
}

/** Each other arrow counts once, where it is nearest. */
function underCost({ size, own }: BadgeToPlace, centre: Point, { segments }: StrandIndex): number {
  const nearest = new Map<number, number>();
  const room = inflate(rectRound(centre, ...size), 4);
  const packed = segments.packed();
  for (const square of segments.near(room)) {
    for (const segment of square.segments) {
      const apart = segmentToPill(centre, size, packed, NUMBERS * segment);
      if (apart >= UNDER_WITHIN) continue;
      const strand = packed[NUMBERS * segment + STRAND] ?? 0;
      if (apart < (nearest.get(strand) ?? Infinity)) nearest.set(strand, apart);
    }
  }
  for (const { number } of own) nearest.delete(number);
  let cost = 0;
  for (const apart of nearest.values()) cost += UNDER.find(({ within }) => apart < within)?.cost ?? 0;
  return cost;
}

/** Where along a segment its distance to a badge is measured. */
const STOPS = [0, 0.25, 0.5, 0.75, 1] as const;

/** The least distance of the segment at this place of a square's numbers, or something it is surely beyond. */
function segmentToPill(centre: Point, size: BadgeToPlace['size'], numbers: Float64Array, at: number): number {
  const x = numbers[at] ?? 0;
  const y = numbers[at + 1] ?? 0;
  const dx = numbers[at + 2] ?? 0;
  const dy = numbers[at + 3] ?? 0;
  const isAbove = Math.max(y, y + dy) <= centre.y - UNDER_WITHIN;
  const isBelow = Math.min(y, y + dy) >= centre.y + UNDER_WITHIN;
  if (isAbove || isBelow) return UNDER_WITHIN;
  let least: number = UNDER_WITHIN;
  for (const t of STOPS) least = Math.min(least, distanceToPill(centre, size, x + dx * t, y + dy * t));
  return least;
}

/** From the line in the middle of a pill: a disc's centre when it is no wider than high. */
function distanceToPill({ x, y }: Point, [width]: BadgeToPlace['size'], px: number, py: number): number {
  return span(Math.max(0, Math.abs(px - x) - (width / 2 - BADGE_RADIUS)), py - y);
}
