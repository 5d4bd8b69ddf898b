import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import type { Rect } from './geometry';
import { createPointGrid, type PointGrid } from './point-grid';
import { inflate, union } from './rects';
import type { Scene } from './scene';

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
export function sheetObstacles(
  scene: Scene,
  members: ReadonlyMap<string, readonly FigureId[]>,
  badges: readonly Rect[],
): SheetObstacles {
  const figures = createPointGrid<FigureObstacle>();
  const areas = createPointGrid<AreaObstacle>();
  const figureOf = new Map<FigureId, FigureObstacle>();
  const buildingOf = new Map<FigureId, AreaObstacle>();
  const homesOf = new Map<FigureId, AreaObstacle[]>();
  const addArea = (
    kind: AreaObstacle['kind'],
    rect: Rect,
    { margin, weight }: typeof BADGE | typeof SIGN | typeof BUILDING | typeof HOME,
  ) => {
    const area = { kind, rect: inflate(rect, margin), weight };
    areas.add(area, area.rect);
    return area;
  };
  const crowds = new Set(scene.buildings.filter(({ occupants }) => occupants.length > 1).map(({ id }) => id));
  for (const { id, centre, figure, label, mark, building } of scene.figures) {
    const room = union([figure, label]) ?? figure;
    const obstacle = {
      id,
      centre,
      figure,
      label,
      mark,
      room,
      crowded: building !== null && crowds.has(building),
    };
    figureOf.set(id, obstacle);
    figures.add(obstacle, inflate(room, AMBIGUOUS));
  }
  for (const { id, occupants, rect, sign } of scene.buildings) {
    const area = addArea('building', rect, BUILDING);
    for (const own of [id, ...occupants]) buildingOf.set(own, area);
    addArea('sign', sign.rect, SIGN);
  }
  for (const { id, boxes } of scene.households) {
    const parts = boxes.map((box) => addArea('home', box, HOME));
    for (const own of members.get(id) ?? []) homesOf.set(own, [...(homesOf.get(own) ?? []), ...parts]);
  }
  for (const badge of badges) addArea('badge', badge, BADGE);
  return { figures, areas, figureOf, buildingOf, homesOf, bounds: ringBounds(scene) };
}

function ringBounds({ buildings }: Scene): Rect | null {
  if (buildings.length < RING_FROM) return null;
  const box = union(buildings.map(({ rect }) => rect));
  return box === null ? null : { ...box, y0: box.y0 - 4, y1: box.y1 + 4 };
}
