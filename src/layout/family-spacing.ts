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
  const offsets = rows.map((row) => offsetsOf(graph, row));
  rows.forEach((row, level) => {
    const line = offsets[level] ?? [];
    const middle = (line.at(-1) ?? 0) / 2;
    row.forEach((person, index) => (x[person] = (line[index] ?? 0) - middle));
  });
  const pull = new Float64Array(graph.ids.length);
  const weight = new Float64Array(graph.ids.length);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    pullTogether(graph, x, pull, weight);
    rows.forEach((row, level) => {
      settle(row, offsets[level] ?? [], x, pull, weight);
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
      if (!homeRows.has(level)) settle(row, offsets[level] ?? [], x, pull, weight);
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

function offsetsOf(graph: FamilyGraph, row: readonly number[]): readonly number[] {
  let along = 0;
  return row.map((person, index) => {
    const before = row[index - 1];
    if (before !== undefined) along += gapBetween(graph, before, person);
    return along;
  });
}

/** Where each would like to be, as a weighted mean of what their ties ask. */
function pullTogether(graph: FamilyGraph, x: Float64Array, pull: Float64Array, weight: Float64Array): void {
  const ask = (person: number, place: number, force: number): void => {
    pull[person] = (pull[person] ?? 0) + place * force;
    weight[person] = (weight[person] ?? 0) + force;
  };
  pull.fill(0);
  weight.fill(0);
  x.forEach((place, person) => {
    ask(person, place, 0.05);
  });
  for (const { parents, children } of graph.sibships) {
    const shift = underParents(x, parents) - mean(x, children);
    for (const child of children) ask(child, (x[child] ?? 0) + shift, 1);
    for (const parent of parents) ask(parent, (x[parent] ?? 0) - shift, 1);
  }
  for (const { partners, pitch } of graph.pairs) {
    const inOrder = (x[partners[0]] ?? 0) < (x[partners[1]] ?? 0);
    const [left, right] = inOrder ? partners : [partners[1], partners[0]];
    ask(left, (x[right] ?? 0) - pitch, 0.8);
    ask(right, (x[left] ?? 0) + pitch, 0.8);
  }
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
  return persons.reduce((sum, person) => sum + (x[person] ?? 0), 0) / persons.length;
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
): void {
  const pools: { place: number; weight: number; size: number }[] = [];
  row.forEach((person, index) => {
    const force = weight[person] ?? 1;
    let pool = { place: (pull[person] ?? 0) / force - (offsets[index] ?? 0), weight: force, size: 1 };
    for (
      let before = pools.at(-1);
      before !== undefined && before.place > pool.place;
      before = pools.at(-1)
    ) {
      pools.pop();
      const total = before.weight + pool.weight;
      pool = {
        place: (before.place * before.weight + pool.place * pool.weight) / total,
        weight: total,
        size: before.size + pool.size,
      };
    }
    pools.push(pool);
  });
  let index = 0;
  for (const { place, size } of pools) {
    for (const end = index + size; index < end; index += 1)
      x[row[index] ?? 0] = place + (offsets[index] ?? 0);
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
