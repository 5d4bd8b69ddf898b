import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import type { Rect } from './geometry';
import { createPerObject } from './memo';
import { createPointGrid, type PointGrid } from './point-grid';
import { inflate, union } from './rects';
import type { BuildingShape, FigureShape, HouseholdShape } from './scene';
import type { Standing } from './standing-shapes';

/** Somebody an arrow had better go round. */
export interface FigureObstacle {
  readonly id: FigureId;
  readonly centre: Point;
  readonly figure: Rect;
  readonly label: Rect;
  readonly mark: Rect;
  /** Figure and label together. */
  readonly room: Rect;
  /** Stands in a building with others: the corners of its label do not tell whom an arrow means. */
  readonly crowded: boolean;
}

/** A sign, a building, a home, the badge of an arrow that stays: crossing it costs by the length inside. */
export interface AreaObstacle {
  readonly kind: 'sign' | 'building' | 'home' | 'badge';
  readonly rect: Rect;
  /** Cost of one step inside. */
  readonly weight: number;
}

/** Everything that stands on the sheet, found by place. */
export interface SheetObstacles {
  readonly figures: PointGrid<FigureObstacle>;
  readonly areas: PointGrid<AreaObstacle>;
  readonly figureOf: ReadonlyMap<FigureId, FigureObstacle>;
  /** The building each figure stands in, or is: its own arrows may cross it. */
  readonly buildingOf: ReadonlyMap<FigureId, AreaObstacle>;
  /** The homes of each person. */
  readonly homesOf: ReadonlyMap<FigureId, readonly AreaObstacle[]>;
  /** Arrows had better stay within this; `null`: anywhere. */
  readonly bounds: Rect | null;
}

/** Nobody else within this of an arrow's tip, or it is not clear whom it means. */
export const AMBIGUOUS = 22;
const SIGN = { margin: 6, weight: 6 } as const;
/** A building's rectangle reaches to the ends of the roof: no margin is needed. */
const BUILDING = { margin: 0, weight: 4 } as const;
const HOME = { margin: 4, weight: 1.6 } as const;
const BADGE = { margin: 2, weight: 2.5 } as const;
/** From so many buildings on they make a ring, and arrows stay inside it. */
const RING_FROM = 7;

/**
 * @param members who lives in each home of the scene, by the home's id.
 * @param badges badges that stay where they are.
 */
export type ObstaclesOf = (
  scene: Standing,
  members: ReadonlyMap<string, readonly FigureId[]>,
  badges: readonly Rect[],
) => SheetObstacles;

/**
 * What stands on a sheet, found by place. Kept from one sheet to the next, and filed again only where a shape is
 * another: what was given for the sheet before is good no longer.
 */
export function createSheetObstacles(): ObstaclesOf {
  const figures = createPointGrid<FigureObstacle>(({ room }) => inflate(room, AMBIGUOUS));
  const areas = createPointGrid<AreaObstacle>(({ rect }) => rect);
  const obstacleOf = createFigureObstacles();
  const buildingOf = createPerObject(({ rect, sign }: BuildingShape) => ({
    building: areaOf('building', rect, BUILDING),
    sign: areaOf('sign', sign.rect, SIGN),
  }));
  const homeOf = createPerObject(({ boxes }: HouseholdShape) =>
    boxes.map((box) => areaOf('home', box, HOME)),
  );
  const badgeOf = createPerObject((badge: Rect) => areaOf('badge', badge, BADGE));
  return (scene, members, badges) => {
    const crowds = new Set(
      scene.buildings.filter(({ occupants }) => occupants.length > 1).map(({ id }) => id),
    );
    const people = scene.figures.map((shape) =>
      obstacleOf(shape, shape.building !== null && crowds.has(shape.building)),
    );
    const buildings = scene.buildings.map(buildingOf);
    const homes = scene.households.map(homeOf);
    figures.hold(people);
    areas.hold([
      ...buildings.flatMap(({ building, sign }) => [building, sign]),
      ...homes.flat(),
      ...badges.map(badgeOf),
    ]);
    return {
      figures,
      areas,
      figureOf: new Map(people.map((obstacle) => [obstacle.id, obstacle])),
      buildingOf: buildingsOf(scene, buildings),
      homesOf: homesOf(scene, members, homes),
      bounds: ringBounds(scene),
    };
  };
}

/** The same obstacle for the same shape. */
function createFigureObstacles(): (shape: FigureShape, crowded: boolean) => FigureObstacle {
  const kept = new WeakMap<FigureShape, FigureObstacle>();
  return (shape, crowded) => {
    const known = kept.get(shape);
    if (known?.crowded === crowded) return known;
    const { id, centre, figure, label, mark } = shape;
    const room = union([figure, label]) ?? figure;
    const obstacle = { id, centre, figure, label, mark, room, crowded };
    kept.set(shape, obstacle);
    return obstacle;
  };
}

/** What costs the same everywhere inside. */
interface AreaCost {
  readonly margin: number;
  readonly weight: number;
}

function areaOf(kind: AreaObstacle['kind'], rect: Rect, { margin, weight }: AreaCost): AreaObstacle {
  return { kind, rect: inflate(rect, margin), weight };
}

function buildingsOf(
  { buildings }: Standing,
  areas: readonly { readonly building: AreaObstacle }[],
): SheetObstacles['buildingOf'] {
  const found = new Map<FigureId, AreaObstacle>();
  buildings.forEach(({ id, occupants }, index) => {
    const area = areas[index];
    if (area === undefined) return;
    for (const own of [id, ...occupants]) found.set(own, area.building);
  });
  return found;
}

function homesOf(
  { households }: Standing,
  members: ReadonlyMap<string, readonly FigureId[]>,
  homes: readonly (readonly AreaObstacle[])[],
): SheetObstacles['homesOf'] {
  const found = new Map<FigureId, readonly AreaObstacle[]>();
  households.forEach(({ id }, index) => {
    for (const own of members.get(id) ?? []) {
      found.set(own, [...(found.get(own) ?? []), ...(homes[index] ?? [])]);
    }
  });
  return found;
}

function ringBounds({ buildings }: Standing): Rect | null {
  if (buildings.length < RING_FROM) return null;
  const box = union(buildings.map(({ rect }) => rect));
  return box === null ? null : { ...box, y0: box.y0 - 4, y1: box.y1 + 4 };
}
