import { describe, expect, it } from 'vitest';
import { edgePan } from '../../src/canvas/edge-pan';

const room = { width: 800, height: 600 };

describe('a hand that drags at the edge of the sheet', () => {
  it('moves nothing from the middle', () => {
    expect(edgePan({ x: 400, y: 300 }, room)).toEqual({ x: 0, y: 0 });
  });

  it('shows what lies beyond the edge it is at, faster the nearer it is, and no faster outside', () => {
    const right = (x: number) => edgePan({ x, y: 300 }, room).x;
    expect(right(780)).toBeLessThan(0);
    expect(right(795)).toBeLessThan(right(780));
    expect(right(900)).toBe(right(800));
    expect(right(20)).toBe(-right(780));
    expect(edgePan({ x: 400, y: 5 }, room).y).toBeGreaterThan(0);
  });
});
