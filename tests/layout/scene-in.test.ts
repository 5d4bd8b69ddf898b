import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { pointAt } from '../../src/layout/cubic';
import { contains } from '../../src/layout/rects';
import { sceneIn } from '../../src/layout/scene-in';
import { fictionalDocument } from '../fixtures/fictional-document';

const scene = createSceneBuilder()(fictionalDocument(), createTranslate('fr'));
const { extent } = scene;
if (extent === null) throw new Error('something is drawn');
const part = fc
  .record({
    x0: fc.double({ min: extent.x0, max: extent.x1, noNaN: true }),
    y0: fc.double({ min: extent.y0, max: extent.y1, noNaN: true }),
    side: fc.integer({ min: 40, max: 700 }),
  })
  .map(({ x0, y0, side }) => ({ x0, y0, x1: x0 + side, y1: y0 + side }));

describe('a part of the sheet', () => {
  it('has every sign that is seen in it, and every line that passes', () => {
    fc.assert(
      fc.property(part, (square) => {
        const inside = sceneIn(scene, square);
        for (const figure of scene.figures) {
          if (contains(square, figure.centre)) expect(inside.figures).toContain(figure);
        }
        for (const building of scene.buildings) {
          if (contains(square, { x: building.left, y: building.floor }))
            expect(inside.buildings).toContain(building);
        }
        for (const arrow of scene.arrows) {
          const passes = arrow.strands.some(({ curve }) =>
            [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1].some((t) => contains(square, pointAt(curve, t))),
          );
          if (passes || contains(square, arrow.badge)) expect(inside.arrows).toContain(arrow);
        }
        for (const couple of scene.couples) {
          const middle = { x: (couple.from.x + couple.to.x) / 2, y: couple.over ?? couple.from.y };
          if (contains(square, middle)) expect(inside.couples).toContain(couple);
        }
        for (const line of scene.childLines) {
          if (line.points.some((point) => contains(square, point))) expect(inside.childLines).toContain(line);
        }
      }),
    );
  });

  it('has little of a large sheet when it is small', () => {
    const [figure] = scene.figures;
    if (figure === undefined) throw new Error('somebody is there');
    const { x, y } = figure.centre;
    const inside = sceneIn(scene, { x0: x - 60, y0: y - 60, x1: x + 60, y1: y + 60 });
    expect(inside.figures.length).toBeLessThan(5);
    expect(inside.arrows.length).toBeLessThan(scene.arrows.length / 2);
  });
});
