import { describe, expect, it } from 'vitest';
import { bendPlace } from '../../src/canvas/bend-places';
import type { Cubic } from '../../src/layout/geometry';
import { rectRound } from '../../src/layout/rects';

const HALF = 6;
const straight = (length: number): Cubic =>
  [0, 1 / 3, 2 / 3, 1].map((at) => ({ x: at * length, y: 0 })) as unknown as Cubic;
const badgeAt = (x: number) => rectRound({ x, y: 0 }, 24, 24);

describe('the handles that bend an arrow', () => {
  it('stand a quarter of the way from each end', () => {
    expect(bendPlace(straight(400), 'start', badgeAt(200), HALF)?.x).toBeCloseTo(108);
    expect(bendPlace(straight(400), 'end', badgeAt(200), HALF)?.x).toBeCloseTo(292);
  });

  it('make way for the number', () => {
    expect(bendPlace(straight(400), 'start', badgeAt(108), HALF)?.x).toBeCloseTo(144);
    expect(bendPlace(straight(400), 'end', badgeAt(292), HALF)?.x).toBeCloseTo(256);
  });

  it('are not there where they would hide the number or the ends of a short arrow', () => {
    expect(bendPlace(straight(45), 'start', badgeAt(8), HALF)).toBeNull();
    expect(bendPlace(straight(30), 'end', badgeAt(8), HALF)).toBeNull();
  });
});
