import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { sceneSnap } from '../../src/layout/scene-snap';
import { snapField, snapGuides, type SnapFigure } from '../../src/layout/snap-guides';
import { aDocument, anInstitution, aPerson, idOf } from '../builders';

const at = (x: number, y: number, width = 26, height = 50): SnapFigure => ({
  centre: { x, y },
  rect: { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 },
});

describe('snapping while dragging', () => {
  it('draws a figure onto the row of another and shows the line through both', () => {
    const snap = snapGuides([at(200, 5)], snapField([at(0, 0)]));
    expect(snap.dx).toBe(0);
    expect(snap.dy).toBe(-5);
    expect(snap.guides[0]).toEqual({ from: { x: -25, y: 0 }, to: { x: 225, y: 0 } });
  });

  it('leaves alone what is farther than the tolerance', () => {
    expect(snapGuides([at(200, 9)], snapField([at(0, 0)]))).toEqual({ dx: 0, dy: 0, guides: [] });
    expect(snapGuides([at(200, 9)], snapField([at(0, 0)]), 10).dy).toBe(-9);
  });

  it('draws both ways at once', () => {
    const { dx, dy, guides } = snapGuides([at(103, 204)], snapField([at(100, 0), at(0, 200)]));
    expect([dx, dy]).toEqual([-3, -4]);
    expect(guides.some(({ from, to }) => from.x === 100 && to.x === 100)).toBe(true);
    expect(guides.some(({ from, to }) => from.y === 200 && to.y === 200)).toBe(true);
  });

  it('aligns edges of unequal buildings, but prefers the middle when both are near', () => {
    const field = snapField([at(0, 0, 100)]);
    expect(snapGuides([at(4, 300, 96)], field).dx).toBe(-4);
    expect(snapGuides([at(23, 300, 60)], field).dx).toBe(-3);
  });

  it('takes the box round many figures as one', () => {
    const moved = Array.from({ length: 20 }, (_, index) => at(1000 + index * 40, 500));
    expect(snapGuides(moved, snapField([at(1385, 0)])).dx).toBe(5);
  });

  it('draws a figure to where its gaps are equal, and shows the gaps', () => {
    const between = snapGuides([at(105, 20)], snapField([at(0, 0), at(200, 3)]));
    expect(between.dx).toBe(-5);
    expect(
      between.guides.filter(({ from, to }) => from.x !== to.x).map(({ from, to }) => to.x - from.x),
    ).toEqual([74, 74]);
    const next = snapGuides([at(203, 11)], snapField([at(0, 0), at(100, -9)]));
    expect(next.dx).toBe(-3);
    const above = snapGuides([at(13, 195)], snapField([at(0, 0), at(-9, 100)]));
    expect([above.dx, above.dy]).toEqual([0, 5]);
  });

  it('keeps to a line rather than to a gap', () => {
    const field = snapField([at(0, 0), at(200, 0), at(104, 300)]);
    expect(snapGuides([at(105, 11)], field).dx).toBe(-1);
  });

  it('brings whatever is near onto a line exactly, and moves nothing farther than the tolerance', () => {
    const place = fc.integer({ min: -400, max: 400 });
    const figure = fc.tuple(place, place).map(([x, y]) => at(x, y));
    fc.assert(
      fc.property(figure, fc.array(figure, { maxLength: 20 }), (moved, others) => {
        const { dx, dy, guides } = snapGuides([moved], snapField(others));
        expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(8);
        const again = snapGuides([at(moved.centre.x + dx, moved.centre.y + dy)], snapField(others));
        expect([Math.abs(again.dx), Math.abs(again.dy)]).toEqual([0, 0]);
        expect(again.guides).toEqual(guides);
      }),
    );
  });
});

describe('what a drag may snap to', () => {
  const t = createTranslate('fr');
  const scene = createSceneBuilder()(
    aDocument({
      persons: [
        aPerson({ id: idOf('mother'), position: { x: 0, y: 0 } }),
        aPerson({ id: idOf('child'), name: 'Zoé', position: { x: 150, y: 119 } }),
      ],
      institutions: [anInstitution({ position: { x: 300, y: 353 } })],
    }),
    t,
  );

  it('draws a child onto the row below its mother, though nobody stands there yet', () => {
    const { moved, field } = sceneSnap(scene, new Set(['child']));
    expect(snapGuides(moved, field).dy).toBe(5);
  });

  it('draws a building onto the row of the ring', () => {
    const { moved, field } = sceneSnap(scene, new Set([scene.buildings[0]!.id]));
    expect(snapGuides(moved, field).dy).toBe(5);
  });
});
