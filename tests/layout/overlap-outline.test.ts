import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { Rect } from '../../src/layout/geometry';
import { overlapOutline } from '../../src/layout/overlap-outline';
import { enclosing } from '../../src/layout/rects';
import { recordsOf } from '../../src/model/records';
import { aDocument, anInstitution, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const t = createTranslate('fr');
const document = fictionalDocument();
const scene = createSceneBuilder()(document, t);
const houses = recordsOf(document.institutions).map(({ id }) => id);

/** Every corner and the middle of a sign's room. */
function pointsOf(id: string) {
  const building = scene.buildings.find((one) => one.id === id);
  const figure = scene.figures.find((one) => one.id === id);
  const room =
    building === undefined
      ? figure && enclosing(figure.figure, figure.label)
      : enclosing(building.rect, building.sign.rect);
  if (room === undefined) throw new Error(`${id} is not on the sheet`);
  const { x0, y0, x1, y1 } = room;
  return [
    { x: x0, y: y0 },
    { x: x1, y: y0 },
    { x: x0, y: y1 },
    { x: x1, y: y1 },
    { x: (x0 + x1) / 2, y: (y0 + y1) / 2 },
  ];
}
const isIn = (boxes: readonly Rect[], { x, y }: { x: number; y: number }) =>
  boxes.some((box) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1);

describe('the soft shape round places that overlap', () => {
  it('contains all that it is about, whichever these are, in finite numbers', () => {
    const everybody = [...houses, ...scene.figures.map(({ id }) => id)];
    fc.assert(
      fc.property(fc.subarray(everybody, { minLength: 1, maxLength: 8 }), (ids) => {
        const { outlines, boxes } = overlapOutline(scene, ids);
        expect(outlines.join(' ')).not.toMatch(/NaN|Infinity|undefined/);
        for (const point of ids.flatMap(pointsOf)) expect(isIn(boxes, point)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves outside the middle of every house that it is not about', () => {
    fc.assert(
      fc.property(fc.subarray(houses, { minLength: 2, maxLength: 6 }), (ids) => {
        const { boxes } = overlapOutline(scene, ids);
        for (const other of houses.filter((id) => !ids.includes(id))) {
          expect(isIn(boxes, pointsOf(other)[4] ?? { x: 0, y: 0 })).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is in two parts round two houses that stand far apart, and in one round neighbours', () => {
    const at = (x: number) => ({ position: { x, y: 0 } });
    const parts = (x: number) =>
      overlapOutline(
        createSceneBuilder()(
          aDocument({
            institutions: [
              anInstitution({ id: idOf('a'), ...at(0) }),
              anInstitution({ id: idOf('b'), ...at(x) }),
            ],
          }),
          t,
        ),
        ['a', 'b'],
      ).outlines.length;
    expect(parts(1200)).toBe(2);
    expect(parts(220)).toBe(1);
  });

  it('is nothing round nobody', () => {
    expect(overlapOutline(scene, ['gone'])).toEqual({ outlines: [], boxes: [] });
  });
});
