import type { PersonId } from '../model/ids';
import type { Point } from '../model/point';
import type { FamilyGraph } from './family-graph';
import { orderFamily } from './family-order';
import { GENERATION } from './sheet-metrics';

/** Px between two families that have nothing in common. */
const FAMILY_GAP = 90;
/** Families stand side by side up to this width, px, then under each other; wider when there are many. */
const SHELF = 1300;
/** A shelf of many families is this many times as wide as high. */
const SHELF_SHAPE = 2;

interface Block {
  readonly places: readonly (readonly [PersonId, Point])[];
  readonly width: number;
  readonly rows: number;
}

/** One family from its own left edge, its topmost row at 0. */
function blockOf(graph: FamilyGraph): Block {
  const { x } = orderFamily(graph);
  const left = Math.min(...graph.ids.map((_, person) => (x[person] ?? 0) - (graph.half[person] ?? 0)));
  const right = Math.max(...graph.ids.map((_, person) => (x[person] ?? 0) + (graph.half[person] ?? 0)));
  return {
    places: graph.ids.map((id, person) => [
      id,
      { x: (x[person] ?? 0) - left, y: (graph.row[person] ?? 0) * GENERATION },
    ]),
    width: right - left,
    rows: graph.rowCount,
  };
}

/** Where everybody of these families would stand on a blank sheet: in rows about its middle, side by side. */
export function familyBlocks(graphs: readonly FamilyGraph[]): ReadonlyMap<PersonId, Point> {
  const blocks = graphs.map(blockOf);
  const area = blocks.reduce((sum, { width, rows }) => sum + (width + FAMILY_GAP) * rows * GENERATION, 0);
  const most = Math.max(SHELF, Math.sqrt(area * SHELF_SHAPE));
  const shelves: Block[][] = [];
  let used = Infinity;
  for (const block of blocks) {
    if (used + block.width > most) {
      shelves.push([]);
      used = 0;
    }
    shelves.at(-1)?.push(block);
    used += block.width + FAMILY_GAP;
  }
  const heights = shelves.map((shelf) => Math.max(...shelf.map(({ rows }) => rows)));
  const rows = heights.reduce((sum, height) => sum + height, 0);
  const places = new Map<PersonId, Point>();
  let row = -(rows - 1) / 2;
  shelves.forEach((shelf, index) => {
    const width = shelf.reduce((sum, block) => sum + block.width + FAMILY_GAP, -FAMILY_GAP);
    let left = -width / 2;
    for (const block of shelf) {
      for (const [id, { x, y }] of block.places) places.set(id, { x: left + x, y: y + row * GENERATION });
      left += block.width + FAMILY_GAP;
    }
    row += heights[index] ?? 0;
  });
  return rounded(places);
}

function rounded(places: ReadonlyMap<PersonId, Point>): Map<PersonId, Point> {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));
}
