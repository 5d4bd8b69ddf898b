import { expect, it } from 'vitest';
import { hintPlace } from '../../src/app/hint-place';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { Rect } from '../../src/layout/geometry';
import { aDocument, anInstitution, aPerson, idOf } from '../builders';

const size = { width: 1000, height: 700 };

/** The place of what the tool says, with people at these spots of the screen, px. */
function placeWith(
  spots: readonly (readonly [number, number])[],
  institutions: readonly [number, number][] = [],
) {
  const document = aDocument({
    persons: spots.map(([x, y], index) => aPerson({ id: idOf(`p${index}`), position: { x, y } })),
    institutions: institutions.map(([x, y], index) =>
      anInstitution({ id: idOf(`i${index}`), position: { x, y } }),
    ),
  });
  const scene = createSceneBuilder()(document, createTranslate('fr'));
  return hintPlace({ scene, size, toScreen: (rect: Rect) => rect });
}

it('stands at the head of the sheet while nobody does', () => {
  expect(placeWith([])).toBe('head');
  expect(placeWith([[500, 350]])).toBe('head');
  expect(placeWith([[60, 40]])).toBe('head');
});

it('leaves the head to a person or a building that stands there', () => {
  expect(placeWith([[500, 40]])).toBe('foot');
  expect(placeWith([], [[500, 60]])).toBe('foot');
});

it('stays at the head where somebody stands at the foot as well', () => {
  expect(
    placeWith([
      [500, 40],
      [450, 660],
    ]),
  ).toBe('head');
});

it('rather lies over a building than over people', () => {
  expect(placeWith([[500, 40]], [[450, 690]])).toBe('foot');
  expect(placeWith([[500, 660]], [[450, 60]])).toBe('head');
});
