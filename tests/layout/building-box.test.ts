import { expect, it } from 'vitest';
import { buildingShape, cellWidth, signWidth } from '../../src/layout/building-box';
import { figureShape } from '../../src/layout/figure-box';
import type { Institution } from '../../src/model/institution';
import { anInstitution, idOf } from '../builders';

const LABEL = { title: 'Laurent Thomas', detail: 'CPE' };
const SIGN = { text: 'Collège', field: { kind: 'icon', icon: 'education' } } as const;

function occupant(x: number, y: number) {
  const figure = {
    id: idOf<'professional'>(`${x} ${y}`),
    look: 'professional',
    scale: 1,
    presence: null,
  } as const;
  return figureShape({ ...figure, building: idOf('institution') }, { x, y }, LABEL);
}

const shapeOf = (parts: Partial<Institution>, ...at: readonly (readonly [number, number])[]) =>
  buildingShape(
    anInstitution(parts),
    SIGN,
    at.map(([x, y]) => occupant(x, y)),
  );

it('stands empty round its own position, at least 128 wide', () => {
  const shape = shapeOf({ position: { x: 50, y: 10 } });
  expect(shape).toMatchObject({ empty: true, left: -14, right: 114, eaves: -26, apex: -48, floor: 79 });
});

it('draws its walls round the cells of those who stand in it, wherever it was first put', () => {
  const cell = cellWidth(LABEL);
  const shape = shapeOf({ position: { x: 900, y: 900 } }, [0, 0], [cell, 0]);
  expect(shape.left).toBeCloseTo(-cell / 2 - 4);
  expect(shape.right).toBeCloseTo(1.5 * cell + 4);
  expect(shape.occupants).toHaveLength(2);
});

it('grows by a row when somebody stands 105 lower', () => {
  const one = shapeOf({}, [0, 0]);
  const two = shapeOf({}, [0, 0], [0, 105]);
  expect(two.eaves).toBe(one.eaves);
  expect(two.floor).toBe(one.floor + 105);
});

it('is as wide as its sign', () => {
  const text = 'Centre socioculturel La Fabrique';
  const shape = buildingShape(anInstitution(), { text, field: { kind: 'icon', icon: 'culture' } }, []);
  expect(shape.right - shape.left).toBeGreaterThanOrEqual(signWidth(text));
});

it('hangs its sign outside, on the side that was chosen', () => {
  const above = shapeOf({ signSide: 'above' }, [0, 0]);
  const below = shapeOf({ signSide: 'below' }, [0, 0]);
  expect(above.sign.rect.y1).toBeLessThanOrEqual(above.rect.y0);
  expect(below.sign.rect.y0).toBeGreaterThanOrEqual(below.rect.y1);
});
