import { overlaps, rectRound, inflate } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { Point } from '../model/point';

/** Px that a new figure and its label need, and how far each ring of places tried lies from the last. */
const ROOM = { width: 110, height: 96 };
const STEP = 60;
const RINGS = 24;
const WAYS = 16;

/**
 * Where a figure that no finger has placed can stand: `wish`, or the nearest place round it where it covers
 * nobody and no building. On a sheet without any room, `wish`.
 */
export function freeSpot({ figures, buildings }: Scene, wish: Point): Point {
  const taken = [
    ...figures.flatMap(({ figure, label }) => [figure, label]),
    ...buildings.flatMap(({ rect, sign }) => [rect, sign.rect]),
  ].map((rect) => inflate(rect, 4));
  const isFree = (spot: Point): boolean => {
    const room = rectRound({ x: spot.x, y: spot.y + 10 }, ROOM.width, ROOM.height);
    return !taken.some((rect) => overlaps(rect, room));
  };
  for (let ring = 0; ring < RINGS; ring += 1) {
    for (let way = 0; way < (ring === 0 ? 1 : WAYS); way += 1) {
      const turn = (way / WAYS) * 2 * Math.PI;
      const spot = {
        x: Math.round(wish.x + Math.cos(turn) * ring * STEP),
        y: Math.round(wish.y + Math.sin(turn) * ring * STEP),
      };
      if (isFree(spot)) return spot;
    }
  }
  return wish;
}
