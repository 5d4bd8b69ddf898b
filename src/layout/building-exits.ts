import type { FigureId, InstitutionId } from '../model/ids';
import type { Rect } from './geometry';
import type { Room } from './place-room';
import { inflate, overlaps, union } from './rects';

/**
 * Where a building can still grow, without end: four strips from its walls to the edge of the world. A
 * building that keeps one will always find a seat for a colleague, so no new symbol may close the last.
 */
export interface BuildingExits {
  /** Whether a symbol here would close the last exit of a building that stands, `own` apart. */
  readonly closesLast: (room: Room, own?: InstitutionId) => boolean;
  /** Whether a building here would have an exit of its own. */
  readonly hasOne: (room: Room) => boolean;
}

/** Room for a longer name than those there, px on both sides of a row that opens above or below. */
const LONGER_NAME = 36;
const GAP = 16;

export function buildingExits(
  rooms: ReadonlyMap<FigureId, Room>,
  buildings: Iterable<InstitutionId>,
): BuildingExits {
  const ids: readonly string[] = [...rooms.keys()];
  const kept = [...rooms.values()].map((room) => room.map((rect) => inflate(rect, GAP)));
  const open = (room: Room, self: string | null): readonly Rect[] =>
    stripsOf(room).filter((strip) =>
      kept.every((rects, index) => ids[index] === self || !rects.some((rect) => overlaps(strip, rect))),
    );
  const exits = [...buildings].flatMap((id) => {
    const room = rooms.get(id);
    const strips = room === undefined ? [] : open(room, id);
    return strips.length === 0 ? [] : [{ id, strips }];
  });
  return {
    closesLast: (room, own) => {
      const rects = room.map((rect) => inflate(rect, GAP));
      return exits.some(
        ({ id, strips }) =>
          id !== own && strips.every((strip) => rects.some((rect) => overlaps(strip, rect))),
      );
    },
    hasOne: (room) => open(room, null).length > 0,
  };
}

function stripsOf(room: Room): readonly Rect[] {
  const box = union(room);
  if (box === null) return [];
  const [x0, x1] = [box.x0 - LONGER_NAME, box.x1 + LONGER_NAME];
  return [
    { x0, x1, y0: -Infinity, y1: box.y0 },
    { x0, x1, y0: box.y1, y1: Infinity },
    { x0: -Infinity, x1: box.x0, y0: box.y0, y1: box.y1 },
    { x0: box.x1, x1: Infinity, y0: box.y0, y1: box.y1 },
  ];
}
