import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { surroundingsOf } from '../../src/app/surroundings';
import { sceneWithin, withGhosts } from '../../src/canvas/scene-within';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { union } from '../../src/layout/rects';
import { aPerson, anActivation, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const document = fictionalDocument();
const scene = createSceneBuilder()(document, createTranslate('fr'));
const yanis = surroundingsOf(document, idOf('F9'));
if (yanis === null) throw new Error('Yanis is on the sheet');
const within = sceneWithin(scene, document, yanis);

describe('a sheet that shows one person’s surroundings', () => {
  it('has the same shapes, at their places and with their numbers', () => {
    for (const arrow of within.arrows) expect(scene.arrows).toContain(arrow);
    expect(new Set(within.arrows.map(({ number }) => number))).toEqual(
      new Set(['1', '3', '4', '5', '12', '35', 'R1', 'R6']),
    );
    expect(scene.figures).toContain(within.figures[0]);
  });

  it('has both ends of every arrow, the home, and all the people of a building', () => {
    const shown = new Set<string>([...within.figures, ...within.buildings].map(({ id }) => id));
    for (const { id } of within.arrows) {
      const arrow = Object.values(document.activations).find((one) => one.id === id);
      for (const end of [...(arrow?.from ?? []), ...(arrow?.to ?? [])]) expect(shown).toContain(end);
    }
    expect(within.households.map(({ id }) => id)).toEqual(['H1']);
    for (const { occupants } of within.buildings) for (const id of occupants) expect(shown).toContain(id);
    expect(shown).not.toContain('F3');
  });

  it('draws a family line only when all whom it joins are there', () => {
    const lines = new Set(within.childLines.map(({ key }) => key.split(':')[0]));
    const between = Object.values(document.couples).find(
      ({ partners }) => partners.includes(idOf('F4')) && partners.includes(idOf('F5')),
    );
    expect(lines).toContain(between?.id);
    const grandparents = Object.values(document.couples).find(({ partners }) =>
      partners.includes(idOf('F2')),
    );
    expect(lines).not.toContain(grandparents?.id);
    expect(within.couples.map(({ id }) => id)).not.toContain(grandparents?.id);
  });

  it('reaches no farther than what it shows', () => {
    const { extent } = within;
    const all = scene.extent;
    if (extent === null || all === null) throw new Error('something is drawn');
    expect(extent.x1 - extent.x0).toBeLessThan(all.x1 - all.x0);
    for (const { centre } of within.figures) {
      expect(centre.x > extent.x0 && centre.x < extent.x1).toBe(true);
      expect(centre.y > extent.y0 && centre.y < extent.y1).toBe(true);
    }
  });

  it('reaches round all that is drawn, the words somebody wants said too', () => {
    const wish = 'Que je n’ai rien demandé à personne, et que je suis là';
    const told = produce(document, ({ persons }) => {
      Object.assign(persons[idOf<'person'>('F9')]!, { wish, wishShown: true });
    });
    const { wishes, households, extent } = sceneWithin(
      createSceneBuilder()(told, createTranslate('fr')),
      told,
      yanis,
    );
    expect(wishes.map(({ id }) => id)).toEqual(['F9']);
    const drawn = [...wishes.map(({ rect }) => rect), ...households.flatMap(({ boxes }) => boxes)];
    for (const rect of drawn) expect(union([rect, ...(extent === null ? [] : [extent])])).toEqual(extent);
  });

  it('is of nobody who is not on the sheet', () => {
    expect(surroundingsOf(document, idOf('gone'))).toBeNull();
  });

  it('shows a line that is being typed, with whom it joins', () => {
    const mina = aPerson({ id: idOf('mina') });
    const arrow = anActivation({ id: idOf('new'), from: [mina.id], to: [idOf('F3')] });
    const shown = {
      ...document,
      persons: { ...document.persons, [mina.id]: mina },
      activations: { ...document.activations, [arrow.id]: arrow },
    };
    const { figures, arrows } = withGhosts(yanis, document, shown);
    expect(arrows).toContain('new');
    for (const id of ['mina', 'F3', 'F9']) expect(figures).toContain(id);
  });
});
