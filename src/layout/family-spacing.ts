import { TOGETHER_PITCH, type FamilyGraph } from './family-graph';

/** Px between the centres of two siblings, at least. */
export const SIBLING_PITCH = 118;
/** Px between the widest parts of two neighbours, at least. */
const NEIGHBOUR_GAP = 26;
/** Px more between somebody at home and a neighbour who lives elsewhere: the outline, and air round it. */
const THRESHOLD_GAP = 80;
const SWEEPS = 16;
/** Sweeps over the rows without a home, once the strangers have left the others. */
const LAST_SWEEPS = 4;

/**
 * The x of everyone in px, for one order of the rows: neighbours keep their distance, children stand under
 * the middle of their parents and partners side by side as nearly as that allows.
 * @param rows persons from left to right, row by row
 */
export function spaceRows(graph: FamilyGraph, rows: readonly (readonly number[])[]): Float64Array {
  const x = new Float64Array(graph.ids.length);
  const offsets = rows.map((row) => offsetsOf(graph, row, knownGaps(graph)));
  rows.forEach((row, level) => {
    const line = offsets[level] ?? [];
    const middle = (line.at(-1) ?? 0) / 2;
    row.forEach((person, index) => (x[person] = (line[index] ?? 0) - middle));
  });
  const pull = new Float64Array(graph.ids.length);
  const weight = new Float64Array(graph.ids.length);
  const pools = poolsFor(graph.ids.length);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    pullTogether(graph, x, pull, weight);
    rows.forEach((row, level) => {
      settle(row, offsets[level] ?? [], x, pull, weight, pools);
    });
  }
  for (const home of graph.homes) keepStrangersOut(graph, rows, home, x);
  rows.forEach((row, level) => {
    spread(row, offsets[level] ?? [], x);
  });
  const homeRows = new Set(graph.homes.flat().map((person) => graph.row[person]));
  for (let sweep = 0; sweep < LAST_SWEEPS; sweep += 1) {
    pullTogether(graph, x, pull, weight);
    rows.forEach((row, level) => {
      if (!homeRows.has(level)) settle(row, offsets[level] ?? [], x, pull, weight, pools);
    });
  }
  return x;
}

/** Least distance between two neighbours of a row. */
function gapBetween(graph: FamilyGraph, left: number, right: number): number {
  const widths = (graph.half[left] ?? 0) + (graph.half[right] ?? 0) + NEIGHBOUR_GAP;
  const pair = graph.pairs.find(({ partners }) => partners.includes(left) && partners.includes(right));
  if (pair !== undefined) return Math.max(widths, pair.pitch);
  const atHome = graph.homes.some((home) => home.includes(left) && home.includes(right));
  const threshold = graph.homes.some((home) => home.includes(left) !== home.includes(right));
  return Math.max(widths + (threshold && !atHome ? THRESHOLD_GAP : 0), SIBLING_PITCH);
}

const GAPS = new WeakMap<FamilyGraph, Map<number, number>>();

/** Distances measured before: hundreds of orders of one family are tried. */
function knownGaps(graph: FamilyGraph): Map<number, number> {
  const known = GAPS.get(graph) ?? new Map<number, number>();
  GAPS.set(graph, known);
  return known;
}

function offsetsOf(
  graph: FamilyGraph,
  row: readonly number[],
  known: Map<number, number>,
): readonly number[] {
  let along = 0;
  return row.map((person, index) => {
    const before = row[index - 1];
    if (before === undefined) return along;
    const key = before * graph.ids.length + person;
    const gap = known.get(key) ?? gapBetween(graph, before, person);
    known.set(key, gap);
    return (along += gap);
  });
}

/** Where each would like to be, as a weighted mean of what their ties ask. */
function pullTogether(
  { sibships, pairs }: FamilyGraph,
  x: Float64Array,
  pull: Float64Array,
  weight: Float64Array,
): void {
  weight.fill(INERTIA);
  for (let person = 0; person < x.length; person += 1) pull[person] = (x[person] ?? 0) * INERTIA;
  for (const { parents, children } of sibships) {
    const shift = underParents(x, parents) - mean(x, children);
    for (const child of children) ask(child, (x[child] ?? 0) + shift, 1, pull, weight);
    for (const parent of parents) ask(parent, (x[parent] ?? 0) - shift, 1, pull, weight);
  }
  for (const { partners, pitch } of pairs) {
    const [one, other] = partners;
    const isInOrder = (x[one] ?? 0) < (x[other] ?? 0);
    const left = isInOrder ? one : other;
    const right = isInOrder ? other : one;
    const [atLeft, atRight] = [x[left] ?? 0, x[right] ?? 0];
    ask(left, atRight - pitch, SIDE_BY_SIDE, pull, weight);
    ask(right, atLeft + pitch, SIDE_BY_SIDE, pull, weight);
  }
}

/** How much each stays where it is, and partners draw each other, measured by what a child asks. */
const INERTIA = 0.05;
const SIDE_BY_SIDE = 0.8;

function ask(person: number, place: number, force: number, pull: Float64Array, weight: Float64Array): void {
  pull[person] = (pull[person] ?? 0) + place * force;
  weight[person] = (weight[person] ?? 0) + force;
}

const TOWARDS_FIRST = 0.45;

/** The middle of a couple; of partners far apart, towards the one named first. */
export function underParents(x: ArrayLike<number>, parents: readonly number[]): number {
  const middle = mean(x, parents);
  const first = x[parents[0] ?? 0] ?? 0;
  return Math.abs(first - middle) * 2 > TOGETHER_PITCH + 20
    ? middle + (first - middle) * TOWARDS_FIRST
    : middle;
}

export function mean(x: ArrayLike<number>, persons: readonly number[]): number {
  let sum = 0;
  for (const person of persons) sum += x[person] ?? 0;
  return sum / persons.length;
}

/** Neighbours that press on each other and move as one: where, how strongly, how many. */
interface Pools {
  readonly place: Float64Array;
  readonly force: Float64Array;
  readonly size: Int32Array;
}

function poolsFor(count: number): Pools {
  return { place: new Float64Array(count), force: new Float64Array(count), size: new Int32Array(count) };
}

/**
 * Puts one row as near to what is asked as its least distances allow: the least squares under « each at
 * least so far from the one before », by pooling neighbours that press on each other.
 */
function settle(
  row: readonly number[],
  offsets: readonly number[],
  x: Float64Array,
  pull: Float64Array,
  weight: Float64Array,
  pools: Pools,
): void {
  const { place, force, size } = pools;
  let count = 0;
  for (let index = 0; index < row.length; index += 1) {
    const person = row[index] ?? 0;
    let ownForce = weight[person] ?? 1;
    let ownPlace = (pull[person] ?? 0) / ownForce - (offsets[index] ?? 0);
    let ownSize = 1;
    for (; count > 0 && (place[count - 1] ?? 0) > ownPlace; count -= 1) {
      const before = force[count - 1] ?? 1;
      ownPlace = ((place[count - 1] ?? 0) * before + ownPlace * ownForce) / (before + ownForce);
      ownForce += before;
      ownSize += size[count - 1] ?? 1;
    }
    place[count] = ownPlace;
    force[count] = ownForce;
    size[count] = ownSize;
    count += 1;
  }
  let index = 0;
  for (let pool = 0; pool < count; pool += 1) {
    for (const end = index + (size[pool] ?? 1); index < end; index += 1)
      x[row[index] ?? 0] = (place[pool] ?? 0) + (offsets[index] ?? 0);
  }
}

/** Moves those who do not live there out of the columns of a home, on the rows it spans. */
function keepStrangersOut(
  graph: FamilyGraph,
  rows: readonly (readonly number[])[],
  home: readonly number[],
  x: Float64Array,
): void {
  const levels = home.map((person) => graph.row[person] ?? 0);
  const left = Math.min(...home.map((person) => (x[person] ?? 0) - (graph.half[person] ?? 0)));
  const right = Math.max(...home.map((person) => (x[person] ?? 0) + (graph.half[person] ?? 0)));
  for (let level = Math.min(...levels); level <= Math.max(...levels); level += 1) {
    const row = rows[level] ?? [];
    const inside = row.flatMap((person, index) => (home.includes(person) ? [index] : []));
    row.forEach((person, index) => {
      if (home.includes(person)) return;
      const place = x[person] ?? 0;
      const room = (graph.half[person] ?? 0) + THRESHOLD_GAP;
      const first = inside[0];
      const onLeft = first === undefined ? place < (left + right) / 2 : index < first;
      if (onLeft && place > left - room) x[person] = left - room;
      if (!onLeft && index > (inside.at(-1) ?? -1) && place < right + room) x[person] = right + room;
    });
  }
}

/** Least distances again, from the middle outwards: what was pushed pushes on. */
function spread(row: readonly number[], offsets: readonly number[], x: Float64Array): void {
  const gap = (index: number): number => (offsets[index] ?? 0) - (offsets[index - 1] ?? 0);
  const middle = row.reduce((sum, person) => sum + (x[person] ?? 0), 0) / Math.max(1, row.length);
  const pivot = Math.max(
    0,
    row.findIndex((person) => (x[person] ?? 0) >= middle),
  );
  for (let index = pivot + 1; index < row.length; index += 1) {
    const least = (x[row[index - 1] ?? 0] ?? 0) + gap(index);
    if ((x[row[index] ?? 0] ?? 0) < least) x[row[index] ?? 0] = least;
  }
  for (let index = pivot - 1; index >= 0; index -= 1) {
    const most = (x[row[index + 1] ?? 0] ?? 0) - gap(index + 1);
    if ((x[row[index] ?? 0] ?? 0) > most) x[row[index] ?? 0] = most;
  }
}
