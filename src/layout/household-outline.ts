import type { Point } from '../model/point';
import type { Rect } from './geometry';
import { hullBoxes, type MemberBox } from './household-hull';
import { outlinePath } from './outline-path';
import { union } from './rects';
import type { FigureShape, HouseholdShape } from './scene';
import { HOUSEHOLD_HALF_WIDTH } from './sheet-metrics';

/** Air round the members: at the sides, above the rectangles of the figures (1 above the heads), below the labels. */
const AIR = { sides: 20, above: 15, below: 12 } as const;
/** How much wider the outline is of a home that shares somebody with another, so that both lines are seen. */
const NESTING = 6;

/** @param nesting how many homes drawn before share a member with this one. */
export function memberBox({ centre, figure, label, mark }: FigureShape, nesting: number): MemberBox {
  const bare = {
    x0: Math.min(label.x0, centre.x - HOUSEHOLD_HALF_WIDTH),
    // A triangle or a square is lower than a figure, but the presence mark stays where it is.
    y0: Math.min(figure.y0, mark.y0 + 1),
    x1: Math.max(label.x1, centre.x + HOUSEHOLD_HALF_WIDTH),
    y1: label.y1,
  };
  const more = NESTING * nesting;
  const padded = {
    x0: bare.x0 - AIR.sides - more,
    y0: bare.y0 - AIR.above - more,
    x1: bare.x1 + AIR.sides + more,
    y1: bare.y1 + AIR.below + more,
  };
  return { bare, padded };
}

/**
 * The line round those who live together, leaving everybody else outside; where no single line can, one round
 * each group, tied to the nearest by a hairline.
 */
export function householdOutline(
  members: readonly MemberBox[],
  intruders: readonly Rect[],
): Pick<HouseholdShape, 'outlines' | 'ties' | 'boxes'> {
  const whole = hullBoxes(members, intruders);
  const groups = whole === null ? groupsOf(members, intruders) : [whole];
  return {
    outlines: groups.map(outlinePath),
    ties: tiesBetween(groups.flatMap((group) => union(group) ?? [])),
    boxes: groups.flat(),
  };
}

interface Group {
  readonly members: readonly MemberBox[];
  readonly boxes: readonly Rect[];
}

/** Neighbours join, the nearest first, as long as nobody from elsewhere is caught between them. */
function groupsOf(members: readonly MemberBox[], intruders: readonly Rect[]): readonly (readonly Rect[])[] {
  let groups: readonly Group[] = members.map((member) => ({ members: [member], boxes: [member.padded] }));
  for (;;) {
    const joined = nearestJoin(groups, intruders);
    if (joined === null) return groups.map(({ boxes }) => boxes);
    groups = joined;
  }
}

function nearestJoin(groups: readonly Group[], intruders: readonly Rect[]): readonly Group[] | null {
  const pairs = groups.flatMap((one, index) => groups.slice(index + 1).map((two) => [one, two] as const));
  const near = pairs
    .map(([one, two]) => ({ one, two, apart: distance(...nearestPoints(boundsOf(one), boundsOf(two))) }))
    .sort((a, b) => a.apart - b.apart);
  for (const { one, two } of near) {
    const members = [...one.members, ...two.members];
    const boxes = hullBoxes(members, intruders);
    if (boxes === null) continue;
    return [...groups.filter((group) => group !== one && group !== two), { members, boxes }];
  }
  return null;
}

const boundsOf = ({ boxes }: Group): Rect => union(boxes) ?? { x0: 0, y0: 0, x1: 0, y1: 0 };

/** Shortest hairlines that hang all groups together. */
function tiesBetween(groups: readonly Rect[]): readonly (readonly [Point, Point])[] {
  const [first, ...others] = groups;
  if (first === undefined) return [];
  const tied = [first];
  const left = new Set(others);
  const ties: (readonly [Point, Point])[] = [];
  while (left.size > 0) {
    const candidates = tied.flatMap((one) => [...left].map((two) => ({ two, tie: nearestPoints(one, two) })));
    const [best] = candidates.sort((a, b) => distance(...a.tie) - distance(...b.tie));
    if (best === undefined) break;
    left.delete(best.two);
    tied.push(best.two);
    if (distance(...best.tie) > 0) ties.push(best.tie);
  }
  return ties;
}

function nearestPoints(a: Rect, b: Rect): readonly [Point, Point] {
  const [ax, bx] = nearestOn([a.x0, a.x1], [b.x0, b.x1]);
  const [ay, by] = nearestOn([a.y0, a.y1], [b.y0, b.y1]);
  return [
    { x: ax, y: ay },
    { x: bx, y: by },
  ];
}

function nearestOn(a: readonly [number, number], b: readonly [number, number]): readonly [number, number] {
  if (a[1] < b[0]) return [a[1], b[0]];
  if (b[1] < a[0]) return [a[0], b[1]];
  const shared = (Math.max(a[0], b[0]) + Math.min(a[1], b[1])) / 2;
  return [shared, shared];
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
