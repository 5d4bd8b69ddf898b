import { describe, expect, it } from 'vitest';
import { sheetSketch } from '../../src/layout/sheet-sketch';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, idOf } from '../builders';

describe('a sheet seen from far', () => {
  it('is nothing when the sheet is blank', () => {
    expect(sheetSketch(aDocument()).extent).toBeNull();
  });

  it('shows a building round those who work in it, or where it stands empty', () => {
    const { buildings } = sheetSketch(
      aDocument({
        institutions: [
          anInstitution({ id: idOf('full'), position: { x: 900, y: 0 } }),
          anInstitution({ id: idOf('empty'), position: { x: -500, y: 100 } }),
        ],
        professionals: [
          aProfessional({ id: idOf('a'), institution: idOf('full'), position: { x: 0, y: 0 } }),
          aProfessional({ id: idOf('b'), institution: idOf('full'), position: { x: 120, y: 0 } }),
        ],
      }),
    );
    const [full, empty] = buildings;
    expect(full).toMatchObject({ x0: -55, x1: 175 });
    expect((empty!.x0 + empty!.x1) / 2).toBe(-500);
  });

  it('shows one line from each to each, in the colour of the arrow, and encloses all that stands', () => {
    const sketch = sheetSketch(
      aDocument({
        persons: [
          aPerson({ id: idOf('ana'), position: { x: 0, y: 0 } }),
          aPerson({ id: idOf('lina'), position: { x: 300, y: 200 } }),
        ],
        professionals: [aProfessional({ id: idOf('samir'), position: { x: -400, y: -100 } })],
        activations: [
          anActivation({ id: idOf('a1'), from: [idOf('samir')], to: [idOf('ana'), idOf('lina')] }),
        ],
      }),
    );
    expect(sketch.arrows).toEqual([
      { from: { x: -400, y: -100 }, to: { x: 0, y: 0 }, colour: 'orange' },
      { from: { x: -400, y: -100 }, to: { x: 300, y: 200 }, colour: 'orange' },
    ]);
    for (const { at } of sketch.figures) {
      expect(at.x).toBeGreaterThan(sketch.extent!.x0);
      expect(at.x).toBeLessThan(sketch.extent!.x1);
      expect(at.y).toBeGreaterThan(sketch.extent!.y0);
      expect(at.y).toBeLessThan(sketch.extent!.y1);
    }
  });
});
