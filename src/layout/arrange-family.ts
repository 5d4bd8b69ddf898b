import type { FigureId, PersonId } from '../model/ids';
import type { Person } from '../model/person';
import type { Point } from '../model/point';
import { recordsOf } from '../model/records';
import { familyGraphs, type FamilyGraph } from './family-graph';
import { orderFamily } from './family-order';
import { familyTies } from './family-ties';
import { generations } from './generations';
import { spotForPerson, type Kin } from './place-person';
import { halfRoom, labelOf } from './place-room';
import type { Standing } from './place-standing';
import { GENERATION } from './sheet-metrics';

/** Px between two families that have nothing in common. */
const FAMILY_GAP = 90;
/** Families stand side by side up to this width, px, then under each other; wider when there are many. */
const SHELF = 1300;
/** A shelf of many families is this many times as wide as high. */
const SHELF_SHAPE = 2;

/**
 * Stands all persons of a sheet that is still blank: families in rows by generation about the middle, side
 * by side, then those who share the collective life beside whom they are tied to.
 */
export function standFamilies(sheet: Standing): ReadonlyMap<PersonId, Point> {
  const { document, labels } = sheet;
  const ties = familyTies(document);
  const kin: Kin = { ties, levels: generations(document, ties) };
  const inRows = (person: Person): boolean =>
    person.kind === 'family' ||
    [ties.partnershipsOf, ties.parentsOf, ties.childrenOf].some((map) => map.has(person.id));
  const persons = recordsOf(document.persons);
  const members = new Set(persons.filter(inRows).map(({ id }) => id));
  const half = (id: FigureId): number => halfRoom(labelOf(labels, id), false);
  const places = onShelves(familyGraphs(document, ties, kin.levels, members, half));
  for (const [id, place] of places) sheet.standPerson(id, place);
  for (const person of persons.filter((one) => !members.has(one.id))) {
    const place = spotForPerson(person, sheet, kin);
    places.set(person.id, place);
    sheet.standPerson(person.id, place);
  }
  return places;
}

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

function onShelves(graphs: readonly FamilyGraph[]): Map<PersonId, Point> {
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
