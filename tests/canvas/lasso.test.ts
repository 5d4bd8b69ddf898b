import { describe, expect, it } from 'vitest';
import { caughtBy, rectangleLoop } from '../../src/canvas/lasso';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { createTranslate } from '../../src/i18n/translate';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, idOf } from '../builders';

const ana = aPerson({ id: idOf('ana'), position: { x: 0, y: 0 } });
const leo = aPerson({ id: idOf('leo'), position: { x: 300, y: 0 } });
const house = anInstitution({ id: idOf('house'), position: { x: 0, y: 400 } });
const samir = aProfessional({ id: idOf('samir'), institution: house.id, position: { x: 0, y: 400 } });
const scene = createSceneBuilder()(
  aDocument({
    persons: [ana, leo],
    institutions: [house],
    professionals: [samir],
    activations: [anActivation({ id: idOf('arrow'), from: [ana.id], to: [leo.id] })],
  }),
  createTranslate('fr'),
);

describe('a loop', () => {
  it('catches whoever has their middle inside, from whichever corner it was drawn', () => {
    for (const loop of [
      rectangleLoop({ x: -50, y: -50 }, { x: 50, y: 50 }),
      rectangleLoop({ x: 50, y: 50 }, { x: -50, y: -50 }),
    ]) {
      expect(caughtBy(loop, scene).figures).toEqual([ana.id]);
    }
  });

  it('catches a building with its people', () => {
    const { figures } = caughtBy(rectangleLoop({ x: -300, y: 200 }, { x: 300, y: 600 }), scene);
    expect(new Set(figures)).toEqual(new Set([house.id, samir.id]));
  });

  it('catches arrows only where it catches nobody', () => {
    expect(caughtBy(rectangleLoop({ x: 100, y: -50 }, { x: 200, y: 50 }), scene)).toEqual({
      figures: [],
      arrows: [idOf('arrow')],
    });
    expect(caughtBy(rectangleLoop({ x: -100, y: -50 }, { x: 400, y: 50 }), scene).arrows).toEqual([]);
  });

  it('goes round corners: what lies in a bay of it is outside', () => {
    const bay = [
      { x: -50, y: -50 },
      { x: 350, y: -50 },
      { x: 350, y: 50 },
      { x: 280, y: 50 },
      { x: 280, y: -20 },
      { x: 20, y: -20 },
      { x: 20, y: 50 },
      { x: -50, y: 50 },
    ];
    expect(new Set(caughtBy(bay, scene).figures)).toEqual(new Set([ana.id, leo.id]));
    expect(caughtBy(bay, scene).arrows).toEqual([]);
  });

  it('that is a point or a line catches nobody', () => {
    expect(caughtBy([{ x: 0, y: 0 }], scene).figures).toEqual([]);
    expect(caughtBy(rectangleLoop({ x: -50, y: 0 }, { x: 50, y: 0 }), scene).figures).toEqual([]);
  });
});
