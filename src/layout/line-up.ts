import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { movedTogether } from '../model/move-figures';
import type { Point } from '../model/point';
import { recordAt } from '../model/records';
import type { Rect } from './geometry';
import { sheetLabels } from './labels';
import { figureBody, labelOf, type Room } from './place-room';
import { standing, SYMBOL_GAP, type Standing } from './place-standing';
import { overlaps, union } from './rects';

/** The line that signs are brought to: an edge or the middle of them all. */
export type Edge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';
export type Axis = 'x' | 'y';

/** How far each figure goes, px, and how many signs found no room on the line and stand beside it. */
export interface LinedUp {
  readonly moves: ReadonlyMap<FigureId, Point>;
  readonly aside: number;
}

/** What moves as one: somebody, or a building with its people. */
interface Unit {
  readonly ids: readonly FigureId[];
  /** What no other sign may touch. */
  readonly room: Room;
  /** What is brought to the line: a figure without its label, a building without its sign. */
  readonly body: Rect;
  /** Of a building: at the height of its people. */
  readonly centre: Point;
}

const AXES: Readonly<Record<Edge, Axis>> = {
  left: 'x',
  centre: 'x',
  right: 'x',
  top: 'y',
  middle: 'y',
  bottom: 'y',
};

/**
 * Brings signs to one line. Nobody leaves their row (or column): where two would then cover each other, they keep
 * their order and the second stands beside the first, as near to the line as there is room.
 */
export function lineUp(document: DiagramDocument, ids: Iterable<string>, edge: Edge, t: Translate): LinedUp {
  const sheet = standing(document, sheetLabels(document, t), new Set());
  const units = unitsOf(document, ids, sheet);
  const axis = AXES[edge];
  const line = lineOf(units, edge);
  const by = units.map((unit) => ({ unit, by: line - at(unit, edge) }));
  // Whoever is nearest to the line comes first and has it; the others keep to their side of it.
  const order = by.sort((a, b) => Math.abs(a.by) - Math.abs(b.by));
  const placed = createPlaced(units, sheet);
  let aside = 0;
  for (const { unit, by: way } of order) {
    const outward = edge === 'left' || edge === 'top' ? 1 : edge === 'right' || edge === 'bottom' ? -1 : 0;
    const side = outward === 0 ? (way <= 0 ? 1 : -1) : outward;
    if (placed.put(unit, way, axis, side) !== way) aside += 1;
  }
  return { moves: placed.moves, aside };
}

/** Gives signs the same gap between each and the next; the first and the last stay, unless there is no room. */
export function spread(document: DiagramDocument, ids: Iterable<string>, axis: Axis, t: Translate): LinedUp {
  const sheet = standing(document, sheetLabels(document, t), new Set());
  const units = unitsOf(document, ids, sheet)
    .map((unit) => ({ unit, box: union(unit.room) ?? unit.body }))
    .sort((a, b) => middle(a.box, axis) - middle(b.box, axis));
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined) return { moves: new Map(), aside: 0 };
  const taken = units.reduce((sum, { box }) => sum + high(box, axis) - low(box, axis), 0);
  const span = high(last.box, axis) - low(first.box, axis);
  const gap = Math.max(SYMBOL_GAP, (span - taken) / (units.length - 1));
  const placed = createPlaced(
    units.map(({ unit }) => unit),
    sheet,
  );
  let next = low(first.box, axis);
  let aside = 0;
  for (const { unit, box } of units) {
    const wanted = next - low(box, axis);
    const by = placed.put(unit, wanted, axis, 1);
    if (by !== wanted) aside += 1;
    next = high(box, axis) + by + gap;
  }
  return { moves: placed.moves, aside };
}

/** Puts units one after the other among all that stays, each beside what is in its way. */
function createPlaced(units: readonly Unit[], sheet: Standing) {
  const moving = new Set<FigureId>(units.flatMap((unit) => unit.ids));
  const rooms: Rect[] = [...sheet.rooms].flatMap(([id, room]) => (moving.has(id) ? [] : [...room]));
  const moves = new Map<FigureId, Point>();
  return {
    moves,
    /** @returns how far it went along the axis. */
    put(unit: Unit, wanted: number, axis: Axis, side: 1 | -1): number {
      let by = Math.round(wanted);
      const isAsBefore = by === 0;
      for (let blocked = blocker(unit.room, rooms, axis, by); blocked !== null && !isAsBefore;) {
        by = beside(unit.room, blocked, axis, by, side);
        blocked = blocker(unit.room, rooms, axis, by);
      }
      rooms.push(...unit.room.map((rect) => moved(rect, axis, by)));
      for (const id of unit.ids) {
        if (by !== 0) moves.set(id, axis === 'x' ? { x: by, y: 0 } : { x: 0, y: by });
      }
      return by === Math.round(wanted) ? wanted : by;
    },
  };
}

/** Something the room would cover, gone `by` px along the axis; `null`: it is free. */
function blocker(room: Room, rooms: readonly Rect[], axis: Axis, by: number): Rect | null {
  const there = room.map((rect) => moved(rect, axis, by));
  return rooms.find((other) => there.some((rect) => overlaps(rect, other))) ?? null;
}

/** How far the room has to go to stand clear of `blocked`, on one side of it. */
function beside(room: Room, blocked: Rect, axis: Axis, by: number, side: 1 | -1): number {
  const touching = room.filter((rect) => overlaps(moved(rect, axis, by), blocked));
  const ways = touching.map((rect) =>
    side === 1
      ? high(blocked, axis) + SYMBOL_GAP - low(rect, axis)
      : low(blocked, axis) - SYMBOL_GAP - high(rect, axis),
  );
  return side === 1 ? Math.ceil(Math.max(...ways)) : Math.floor(Math.min(...ways));
}

function unitsOf(document: DiagramDocument, ids: Iterable<string>, sheet: Standing): readonly Unit[] {
  const moving = movedTogether(document, ids);
  return [...moving].flatMap((id): readonly Unit[] => {
    const professional = recordAt(document.professionals, id);
    if (professional !== undefined && professional.institution !== null) return [];
    const room = sheet.rooms.get(id) ?? [];
    const centre = sheet.at(id);
    if (centre === undefined) return [];
    const institution = recordAt(document.institutions, id);
    if (institution !== undefined) {
      const [walls] = room;
      const people = Object.values(document.professionals).filter((one) => one.institution === id);
      return walls === undefined
        ? []
        : [{ ids: [institution.id, ...people.map((one) => one.id)], room, body: walls, centre }];
    }
    const [body] = figureBody(centre, labelOf(sheet.labels, id), professional !== undefined);
    return body === undefined ? [] : [{ ids: [id], room, body, centre }];
  });
}

/** Where the line is: at the outermost of them, or half way. */
function lineOf(units: readonly Unit[], edge: Edge): number {
  const places = units.map((unit) => at(unit, edge));
  const [least, most] = [Math.min(...places), Math.max(...places)];
  if (edge === 'left' || edge === 'top') return least;
  return edge === 'right' || edge === 'bottom' ? most : (least + most) / 2;
}

function at({ body, centre }: Unit, edge: Edge): number {
  if (edge === 'centre') return centre.x;
  if (edge === 'middle') return centre.y;
  return edge === 'left' || edge === 'top' ? low(body, AXES[edge]) : high(body, AXES[edge]);
}

const low = (rect: Rect, axis: Axis): number => (axis === 'x' ? rect.x0 : rect.y0);
const high = (rect: Rect, axis: Axis): number => (axis === 'x' ? rect.x1 : rect.y1);
const middle = (rect: Rect, axis: Axis): number => (low(rect, axis) + high(rect, axis)) / 2;

function moved(rect: Rect, axis: Axis, by: number): Rect {
  const { x0, y0, x1, y1 } = rect;
  return axis === 'x' ? { x0: x0 + by, y0, x1: x1 + by, y1 } : { x0, y0: y0 + by, x1, y1: y1 + by };
}
