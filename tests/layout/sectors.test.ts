import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { wedges, type SeenField } from '../../src/layout/sector-angles';
import { FIELD_IDS } from '../../src/model/default-fields';
import { aDocument, anInstitution, aPerson, idOf } from '../builders';

const t = createTranslate('fr');
const care = { id: idOf<'institution'>('cmp'), field: FIELD_IDS.care };

function sceneOf(institutions: Parameters<typeof anInstitution>[0][] = [], options = { sectors: true }) {
  const document = aDocument({
    persons: [aPerson()],
    institutions: institutions.map((parts, index) => anInstitution({ id: idOf(`i${index}`), ...parts })),
    options,
  });
  return createSceneBuilder()(document, t);
}

describe('sectors', () => {
  it('are there only when the sheet asks for them', () => {
    expect(sceneOf([care], { sectors: false }).sectors).toEqual([]);
    expect(createSceneBuilder()(aDocument({ options: { sectors: true } }), t).sectors).toEqual([]);
  });

  it('are five round the family, in their usual places, while no institution is drawn', () => {
    const { sectors, extent } = sceneOf();
    expect(sectors.map(({ name }) => name)).toEqual(['contrôle', 'aide', 'éducation', 'soin', 'culture']);
    for (const { divider, at } of sectors) {
      const [from, to] = divider!;
      expect(Math.hypot(to.x, to.y)).toBeGreaterThan(Math.hypot(from.x, from.y) + 200);
      expect(at.x > extent!.x0 && at.x < extent!.x1 && at.y > extent!.y0 && at.y < extent!.y1).toBe(true);
    }
  });

  it('lie where the institutions of a field stand', () => {
    const { sectors } = sceneOf([{ ...care, position: { x: 0, y: -900 } }]);
    const { at } = sectors.find(({ name }) => name === 'soin')!;
    expect(at.y).toBeLessThan(-400);
  });

  it('let a field that is not shown go', () => {
    const hidden = aDocument({ persons: [aPerson()], options: { sectors: true } });
    const fields = { ...hidden.fields, [FIELD_IDS.aid]: { ...hidden.fields[FIELD_IDS.aid]!, shown: false } };
    const { sectors } = createSceneBuilder()({ ...hidden, fields }, t);
    expect(sectors.map(({ name }) => name)).toEqual(['contrôle', 'éducation', 'soin', 'culture']);
  });
});

it('gives no field without institutions the place of a building whose own is not shown', () => {
  const at = (x: number) => sceneOf([{ ...care, field: null, position: { x, y: 0 } }]).sectors;
  expect(at(-900).map(({ name }) => name)).toEqual(['contrôle', 'aide', 'éducation', 'soin']);
  expect(at(900).map(({ name }) => name)).toContain('culture');
});

describe('the wedges of fields', () => {
  const seen = (name: string, ...angles: readonly number[]): readonly SeenField[] =>
    angles.map((angle) => ({ field: idOf(name), angle }));
  const fieldsOf = (...round: Parameters<typeof wedges>) => wedges(...round).map(({ field }) => field);

  it('part half way between the nearest institutions of two neighbours', () => {
    const [first] = wedges([...seen('a', 0, 40), ...seen('b', 80, 120)], []);
    expect(first).toEqual({ field: 'a', middle: (240 - 360 + 60) / 2, end: 60 });
  });

  it('are several for a field whose institutions stand apart, one across the turn of the sheet', () => {
    expect(fieldsOf([...seen('a', -90, 90), ...seen('b', 0, 170, -170)], [])).toEqual(['a', 'b', 'a', 'b']);
  });

  it('give a field without institutions its usual place when nobody stands there', () => {
    expect(fieldsOf(seen('b', 10, 50), seen('a', 0))).toEqual(['b']);
    expect(fieldsOf(seen('b', 120), seen('a', 0))).toEqual(['a', 'b']);
    expect(fieldsOf(seen('b', 170, -170), seen('a', 179))).toEqual(['b']);
  });

  it('go once round the sheet, wherever institutions stand', () => {
    const angles = fc.uniqueArray(
      fc.record({
        field: fc.constantFrom('a', 'b', 'c').map((name) => idOf<'field'>(name)),
        angle: fc.integer({ min: -179, max: 180 }),
      }),
      { minLength: 2, maxLength: 9, selector: ({ angle }) => angle },
    );
    fc.assert(
      fc.property(angles, (fields) => {
        const round = wedges(fields, []);
        const ends = round.map(({ end }) => end);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(ends.at(-1)! - ends[0]!).toBeLessThanOrEqual(360);
        for (const { field, angle } of fields) {
          const holds = ({ middle, end }: (typeof round)[number]) =>
            [angle - 360, angle, angle + 360].some((one) => one > 2 * middle - end && one < end);
          if (round.length > 1) expect(round.filter(holds).map((wedge) => wedge.field)).toEqual([field]);
        }
      }),
    );
  });
});
