import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { wedges, type FieldAngles } from '../../src/layout/sector-angles';
import { FIELD_IDS } from '../../src/model/default-fields';
import type { FieldId } from '../../src/model/ids';
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
    const { at } = sectors.find(({ id }) => id === FIELD_IDS.care)!;
    expect(at.y).toBeLessThan(-400);
  });

  it('let a field that is not shown go', () => {
    const hidden = aDocument({ persons: [aPerson()], options: { sectors: true } });
    const fields = { ...hidden.fields, [FIELD_IDS.aid]: { ...hidden.fields[FIELD_IDS.aid]!, shown: false } };
    const { sectors } = createSceneBuilder()({ ...hidden, fields }, t);
    expect(sectors.map(({ id }) => id)).not.toContain(FIELD_IDS.aid);
  });
});

describe('the wedges of fields', () => {
  const field = (name: string, ...angles: readonly number[]): FieldAngles => ({ field: idOf(name), angles });

  it('part half way between the nearest institutions of two neighbours', () => {
    const [first] = wedges([field('a', 0, 40), field('b', 80, 120)], new Map());
    expect(first).toMatchObject({ field: 'a', end: 60 });
  });

  it('give a field without institutions its usual place when nobody stands there', () => {
    const usual = new Map<FieldId, number>([
      [idOf('a'), 0],
      [idOf('b'), 30],
    ]);
    expect(wedges([field('a'), field('b', 10, 50)], usual).map((one) => one.field)).toEqual(['b']);
    expect(wedges([field('a'), field('b', 120)], usual).map((one) => one.field)).toEqual(['a', 'b']);
  });

  it('go once round the sheet, wherever institutions stand', () => {
    const angles = fc.array(fc.array(fc.integer({ min: -180, max: 180 }), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(angles, (fields) => {
        const round = wedges(
          fields.map((own, index) => field(`f${index}`, ...own)),
          new Map(),
        );
        const ends = round.map(({ end }) => end);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        if (ends.length > 1) expect(ends.at(-1)! - ends[0]!).toBeLessThanOrEqual(360.001);
        expect(round.every(({ middle }) => Number.isFinite(middle))).toBe(true);
      }),
    );
  });
});
