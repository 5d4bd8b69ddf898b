import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBadgeIn, isLineIn, isSignIn } from '../../src/canvas/in-sight';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { pointAt } from '../../src/layout/cubic';
import { centreOf, rectRound } from '../../src/layout/rects';
import { fictionalDocument } from '../fixtures/fictional-document';

const scene = createSceneBuilder()(fictionalDocument(), createTranslate('fr'));
const far = rectRound({ x: 50_000, y: 50_000 }, 1_000, 1_000);

describe('what is in sight', () => {
  it('is every sign with a corner in it, and none far from it', () => {
    for (const sign of [...scene.figures, ...scene.buildings]) {
      const middle = centreOf('figure' in sign ? sign.label : sign.sign.rect);
      expect(isSignIn(sign, rectRound(middle, 2, 2))).toBe(true);
      expect(isSignIn(sign, far)).toBe(false);
    }
  });

  it('is every line that passes anywhere through it, however narrow it is', () => {
    const strands = scene.arrows.flatMap((arrow) => arrow.strands.map(({ curve }) => ({ arrow, curve })));
    fc.assert(
      fc.property(
        fc.constantFrom(...strands),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 400, noNaN: true }),
        ({ arrow, curve }, along, size) => {
          expect(isLineIn(arrow, rectRound(pointAt(curve, along), size, size))).toBe(true);
          expect(isLineIn(arrow, far)).toBe(false);
        },
      ),
    );
  });

  it('is no line that only goes round it', () => {
    const inside = scene.arrows.filter((arrow) => {
      const { x0, y0, x1, y1 } = arrow.badgeRect;
      return isLineIn(arrow, { x0: x0 - 400, y0: y0 - 400, x1: x1 - 400, y1: y1 - 400 });
    });
    expect(inside.length).toBeLessThan(scene.arrows.length);
  });

  it('is every number in it, at twice its size too', () => {
    for (const arrow of scene.arrows) {
      const { x0, y0, x1, y1 } = arrow.badgeRect;
      const corner = { x: x0 - (x1 - x0) / 2 + 1, y: y0 - (y1 - y0) / 2 + 1 };
      expect(isBadgeIn(arrow, rectRound(corner, 2, 2))).toBe(true);
      expect(isBadgeIn(arrow, far)).toBe(false);
    }
  });
});
