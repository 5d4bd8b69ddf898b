import { expect, it } from 'vitest';
import { drawingSize } from '../../src/app/drawing-size';
import { aDocument, anInstitution, aPerson, idOf } from '../builders';

const at = (x: number, y: number) =>
  aDocument({ persons: [aPerson({ id: idOf('a') }), aPerson({ id: idOf('b'), position: { x, y } })] });

it('two drawings take what the signs of both take, and some ground round them', () => {
  const one = drawingSize([at(1_000, 0)]);
  expect(one.width).toBeGreaterThan(1_000);
  expect(one.width - one.height).toBe(1_000);
  const far = aDocument({ institutions: [anInstitution({ id: idOf('i'), position: { x: 0, y: -800 } })] });
  expect(drawingSize([at(1_000, 0), far])).toEqual({ width: one.width, height: one.height + 800 });
});

it('nothing on them takes a little ground all the same', () => {
  const { width, height } = drawingSize([aDocument({})]);
  expect(width).toBeGreaterThan(0);
  expect(width).toBe(height);
});
