import { expect, it } from 'vitest';
import { arrowSurroundings } from '../../src/app/arrow-surroundings';
import type { ScreenView } from '../../src/canvas/OverSheet';
import { placeBar } from '../../src/canvas/place-bar';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { Rect } from '../../src/layout/geometry';
import { enclosing, overlaps } from '../../src/layout/rects';
import type { ArrowShape } from '../../src/layout/scene';
import { aDocument, anActivation, aPerson, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

/** A sheet in the middle of the screen. */
const view = (scene: ScreenView['scene'], zoom = 1): ScreenView => ({
  scene,
  size: { width: 1200, height: 980 },
  toScreen: ({ x0, y0, x1, y1 }: Rect): Rect => ({
    x0: x0 * zoom + 600,
    y0: y0 * zoom + 490,
    x1: x1 * zoom + 600,
    y1: y1 * zoom + 490,
  }),
});
const CARD = { width: 350, height: 180 };

const cardOf = (here: ScreenView, shape: ArrowShape): Rect => {
  const { left, top } = placeBar({ ...arrowSurroundings(here, shape), bar: CARD });
  return { x0: left, y0: top, x1: left + CARD.width, y1: top + CARD.height };
};

it('leaves in sight whom the arrow joins, on a full sheet too', () => {
  const sitting = fictionalDocument();
  const here = view(createSceneBuilder()(sitting, createTranslate('fr')), 0.7);
  const hidden = here.scene.arrows.flatMap((shape) => {
    const { from, to } = sitting.activations[shape.id]!;
    const joined = here.scene.figures.filter(({ id }) => [...from, ...to].some((end) => end === id));
    const card = cardOf(here, shape);
    return joined.filter(({ figure, label }) => overlaps(here.toScreen(enclosing(figure, label)), card));
  });
  expect(hidden.map(({ id }) => id)).toEqual([]);
});

it('leaves in sight the name of the building that somebody is joined in', () => {
  const sitting = fictionalDocument();
  const here = view(createSceneBuilder()(sitting, createTranslate('fr')), 0.7);
  const hidden = here.scene.arrows.flatMap((shape) => {
    const { from, to } = sitting.activations[shape.id]!;
    const card = cardOf(here, shape);
    return here.scene.buildings
      .filter(({ occupants }) => occupants.some((id) => [...from, ...to].includes(id)))
      .filter(({ sign }) => overlaps(here.toScreen(sign.rect), card))
      .map(({ id }) => `${shape.id} over ${id}`);
  });
  // Of 41 cards one has no room left: whom it joins comes first.
  expect(hidden.length).toBeLessThanOrEqual(1);
});

it.each([140, -140])(
  'leaves in sight those who live %s px beside the arrow, where there is empty ground',
  (side) => {
    const people = [
      aPerson({ id: idOf('ana'), position: { x: 0, y: -300 } }),
      aPerson({ id: idOf('ben'), position: { x: 0, y: 300 } }),
      ...[-120, -20, 80].map((y, nth) => aPerson({ id: idOf(`child${nth}`), position: { x: side, y } })),
    ];
    const scene = createSceneBuilder()(
      aDocument({
        persons: people,
        activations: [anActivation({ id: idOf('a'), from: [idOf('ana')], to: [idOf('ben')] })],
      }),
      createTranslate('fr'),
    );
    const here = view(scene);
    const card = cardOf(here, scene.arrows[0]!);
    const hidden = scene.figures.filter(({ figure }) => overlaps(here.toScreen(figure), card));
    expect(hidden.map(({ id }) => id)).toEqual([]);
  },
);
