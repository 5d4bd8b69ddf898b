import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { memberBox } from '../../src/layout/household-outline';
import { contains, movedBy, overlaps, union } from '../../src/layout/rects';
import type { HouseholdShape, Scene } from '../../src/layout/scene';
import type { DiagramDocument } from '../../src/model/document';
import type { PersonId } from '../../src/model/ids';
import type { Point } from '../../src/model/point';
import { aDocument, aHousehold, anInstitution, aPerson, idOf } from '../builders';

const t = createTranslate('fr');
type Places = Readonly<Record<string, readonly [number, number]>>;

function drawn(places: Places, ...homes: readonly string[]): Scene {
  return createSceneBuilder()(atHome(places, ...homes), t);
}

function atHome(places: Places, ...homes: readonly string[]): DiagramDocument {
  const persons = Object.entries(places).map(([name, [x, y]]) =>
    aPerson({ id: idOf(name), name, position: { x, y } }),
  );
  const households = homes.map((members, index) =>
    aHousehold({ id: idOf(`home${index}`), members: members.split(' ').map((id) => idOf<'person'>(id)) }),
  );
  return aDocument({ persons, households });
}

const centreOf = (scene: Scene, name: string): Point =>
  scene.figures.find(({ id }) => id === idOf<PersonId & string>(name))!.centre;
const encloses = ({ boxes }: HouseholdShape, point: Point) => boxes.some((box) => contains(box, point));

it('draws one box round those who live together', () => {
  const { households } = drawn({ ana: [0, 0], zoe: [120, 0], luc: [60, 124] }, 'ana zoe luc');
  expect(households).toHaveLength(1);
  expect(households[0]!.boxes).toHaveLength(1);
  expect(households[0]!.ties).toEqual([]);
  expect(households[0]!.outlines[0]).toMatch(/^M.* Z$/);
});

it('draws nothing round somebody who lives alone', () => {
  expect(drawn({ ana: [0, 0] }, 'ana').households).toEqual([]);
});

it('leaves a stranger in a corner outside, in one line', () => {
  const scene = drawn({ ana: [0, 0], luc: [0, 124], zoe: [160, 124], paul: [160, 0] }, 'ana luc zoe');
  const [home] = scene.households;
  expect(home!.outlines).toHaveLength(1);
  expect(home!.ties).toEqual([]);
  for (const name of ['ana', 'luc', 'zoe']) expect(encloses(home!, centreOf(scene, name))).toBe(true);
  expect(encloses(home!, centreOf(scene, 'paul'))).toBe(false);
});

it('ties two groups by a hairline when strangers stand all across', () => {
  const scene = drawn(
    { ana: [0, 0], luc: [0, 124], paul: [130, 0], eva: [130, 124], zoe: [260, 0] },
    'ana luc zoe',
  );
  const [home] = scene.households;
  expect(home!.outlines.length + home!.ties.length).toBeGreaterThanOrEqual(1);
  expect(encloses(home!, centreOf(scene, 'paul'))).toBe(false);
  expect(encloses(home!, centreOf(scene, 'eva'))).toBe(false);
});

describe('a building pushed against a home', () => {
  const family = { ana: [0, 0], luc: [118, 0], zoe: [0, 124], eva: [118, 124] } as const;
  const withBuilding = (position: Point): Scene => {
    const { persons, households } = atHome(family, 'ana luc zoe eva');
    const institution = anInstitution({ id: idOf('pont'), name: 'Le Pont', position });
    return createSceneBuilder()(
      aDocument({
        persons: Object.values(persons),
        households: Object.values(households),
        institutions: [institution],
      }),
      t,
    );
  };
  const { figures, households } = drawn(family, 'ana luc zoe eva');
  const home = households[0]!.boxes[0]!;
  const rooms = figures.map((figure) => memberBox(figure, 0).bare);
  const inside = union(rooms)!;
  const pont = withBuilding({ x: 0, y: 0 }).buildings[0]!.rect;
  const [x, y] = [(home.x0 + home.x1) / 2, (home.y0 + home.y1) / 2];

  /** How deep it can come, px, before it stands on somebody; where it stands as deep as that. */
  const sides = [
    ['left', inside.x0 - home.x0, (deep: number) => ({ x: home.x0 + deep - pont.x1, y })],
    ['right', home.x1 - inside.x1, (deep: number) => ({ x: home.x1 - deep - pont.x0, y })],
    ['head', inside.y0 - home.y0, (deep: number) => ({ x, y: home.y0 + deep - pont.y1 })],
    ['foot', home.y1 - inside.y1, (deep: number) => ({ x, y: home.y1 - deep - pont.y0 })],
  ] as const;
  it.each(sides)('is left outside of one line, as far in from the %s as there is air', (_, most, at) => {
    for (let deep = -12; deep <= most; deep += 1) {
      const scene = withBuilding(at(deep));
      const [shape] = scene.households;
      const [building] = scene.buildings;
      expect(movedBy(pont, at(deep))).toEqual(building!.rect);
      expect([deep, shape!.outlines.length, shape!.ties]).toEqual([deep, 1, []]);
      expect(shape!.boxes.some((box) => overlaps(box, building!.rect))).toBe(false);
      expect(union([...shape!.boxes, inside])).toEqual(union(shape!.boxes));
    }
  });
});

it('separates two homes that share a child by a few px, so that both lines are seen', () => {
  const { households } = drawn({ ana: [0, 0], luc: [120, 0], zoe: [240, 0] }, 'ana luc', 'luc zoe');
  expect(households[0]!.boxes[0]!.y1).not.toBe(households[1]!.boxes[0]!.y1);
});

const place = fc.record({ x: fc.integer({ min: -6, max: 6 }), y: fc.integer({ min: -3, max: 3 }) });

it('holds every member and no stranger, wherever they stand on the grid of the family', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { minLength: 3, maxLength: 12, selector: ({ x, y }) => `${x} ${y}` }),
      fc.nat(),
      (spots, split) => {
        const names = spots.map((_, index) => `p${index}`);
        const count = 2 + (split % (spots.length - 1));
        const places = Object.fromEntries(
          names.map((name, i) => [name, [spots[i]!.x * 118, spots[i]!.y * 124] as const]),
        );
        const scene = drawn(places, names.slice(0, count).join(' '));
        const [home] = scene.households;
        for (const name of names.slice(0, count)) expect(encloses(home!, centreOf(scene, name))).toBe(true);
        for (const { id, figure, label } of scene.figures) {
          if (names.indexOf(id) < count) continue;
          expect(home!.boxes.some((box) => overlaps(box, figure) || overlaps(box, label))).toBe(false);
        }
        expect(home!.outlines.join()).not.toContain('NaN');
      },
    ),
    { numRuns: 150 },
  );
});
