import type { StrandAngles } from '../model/activation';
import { axisCurve, STRAIGHT, strandCurve } from './arrow-geometry';
import type { Cubic } from './geometry';
import type { Lane } from './lane';

/** How far off the straight direction a curve may leave and arrive, degrees. */
const TURNS = [0, 10, -10, 20, -20, 32, -32, 46, -46, 62, -62, 80, -80];
const FEW_TURNS = [0, 16, -16, 34, -34, 58, -58];
const MOST_TURN = 125;
const DEGREE = Math.PI / 180;

type Turn = Pick<StrandAngles, 'start' | 'end'>;

const pairsOf = (turns: readonly number[]): readonly Turn[] =>
  turns.flatMap((start) =>
    turns.filter((end) => Math.abs(start) + Math.abs(end) <= MOST_TURN).map((end) => ({ start, end })),
  );

/** How widely shapes are looked for. */
export interface LaneSearch {
  readonly turns: readonly Turn[];
  /** How many of the best shapes are bent further, and by how many degrees, one after the other. */
  readonly refined: number;
  readonly refinements: readonly number[];
}

export const THOROUGH: LaneSearch = { turns: pairsOf(TURNS), refined: 5, refinements: [5, 5, 2.5] };
/** For sheets of hundreds of arrows, each of which crosses dozens of others whatever it does. */
export const QUICK: LaneSearch = { turns: pairsOf(FEW_TURNS), refined: 2, refinements: [8, 4] };

/** A shape a lane may take, with what it costs wherever others stand: the length that it has at least, its bends. */
export interface LaneCandidate {
  readonly angles: Turn;
  readonly axis: Cubic;
  /** Px to the left of the axis, one a strand. */
  readonly offsets: readonly number[];
  /** Between its two ends, px. */
  readonly distance: number;
  readonly shapeCost: number;
  /** No evaluation can cost less. */
  readonly atLeast: number;
}

/** Cost of one px of length. */
export const LENGTH_COST = 0.6 / 170;

/** All shapes of a lane, the least costly by shape first; never none. @param colleagues share a building. */
export function laneCandidates(
  lane: Lane,
  colleagues: boolean,
  { turns }: LaneSearch,
): readonly LaneCandidate[] {
  const { from, to, beside } = lane;
  const candidates = [
    ...beside.places.map((place) => candidateAt(lane, place, [place.offset], colleagues)),
    ...(beside.only ? [] : turns.map((turn) => candidateAt(lane, turn, lane.offsets, colleagues))),
  ].filter((candidate) => candidate !== null);
  if (candidates.length === 0) {
    const [place = STRAIGHT] = beside.places;
    const axis = strandCurve(from.envelope, to.envelope, STRAIGHT);
    candidates.push(candidateOf(STRAIGHT, axis, beside.only ? [place.offset] : lane.offsets, colleagues));
  }
  return candidates.sort((a, b) => a.atLeast - b.atLeast);
}

/** Turns a little to each side of these: what is almost free often has room next to it. */
export function turnsBeside({ start, end }: Turn, by: number): readonly Turn[] {
  return [
    { start: start + by, end },
    { start: start - by, end },
    { start, end: end + by },
    { start, end: end - by },
    { start: start + by, end: end - by },
    { start: start - by, end: end + by },
    { start: start + by, end: end + by },
    { start: start - by, end: end - by },
  ];
}

/** `null` when the ends leave no room for an arrow with these angles. */
export function candidateAt(
  { from, to }: Lane,
  angles: Turn,
  offsets: readonly number[],
  colleagues: boolean,
): LaneCandidate | null {
  const axis = axisCurve(from.envelope, to.envelope, angles);
  return axis === null ? null : candidateOf(angles, axis, offsets, colleagues);
}

function candidateOf(
  angles: Turn,
  axis: Cubic,
  offsets: readonly number[],
  colleagues: boolean,
): LaneCandidate {
  const distance = Math.hypot(axis[3].x - axis[0].x, axis[3].y - axis[0].y);
  const shapeCost = bendCost(angles.start, angles.end, colleagues);
  const atLeast = shapeCost + distance * LENGTH_COST * offsets.length;
  return { angles: { start: angles.start, end: angles.end }, axis, offsets, distance, shapeCost, atLeast };
}

/** For each radian: between two heads in one room an arrow runs straight, or its tag hides one of them. */
const COLLEAGUE_BEND = 30;

/** Bends cost, an S more than a bow, a lopsided bow a little; colleagues speak across the room. */
function bendCost(start: number, end: number, colleagues: boolean): number {
  const [a, b] = [Math.abs(start), Math.abs(end)];
  const isS = start * end > 0;
  const bends = ((a + b) / 90) * 1.5 + (isS ? 0.9 : 0) + (Math.abs(a - b) / 90) * 0.3;
  return colleagues ? bends + (a + b) * DEGREE * COLLEAGUE_BEND : bends;
}
