import type { Institution } from '../model/institution';
import type { Point } from '../model/point';
import type { Professional } from '../model/professional';
import { cellWidth } from './building-box';
import { MOST_IN_A_ROW } from './building-seats';
import { BUILDING_GAP, familyRect, signSideAt } from './place-building';
import { firstPartner } from './place-relation';
import { buildingRoom, figureBody, figureRoom, labelOf, type Room } from './place-room';
import { SYMBOL_GAP, type Standing } from './place-standing';
import { inflate, overlaps } from './rects';
import { ringFrame } from './ring-slots';
import { BUILDING_ROW } from './sheet-metrics';

const OTHER_SIDE_COST = 1;
const NEW_ROW_COST = 4;
const TOWARDS_FAMILY_COST = 3;
const NARROW_COST = 4;
/** A fifth in a row, where no row can open. */
const CROWDED_COST = 10;
const EXIT_COST = 8;
const ARROW_COST = 14;
/** Figures whose heights differ by less stand in one row, px. */
const SAME_ROW = 50;
const MOST_NEW_ROWS = 6;
/** Px more between two rows when an arrow goes from one to the other, for its badge or tag. */
const TAG_ROOM = 35;

interface Seat {
  readonly centre: Point;
  readonly cost: number;
}

/**
 * A seat for a new colleague in a building that stands: beside those who are there, on the side of the first
 * relation; the walls grow where there is room, else a row opens away from the family. Nobody moves.
 */
export function seatForColleague(
  professional: Professional,
  institution: Institution,
  sheet: Standing,
): Point {
  const label = labelOf(sheet.labels, professional.id);
  const sign = labelOf(sheet.labels, institution.id).title;
  const colleagues = sheet.occupants(institution.id);
  const walls = (centre: Point): Room => buildingRoom(institution, sign, [...colleagues, { centre, label }]);
  const others = colleagues.map((one) => inflate(figureRoom(one.centre, one.label, true), SYMBOL_GAP / 2));

  let best: Seat | null = null;
  for (const seat of seats(professional, institution, sheet)) {
    if (best !== null && seat.cost >= best.cost) continue;
    const body = figureRoom(seat.centre, label, true);
    if (others.some((other) => overlaps(other, body))) continue;
    const room = walls(seat.centre);
    if (sheet.taken(room, SYMBOL_GAP, institution.id)) continue;
    const narrow = sheet.taken(room, BUILDING_GAP, institution.id) ? NARROW_COST : 0;
    const closing = sheet.exits().closesLast(room, institution.id) ? EXIT_COST : 0;
    const cost =
      seat.cost +
      narrow +
      closing +
      sheet.reachCost(room) +
      sheet.arrowsThrough(figureBody(seat.centre, label, true)) * ARROW_COST;
    if (best === null || cost < best.cost) best = { centre: seat.centre, cost };
  }
  return best?.centre ?? beyondAll(institution, sheet);
}

/** Nearest the first relation first, then by how little the building changes. */
function seats(professional: Professional, institution: Institution, sheet: Standing): readonly Seat[] {
  const colleagues = sheet.occupants(institution.id);
  const cell = cellWidth(labelOf(sheet.labels, professional.id));
  const partner = firstPartner(sheet, [professional.id]);
  const away = awayFromFamily(institution, sheet);
  const rows = rowsOf(colleagues.map(({ centre, label }) => ({ centre, half: cellWidth(label) / 2 })));
  if (rows.length === 0) return aroundPosition(institution.position);
  const beside = rows.flatMap((row, index): readonly Seat[] => {
    const crowded = row.length < MOST_IN_A_ROW ? 0 : CROWDED_COST;
    const [first, last] = [row[0], row.at(-1)];
    if (first === undefined || last === undefined) return [];
    const left = first.centre.x - first.half - cell / 2;
    const right = last.centre.x + last.half + cell / 2;
    const leftFirst = partner !== null && Math.abs(partner.x - left) < Math.abs(partner.x - right);
    return [
      { centre: { x: left, y: first.centre.y }, cost: index + crowded + (leftFirst ? 0 : OTHER_SIDE_COST) },
      { centre: { x: right, y: first.centre.y }, cost: index + crowded + (leftFirst ? OTHER_SIDE_COST : 0) },
    ];
  });
  return [...beside, ...newRows(rows.flat(), away, partner)];
}

interface Cell {
  readonly centre: Point;
  readonly half: number;
}

/** Under or over each one who stands there, and in the middle of them. */
function newRows(cells: readonly Cell[], away: -1 | 1, partner: Point | null): readonly Seat[] {
  const related = cells.some(({ centre }) => centre.x === partner?.x && centre.y === partner.y);
  const xs = cells.map(({ centre }) => centre.x);
  const ys = cells.map(({ centre }) => centre.y);
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  const found: Seat[] = [];
  for (let row = 1; row <= MOST_NEW_ROWS; row += 1) {
    for (const direction of [away, away === 1 ? -1 : 1] as const) {
      const edge = direction === 1 ? Math.max(...ys) : Math.min(...ys);
      const base = NEW_ROW_COST * row + (direction === away ? 0 : TOWARDS_FAMILY_COST);
      for (const x of [...xs, middle]) {
        const far = partner === null ? Math.abs(x - middle) : Math.abs(x - partner.x);
        const y = edge + direction * (row * BUILDING_ROW + (related ? TAG_ROOM : 0));
        found.push({ centre: { x, y }, cost: base + far / 2000 });
      }
    }
  }
  return found;
}

/** The first to come into an empty building stands in its middle, or beside it where a wall may not go. */
function aroundPosition({ x, y }: Point): readonly Seat[] {
  return [0, 20, -20, 40, -40, 60, -60, 90, -90].map((by) => ({
    centre: { x: x + by, y },
    cost: Math.abs(by) / 60,
  }));
}

function rowsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    const row = rows.find(
      ([first]) => first !== undefined && Math.abs(first.centre.y - cell.centre.y) < SAME_ROW,
    );
    if (row === undefined) rows.push([cell]);
    else row.push(cell);
  }
  for (const row of rows) row.sort((a, b) => a.centre.x - b.centre.x);
  return rows;
}

function awayFromFamily({ position }: Institution, sheet: Standing): -1 | 1 {
  return signSideAt(position.y, ringFrame(familyRect(sheet), sheet.room)) === 'above' ? -1 : 1;
}

/** Walled in on all sides: the end of the rows away from the family, however near the neighbours. */
function beyondAll(institution: Institution, sheet: Standing): Point {
  const ys = sheet.occupants(institution.id).map(({ centre }) => centre.y);
  const away = awayFromFamily(institution, sheet);
  const edge = away === 1 ? Math.max(institution.position.y, ...ys) : Math.min(institution.position.y, ...ys);
  return { x: institution.position.x, y: ys.length === 0 ? edge : edge + away * BUILDING_ROW };
}
