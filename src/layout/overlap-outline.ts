import type { Rect } from './geometry';
import type { MemberBox } from './household-hull';
import { householdOutline } from './household-outline';
import { enclosing, inflate, overlaps, union } from './rects';
import type { BuildingShape, FigureShape, Scene } from './scene';

/** The soft shape round places that overlap: one part for each group of neighbours. */
export interface OverlapShape {
  /** Closed outlines (SVG path data). */
  readonly outlines: readonly string[];
  /** What they enclose: a union of rectangles, without their rounding. */
  readonly boxes: readonly Rect[];
}

/** Air round a place inside the shape. */
const AIR = 18;
/** Places farther apart than this stand in parts of their own: the tint says that they go together. */
const NEIGHBOURS = 190;

/** Round these figures and buildings, leaving everybody else outside wherever that can be. */
export function overlapOutline(scene: Scene, ids: readonly string[]): OverlapShape {
  const wanted = new Set(ids);
  const signs = [...scene.buildings, ...scene.figures];
  const members = signs.filter(({ id }) => wanted.has(id)).map(boxOf);
  const others = signs.filter((sign) => !wanted.has(sign.id) && !isInside(sign, wanted)).map(roomOf);
  const parts = groupsOf(members).map((group) => outlineRound(group, others));
  return {
    outlines: parts.flatMap(({ outlines }) => outlines),
    boxes: parts.flatMap(({ boxes }) => boxes),
  };
}

/** Where one line cannot leave the others outside, `householdOutline` gives each its own. */
function outlineRound(group: readonly MemberBox[], others: readonly Rect[]): OverlapShape {
  const around = union(group.map(({ padded }) => padded));
  if (around === null) return { outlines: [], boxes: [] };
  const intruders = others.filter(
    (room) => overlaps(room, around) && !group.some(({ bare }) => overlaps(bare, room)),
  );
  return householdOutline(group, intruders);
}

function boxOf(sign: BuildingShape | FigureShape): MemberBox {
  const bare = roomOf(sign);
  return { bare, padded: inflate(bare, AIR) };
}

function roomOf(sign: BuildingShape | FigureShape): Rect {
  return 'sign' in sign ? enclosing(sign.rect, sign.sign.rect) : enclosing(sign.figure, sign.label);
}

/** Whoever works in a building that is meant is no stranger there. */
function isInside(sign: BuildingShape | FigureShape, wanted: ReadonlySet<string>): boolean {
  return 'building' in sign && sign.building !== null && wanted.has(sign.building);
}

/** Neighbours, and neighbours of neighbours. */
function groupsOf(members: readonly MemberBox[]): readonly (readonly MemberBox[])[] {
  let groups: readonly (readonly MemberBox[])[] = [];
  for (const member of members) {
    const reach = inflate(member.bare, NEIGHBOURS);
    const near = groups.filter((group) => group.some(({ bare }) => overlaps(bare, reach)));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), member]];
  }
  return groups;
}
