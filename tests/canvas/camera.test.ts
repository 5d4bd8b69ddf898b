import { describe, expect, it } from 'vitest';
import {
  cameraFollowing,
  cameraOn,
  cameraRevealing,
  centredOn,
  fitsAt,
  followingZoom,
  inSight,
  fromTheTop,
  readableZoom,
} from '../../src/canvas/camera';
import type { Rect } from '../../src/layout/geometry';

const LAPTOP = { width: 1300, height: 700 };
const onScreen = (
  { x0, y0, x1, y1 }: Rect,
  { x, y, zoom }: { x: number; y: number; zoom: number },
): Rect => ({
  x0: x0 * zoom + x,
  y0: y0 * zoom + y,
  x1: x1 * zoom + x,
  y1: y1 * zoom + y,
});

describe('the camera', () => {
  it('shows all of a drawing in the middle, with white around it', () => {
    const drawing = { x0: -900, y0: -400, x1: 700, y1: 500 };
    const seen = onScreen(drawing, cameraOn(drawing, LAPTOP));
    expect(seen.x0).toBeGreaterThanOrEqual(10);
    expect(seen.y0).toBeGreaterThanOrEqual(9.9);
    expect(seen.x1).toBeLessThanOrEqual(LAPTOP.width - 10);
    expect(seen.y1).toBeLessThanOrEqual(LAPTOP.height - 9.9);
    expect((seen.x0 + seen.x1) / 2).toBeCloseTo(LAPTOP.width / 2);
  });

  it('shows a family that is higher than the screen from its oldest generation down', () => {
    const tree = { x0: -2_000, y0: -700, x1: 2_000, y1: 900 };
    const seen = onScreen(tree, fromTheTop(tree, LAPTOP, 0.7));
    expect(seen.y0).toBe(10);
    expect((seen.x0 + seen.x1) / 2).toBeCloseTo(LAPTOP.width / 2);
    const low = { ...tree, y0: -200, y1: 300 };
    expect(fromTheTop(low, LAPTOP, 0.7)).toEqual(centredOn(low, LAPTOP, 0.7));
  });

  it('has in sight what fills the screen', () => {
    const seen = inSight(centredOn({ x0: 100, y0: 50, x1: 300, y1: 90 }, LAPTOP, 1.3), LAPTOP);
    expect(seen.x1 - seen.x0).toBeCloseTo(1_000);
    expect((seen.x0 + seen.x1) / 2).toBeCloseTo(200);
    expect((seen.y0 + seen.y1) / 2).toBeCloseTo(70);
  });

  it('never blows a single figure up', () => {
    expect(cameraOn({ x0: 0, y0: 0, x1: 20, y1: 50 }, LAPTOP).zoom).toBeLessThanOrEqual(1.25);
  });

  it('stops where names can still be read, further from a wall than from a lap', () => {
    const huge = { x0: 0, y0: 0, x1: 9_000, y1: 9_000 };
    expect(cameraOn(huge, LAPTOP, readableZoom(LAPTOP)).zoom).toBe(readableZoom(LAPTOP));
    expect(readableZoom({ width: 1800, height: 1000 }) * 15).toBeGreaterThanOrEqual(14);
  });

  it('knows what it has room for at a zoom', () => {
    const drawing = { x0: 0, y0: 0, x1: 1_280, y1: 600 };
    expect(fitsAt(drawing, 1, LAPTOP)).toBe(true);
    expect(fitsAt(drawing, 1.01, LAPTOP)).toBe(false);
    expect(fitsAt({ ...drawing, y1: 700 }, 1, LAPTOP)).toBe(false);
  });

  it('moves as little as shows a new sign, and not at all when it is seen', () => {
    const camera = centredOn({ x0: -100, y0: -100, x1: 100, y1: 100 }, LAPTOP, 1);
    expect(cameraRevealing({ x0: -50, y0: -50, x1: 50, y1: 50 }, camera, LAPTOP)).toBeNull();
    const sign = { x0: 800, y0: 0, x1: 900, y1: 60 };
    const moved = cameraRevealing(sign, camera, LAPTOP);
    expect(moved?.zoom).toBe(camera.zoom);
    expect(moved?.y).toBe(camera.y);
    expect(onScreen(sign, moved ?? camera).x1).toBeCloseTo(LAPTOP.width - 10);
  });

  it('follows what is told at the same zoom, and steps back only for what has no room', () => {
    const camera = centredOn({ x0: -100, y0: -100, x1: 100, y1: 100 }, LAPTOP, 1);
    const near = { x0: 800, y0: 0, x1: 900, y1: 60 };
    expect(cameraFollowing(near, camera, LAPTOP)).toEqual(cameraRevealing(near, camera, LAPTOP));
    const wide = { x0: -900, y0: 0, x1: 900, y1: 60 };
    const back = cameraFollowing(wide, camera, LAPTOP);
    expect(back?.zoom).toBeLessThan(1);
    expect(onScreen(wide, back ?? camera).x0).toBeCloseTo(10);
    expect(onScreen(wide, back ?? camera).x1).toBeCloseTo(LAPTOP.width - 10);
    // Not into the middle, which would be a larger move.
    const tall = { x0: 200, y0: -600, x1: 300, y1: 600 };
    const seen = inSight(cameraFollowing(tall, camera, LAPTOP) ?? camera, LAPTOP);
    expect((seen.x0 + seen.x1) / 2).toBeCloseTo(0);
  });

  it('follows from no further than names are read, but on a tablet, which has too little room', () => {
    expect(followingZoom({ width: 1920, height: 1080 }, true) * 15).toBeGreaterThanOrEqual(14);
    expect(followingZoom({ width: 820, height: 700 }, true)).toBeLessThan(0.6);
    expect(followingZoom(LAPTOP, false)).toBe(readableZoom(LAPTOP));
  });
});
