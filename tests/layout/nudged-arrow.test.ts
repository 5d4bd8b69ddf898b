import { describe, expect, it } from 'vitest';
import { STRAIGHT, strandCurve } from '../../src/layout/arrow-geometry';
import { badgeNear } from '../../src/layout/badge-near';
import { bendStrand } from '../../src/layout/bend-strand';
import { pointAt } from '../../src/layout/cubic';
import type { Envelope } from '../../src/layout/envelope';
import { rectRound } from '../../src/layout/rects';

const around = (x: number, y: number): Envelope => ({
  centre: { x, y },
  rects: [rectRound({ x, y }, 60, 80)],
});
const from = around(0, 0);
const to = around(400, 0);

describe('a curve pulled by hand', () => {
  it.each(['start', 'end'] as const)('passes nearer to the hand, turning only its %s', (side) => {
    const other = side === 'start' ? 'end' : 'start';
    const hand = { x: side === 'start' ? 120 : 280, y: 50 };
    const bent = bendStrand({ from, to }, { ...STRAIGHT, [other]: 10 }, side, hand);
    expect(bent[other]).toBe(10);
    const at = pointAt(strandCurve(from, to, bent), side === 'start' ? 0.27 : 0.73);
    expect(Math.abs(at.y - hand.y)).toBeLessThan(25);
  });

  it('bends both ends together no further than an arrow can be read', () => {
    const far = { x: 100, y: 4_000 };
    const bent = bendStrand({ from, to }, { ...STRAIGHT, end: -80 }, 'start', far);
    expect(Math.abs(bent.start) + Math.abs(bent.end)).toBeLessThanOrEqual(125);
  });

  it('stays as it is for a hand that stays on it', () => {
    const { x, y } = pointAt(strandCurve(from, to, STRAIGHT), 0.25);
    expect(bendStrand({ from, to }, STRAIGHT, 'start', { x, y })).toEqual(STRAIGHT);
  });
});

describe('a badge slid by hand', () => {
  it('goes along the curve to where the hand is, and not off its ends', () => {
    const along = (x: number) => badgeNear([from], [to], [STRAIGHT], { x, y: 5 });
    expect(along(200)).toBeCloseTo(0.5, 1);
    expect(along(120)).toBeLessThan(0.4);
    expect(along(-500)).toBe(0.1);
    expect(along(900)).toBe(0.9);
  });

  it('takes the junction of a fork along, between the two sides', () => {
    const sides = [around(400, -100), around(400, 100)];
    expect(badgeNear([from], sides, [], { x: 120, y: 0 })).toBeCloseTo(0.3, 1);
    expect(badgeNear([from], sides, [], { x: 2_000, y: 0 })).toBe(0.8);
  });
});
