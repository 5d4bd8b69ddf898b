import type { SampledLine } from './arrow-samples';
import type { Lane } from './lane';
import {
  candidateAt,
  laneCandidates,
  turnsBeside,
  type LaneCandidate,
  type LaneSearch,
} from './lane-candidates';
import type { Neighbourhood } from './neighbour-cost';
import type { AreaObstacle, FigureObstacle, SheetObstacles } from './sheet-obstacles';

/** One strand of a shape, in the direction of the lane, with what it costs among all that stands still. */
export interface MeasuredStrand {
  readonly curve: SampledLine;
  /** What its two tips cost; `null`: never asked for. */
  tips: readonly [from: number, to: number] | null;
  /** What it costs by whom and what it runs through; not whole: it costs more. */
  obstacles: { readonly cost: number; readonly isWhole: boolean };
  readonly neighbours: Neighbourhood;
}

/** A shape that a lane may take. What is measured of it is kept, for lanes are placed again and again. */
export interface LaneShape extends LaneCandidate {
  /** `null`: it was never weighed. */
  strands: readonly MeasuredStrand[] | null;
}

/** A lane to place, with what does not change while other lanes move. */
export interface LaneGround {
  readonly lane: Lane;
  /** The figures at its ends, which it may touch. */
  readonly from: FigureObstacle | undefined;
  readonly to: FigureObstacle | undefined;
  /** The areas it crosses freely. */
  readonly free: ReadonlySet<AreaObstacle>;
  /** All its shapes, the least costly by themselves first; never none. */
  readonly shapes: readonly LaneShape[];
  /** Shapes a little to each side of one; the same objects when asked again. */
  readonly nearby: (shape: LaneShape, byDegrees: number) => readonly LaneShape[];
}

export function laneGround(lane: Lane, obstacles: SheetObstacles, search: LaneSearch): LaneGround {
  const { from, to } = lane;
  const colleagues = areColleagues(lane, obstacles);
  const known = new Map<string, LaneShape | null>();
  const keep = (key: string, candidate: LaneCandidate | null): LaneShape | null => {
    const shape = candidate === null ? null : { ...candidate, strands: null };
    known.set(key, shape);
    return shape;
  };
  const shapeAt = (angles: LaneCandidate['angles'], offsets: readonly number[]): LaneShape | null => {
    const key = keyOf(angles, offsets);
    const shape = known.get(key);
    return shape === undefined ? keep(key, candidateAt(lane, angles, offsets, colleagues)) : shape;
  };
  const shapes = laneCandidates(lane, colleagues, search).flatMap(
    (candidate) => keep(keyOf(candidate.angles, candidate.offsets), candidate) ?? [],
  );
  return {
    lane,
    from: from.id === null ? undefined : obstacles.figureOf.get(from.id),
    to: to.id === null ? undefined : obstacles.figureOf.get(to.id),
    free: freeAreas(lane, obstacles),
    shapes,
    nearby: ({ angles, offsets }, by) =>
      turnsBeside(angles, by).flatMap((turn) => shapeAt(turn, offsets) ?? []),
  };
}

function keyOf({ start, end }: LaneCandidate['angles'], offsets: readonly number[]): string {
  return `${start} ${end} ${offsets.join()}`;
}

function areColleagues({ from, to }: Lane, { buildingOf }: SheetObstacles): boolean {
  const building = from.id === null ? undefined : buildingOf.get(from.id);
  return building !== undefined && to.id !== null && building === buildingOf.get(to.id);
}

/** The areas a lane crosses freely: the buildings of its ends, the homes of the whole arrow's. */
function freeAreas(lane: Lane, { buildingOf, homesOf }: SheetObstacles): ReadonlySet<AreaObstacle> {
  const free = new Set<AreaObstacle>();
  for (const { id } of [lane.from, lane.to]) {
    const building = id === null ? undefined : buildingOf.get(id);
    if (building !== undefined) free.add(building);
  }
  for (const end of lane.ends) homesOf.get(end)?.forEach((home) => free.add(home));
  return free;
}
