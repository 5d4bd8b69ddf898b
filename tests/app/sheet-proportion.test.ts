import { expect, it } from 'vitest';
import { sheetProportion } from '../../src/app/sheet-proportion';
import { aDocument, anInstitution, aPerson, idOf } from '../builders';

const at = (x: number, y: number) =>
  aDocument({ persons: [aPerson({ id: idOf('a') }), aPerson({ id: idOf('b'), position: { x, y } })] });

it('a drawing is as wide for its height as its signs stand, those of both sheets', () => {
  expect(sheetProportion([at(1_000, 0)])).toBeGreaterThan(5);
  expect(sheetProportion([at(0, 1_000)])).toBeLessThan(0.2);
  expect(sheetProportion([at(1_000, 0), at(0, 1_000)])).toBeCloseTo(1);
  const far = aDocument({ institutions: [anInstitution({ id: idOf('i'), position: { x: 0, y: -800 } })] });
  expect(sheetProportion([at(800, 0), far])).toBeCloseTo(1);
});

it('is square while nobody stands there, and finite', () => {
  expect(sheetProportion([aDocument({})])).toBe(1);
});
