import { describe, expect, it } from 'vitest';
import { freeSpot } from '../../src/canvas/free-spot';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { overlaps } from '../../src/layout/rects';
import type { Point } from '../../src/model/point';
import { aDocument, aPerson, idOf } from '../builders';

const sceneOf = (places: readonly Point[]) =>
  createSceneBuilder()(
    aDocument({ persons: places.map((position, index) => aPerson({ id: idOf(`p${index}`), position })) }),
    createTranslate('fr'),
  );

describe('a figure placed by nobody’s finger', () => {
  it('stands where it was wished when nobody is there', () => {
    expect(freeSpot(sceneOf([]), { x: 10.4, y: -3 })).toEqual({ x: 10, y: -3 });
  });

  it('never stands on another, however many were put on the same place', () => {
    const places: Point[] = [];
    for (let count = 0; count < 40; count += 1) places.push(freeSpot(sceneOf(places), { x: 0, y: 0 }));
    const { figures } = sceneOf(places);
    for (const [index, one] of figures.entries()) {
      for (const other of figures.slice(index + 1)) {
        expect(overlaps(one.figure, other.figure) || overlaps(one.label, other.label)).toBe(false);
      }
    }
  });
});
