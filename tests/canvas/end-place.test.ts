import { expect, it } from 'vitest';
import { endPlace } from '../../src/canvas/end-place';
import { distanceToRect, rectRound } from '../../src/layout/rects';

const HALF = 6;
const badgeAt = (x: number, y: number) => rectRound({ x, y }, 24, 24);

it('the handle of an end stands on the end', () => {
  expect(endPlace({ x: 0, y: 0 }, { x: 400, y: 0 }, badgeAt(200, 0), HALF)).toEqual({ x: 0, y: 0 });
});

it('makes way for the number of a short arrow, away from the other end', () => {
  const [start, end] = [
    { x: 0, y: 0 },
    { x: 30, y: 40 },
  ];
  const badge = badgeAt(5, 6);
  const { x, y } = endPlace(start, end, badge, HALF);
  expect(distanceToRect(badge, x, y)).toBeGreaterThanOrEqual(HALF);
  expect(y / x).toBeCloseTo(40 / 30);
  expect(x).toBeGreaterThan(-20);
});

it('stands where it is when both ends are one', () => {
  expect(endPlace({ x: 3, y: 4 }, { x: 3, y: 4 }, badgeAt(3, 4), HALF)).toEqual({ x: 3, y: 4 });
});
