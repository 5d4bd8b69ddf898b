import type { Couple } from '../model/couple';
import type { DiagramDocument } from '../model/document';
import type { Filiation } from '../model/filiation';
import type { CoupleId, PersonId } from '../model/ids';
import type { Point } from '../model/point';
import { recordAt, recordsOf } from '../model/records';
import { sampled } from './arrow-samples';
import { boundsOf } from './cubic';
import { childLines, dropOf, type Family, type Offspring } from './child-lines';
import {
  coupleLine,
  coupleShape,
  standingBetween,
  strokeCount,
  type Clearance,
  type CoupleLine,
} from './couple-line';
import type { Rect } from './geometry';
import { keepEqual, keepSame } from './keep-same';
import { createLast, createMemo } from './memo';
import { distanceToRect, enclosing, inflate, overlaps, union } from './rects';
import type { ArrowShape, ChildLineShape, CoupleShape, HouseholdShape } from './scene';
import type { Figures } from './scene-figures';
import { BADGE_RADIUS } from './sheet-metrics';

export interface Kin {
  readonly couples: readonly CoupleShape[];
  readonly childLines: readonly ChildLineShape[];
}

interface KinSetting {
  readonly figures: Figures;
  readonly households: readonly HouseholdShape[];
  readonly arrows: readonly ArrowShape[];
}

/** Arrows farther than this from a couple's line do not move its strokes. */
const NEAR = 60;

/** Lines of couples and children, the same objects while what they join stays. */
export function createKin(): (document: DiagramDocument, setting: KinSetting) => Kin {
  const lines = createLast<readonly ChildLineShape[]>();
  const households = createLast<readonly FamilyOf[]>();
  const couples = createMemo<CoupleId, CoupleShape>();
  let kept: Kin = { couples: [], childLines: [] };
  return (document, setting) => {
    const { figures } = setting;
    const families = households([document.couples, document.filiations, figures], () =>
      familiesOf(document, figures),
    );
    const drawn = lines([families, setting.households], () => {
      const homes = setting.households.map(({ boxes }) => boxes);
      return childLines(
        families.flatMap(({ family }) => family ?? []),
        homes,
      );
    });
    const shapes = families.flatMap(({ couple, line, family }) => {
      if (couple === null || line === null) return [];
      const obstacles = strokeCount(couple) === 0 ? [] : nearLine(line, setting);
      const drop = family === null || family.children.length === 0 ? null : dropOf(family);
      const { from, to, over } = line;
      const inputs = [couple, from.x, from.y, to.x, to.y, over, drop, ...obstacles];
      return [
        couples.get(couple.id, inputs, () => coupleShape(couple, line, clearanceFrom(obstacles, drop))),
      ];
    });
    couples.sweep();
    kept = {
      couples: keepSame(kept.couples, shapes),
      childLines: keepDrawn(kept.childLines, drawn),
    };
    return kept;
  };
}

/** A couple or a single parent, with their children. */
interface FamilyOf {
  readonly couple: Couple | null;
  readonly line: CoupleLine | null;
  readonly family: Family | null;
}

function familiesOf(document: DiagramDocument, figures: Figures): readonly FamilyOf[] {
  const hanging = offspringOf(document, figures);
  const passed: Rect[] = [...figures.values()].map(({ figure, label }) => enclosing(figure, label));
  const families: FamilyOf[] = recordsOf(document.couples).map((couple) => {
    const [one, other] = couple.partners.map((partner) => figures.get(partner));
    const children = hanging.get(couple.id) ?? [];
    if (one !== undefined && other !== undefined) {
      const between = standingBetween(one, other, figures.values());
      const line = coupleLine(one, other, between);
      passed.push(...levelPart(line));
      return {
        couple,
        line,
        family: { id: couple.id, parents: [one, other], between, children, passed },
      };
    }
    const parent = one ?? other;
    return {
      couple,
      line: null,
      family:
        parent === undefined ? null : { id: couple.id, parents: [parent], between: [], children, passed },
    };
  });
  for (const [id, children] of hanging) {
    const parent = recordAt(document.couples, id) === undefined ? figures.get(id as PersonId) : undefined;
    if (parent !== undefined)
      families.push({
        couple: null,
        line: null,
        family: { id, parents: [parent], between: [], children, passed },
      });
  }
  return families;
}

/** The line of another couple, which a child hung across it would seem to be of. */
function levelPart({ from, to, over }: CoupleLine): readonly Rect[] {
  const y = over ?? from.y;
  return over !== null || from.y === to.y ? [{ x0: from.x, y0: y, x1: to.x, y1: y }] : [];
}

function offspringOf(
  { filiations }: DiagramDocument,
  figures: Figures,
): ReadonlyMap<CoupleId | PersonId, readonly Offspring[]> {
  const lines = new Map<PersonId, number>();
  const hanging = new Map<Filiation['parent'], Offspring[]>();
  for (const filiation of recordsOf(filiations)) {
    const child = figures.get(filiation.child);
    if (child === undefined) continue;
    const nth = lines.get(filiation.child) ?? 0;
    lines.set(filiation.child, nth + 1);
    const siblings = hanging.get(filiation.parent) ?? [];
    siblings.push({ filiation, child, nth });
    hanging.set(filiation.parent, siblings);
  }
  return hanging;
}

function keepDrawn(
  before: readonly ChildLineShape[],
  now: readonly ChildLineShape[],
): readonly ChildLineShape[] {
  if (before === now) return before;
  const known = new Map(before.map((line) => [line.key, line]));
  return keepSame(
    before,
    now.map((line) => keepEqual(known.get(line.key), line)),
  );
}

type StrokeObstacle = ArrowShape | HouseholdShape;

function nearLine({ from, to }: CoupleLine, { arrows, households }: KinSetting): readonly StrokeObstacle[] {
  const room = inflate(
    {
      x0: Math.min(from.x, to.x),
      y0: Math.min(from.y, to.y),
      x1: Math.max(from.x, to.x),
      y1: Math.max(from.y, to.y),
    },
    NEAR,
  );
  const reaches = (rects: readonly Rect[]) => rects.some((rect) => overlaps(rect, room));
  return [
    ...arrows.filter(({ strands, badgeRect }) =>
      reaches([badgeRect, ...strands.map(({ curve }) => boundsOf(curve))]),
    ),
    ...households.filter(({ boxes }) => reaches(boxes)),
  ];
}

/** Strokes stay clear of arrows and their badges, of the sides of homes, and of the children's line. */
function clearanceFrom(obstacles: readonly StrokeObstacle[], drop: number | null): Clearance {
  return (place) => {
    let free = drop === null ? Infinity : Math.abs(place.x - drop);
    for (const obstacle of obstacles) {
      free = Math.min(
        free,
        'strands' in obstacle ? distanceToArrow(obstacle, place) : distanceToSides(obstacle, place),
      );
    }
    return free;
  };
}

function distanceToArrow({ strands, badge }: ArrowShape, { x, y }: Point): number {
  let least = Math.hypot(badge.x - x, badge.y - y) - BADGE_RADIUS;
  for (const { curve } of strands) {
    const { points } = sampled(curve);
    for (let i = 0; i < points.length; i += 2) {
      least = Math.min(least, Math.hypot((points[i] ?? 0) - x, (points[i + 1] ?? 0) - y));
    }
  }
  return least;
}

function distanceToSides({ boxes }: HouseholdShape, { x, y }: Point): number {
  const around = union(boxes);
  if (around === null || distanceToRect({ ...around, x0: -Infinity, x1: Infinity }, x, y) > 0)
    return Infinity;
  return Math.min(Math.abs(around.x0 - x), Math.abs(around.x1 - x));
}
