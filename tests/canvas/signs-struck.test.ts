import { describe, expect, it } from 'vitest';
import { createSignsStruck } from '../../src/canvas/signs-struck';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { Activation } from '../../src/model/activation';
import { aDocument, anActivation, anInstitution, aPerson, idOf } from '../builders';

/** Ana above a house with its sign over the roof, Bob below it, and one arrow past it, its number far below. */
function sceneWith(activation: Partial<Activation>, x = 0) {
  return createSceneBuilder()(
    aDocument({
      persons: [
        aPerson({ id: idOf('ana'), position: { x, y: -600 } }),
        aPerson({ id: idOf('bob'), position: { x, y: 1_200 } }),
      ],
      institutions: [anInstitution({ id: idOf('house'), signSide: 'above' })],
      activations: [
        anActivation({
          id: idOf('past'),
          from: [idOf<'person'>('ana')],
          to: [idOf<'person'>('bob')],
          ...activation,
        }),
      ],
    }),
    createTranslate('fr'),
  );
}

const REST = { badgeScale: 1, isHeld: false } as const;

const struckIn = ({ buildings, arrows }: ReturnType<typeof sceneWith>, badgeScale = 1) =>
  createSignsStruck()(buildings, arrows, { ...REST, badgeScale }).map(({ id }) => id);

describe('the signs that are painted above the lines', () => {
  it('are those that an arrow runs over', () => {
    expect(struckIn(sceneWith({}))).toEqual(['house']);
    expect(struckIn(sceneWith({}, 400))).toEqual([]);
  });

  it('are not those on which a number stands: it would be hidden', () => {
    const scene = sceneWith({});
    const [house] = scene.buildings;
    const [arrow] = scene.arrows;
    const { y0 } = house!.sign.rect;
    const above = { ...arrow!, badgeRect: { x0: -12, x1: 12, y0: y0 - 26, y1: y0 - 2 } };
    expect(struckIn({ ...scene, arrows: [above] })).toEqual(['house']);
    expect(struckIn({ ...scene, arrows: [above] }, 1.8)).toEqual([]);
  });

  it('are the very same list as long as none is another: what is painted of them stays', () => {
    const signsStruck = createSignsStruck();
    const { buildings, arrows } = sceneWith({});
    const before = signsStruck(buildings, arrows, REST);
    expect(before).toHaveLength(1);
    expect(signsStruck([...buildings], [...arrows], REST)).toBe(before);
  });

  it('follow a house that moves away, and an arrow that goes', () => {
    const signsStruck = createSignsStruck();
    const [here, away] = [sceneWith({}), sceneWith({}, 400)];
    expect(signsStruck(here.buildings, here.arrows, REST)).toEqual(here.buildings);
    expect(signsStruck([...here.buildings], here.arrows, REST)).toEqual(here.buildings);
    const moved = here.buildings.map((house) => ({
      ...house,
      sign: { ...house.sign, rect: { x0: 300, x1: 400, y0: -80, y1: -56 } },
    }));
    expect(signsStruck(moved, here.arrows, REST)).toEqual([]);
    expect(signsStruck(here.buildings, here.arrows, REST)).toEqual(here.buildings);
    expect(signsStruck(here.buildings, away.arrows, REST)).toEqual([]);
    expect(signsStruck(here.buildings, [], REST)).toEqual([]);
  });

  it('stay as they are while something is carried, but for a house that is carried itself', () => {
    const signsStruck = createSignsStruck();
    const [here, away] = [sceneWith({}), sceneWith({}, 400)];
    const held = { ...REST, isHeld: true };
    expect(signsStruck(here.buildings, here.arrows, REST)).toEqual(here.buildings);
    expect(signsStruck(here.buildings, away.arrows, held)).toEqual(here.buildings);
    const carried = here.buildings.map((house) => ({ ...house }));
    expect(signsStruck(carried, here.arrows, held)).toEqual([]);
    expect(signsStruck(here.buildings, here.arrows, REST)).toEqual(here.buildings);
  });
});
