import { describe, expect, it } from 'vitest';
import { createPalmRest } from '../../src/canvas/palm';

describe('a contact', () => {
  it('as large as the edge of a hand is a palm; a fingertip is not', () => {
    const rest = createPalmRest();
    rest.down({ id: 1, radius: 60 }, 0);
    rest.down({ id: 2, radius: 12 }, 0);
    expect([1, 2].map(rest.isPalm)).toEqual([true, false]);
  });

  it('that comes within half a second of the pen is a palm, later a finger', () => {
    const rest = createPalmRest();
    rest.penSeen(1_000);
    rest.down({ id: 1, radius: 12 }, 1_500);
    rest.down({ id: 2, radius: 12 }, 1_501);
    expect([1, 2].map(rest.isPalm)).toEqual([true, false]);
  });

  it('stays a palm until it is lifted, and its number may then be a finger’s', () => {
    const rest = createPalmRest();
    rest.down({ id: 1, radius: 60 }, 0);
    rest.down({ id: 1, radius: 12 }, 900);
    expect(rest.isPalm(1)).toBe(true);
    rest.lifted(1);
    rest.down({ id: 1, radius: 12 }, 1_000);
    expect(rest.isPalm(1)).toBe(false);
  });
});
