import type { FamilyGraph } from './family-graph';
import { mean, underParents } from './family-spacing';

const SOMEBODY_BETWEEN_PARTNERS = 3;
const STRANGER_AT_HOME = 4;
const LINES_CROSS = 2;
const WIDTH = 1 / 500;
const PAIR_LENGTH = 1 / 240;
const OFF_CENTRE = 1 / 150;
const HOME_WIDTH = 1 / 300;

/**
 * How ill an order of the family reads: kin lines long or crossed, partners parted by somebody, homes that
 * hold strangers. 0 would be perfect; only differences mean anything. That the eldest stand on the left is
 * seen to before.
 */
export function familyCost(
  graph: FamilyGraph,
  rows: readonly (readonly number[])[],
  x: Float64Array,
): number {
  const place = new Int32Array(x.length);
  for (const row of rows) row.forEach((person, index) => (place[person] = index));
  return (
    widthOf(x) * WIDTH +
    pairsCost(graph, x, place) +
    childrenCost(graph, x) +
    barsCost(graph, x) +
    homesCost(graph, x)
  );
}

function widthOf(x: Float64Array): number {
  return Math.max(...x) - Math.min(...x);
}

function pairsCost(graph: FamilyGraph, x: Float64Array, place: Int32Array): number {
  let cost = 0;
  for (const { partners, pitch } of graph.pairs) {
    const [left, right] = partners;
    cost += Math.abs(Math.abs((x[left] ?? 0) - (x[right] ?? 0)) - pitch) * PAIR_LENGTH;
    if (graph.row[left] !== graph.row[right]) continue;
    cost += SOMEBODY_BETWEEN_PARTNERS * (Math.abs((place[left] ?? 0) - (place[right] ?? 0)) - 1);
  }
  return cost;
}

function childrenCost(graph: FamilyGraph, x: Float64Array): number {
  let cost = 0;
  for (const { parents, children } of graph.sibships) {
    cost += Math.abs(underParents(x, parents) - mean(x, children)) * OFF_CENTRE;
  }
  return cost;
}

/** The bars of two sibships between the same rows, and the lines down to them, cross where they overlap. */
function barsCost(graph: FamilyGraph, x: Float64Array): number {
  const levels = new Map<number, { readonly left: number; readonly right: number }[]>();
  let cost = 0;
  for (const { parents, children } of graph.sibships) {
    const ends = [...children.map((child) => x[child] ?? 0), underParents(x, parents)];
    const bar = { left: Math.min(...ends), right: Math.max(...ends) };
    const level = graph.row[children[0] ?? 0] ?? 0;
    const beside = levels.get(level) ?? [];
    for (const other of beside) {
      if (bar.left <= other.right && other.left <= bar.right) cost += LINES_CROSS;
    }
    beside.push(bar);
    levels.set(level, beside);
  }
  return cost;
}

function homesCost(graph: FamilyGraph, x: Float64Array): number {
  let cost = 0;
  for (const home of graph.homes) {
    const places = home.map((person) => x[person] ?? 0);
    const levels = home.map((person) => graph.row[person] ?? 0);
    const [left, right] = [Math.min(...places), Math.max(...places)];
    const [top, bottom] = [Math.min(...levels), Math.max(...levels)];
    cost += (right - left) * HOME_WIDTH;
    x.forEach((place, person) => {
      const level = graph.row[person] ?? 0;
      if (level < top || level > bottom || home.includes(person)) return;
      const half = graph.half[person] ?? 0;
      if (place + half > left - 40 && place - half < right + 40) cost += STRANGER_AT_HOME;
    });
  }
  return cost;
}
