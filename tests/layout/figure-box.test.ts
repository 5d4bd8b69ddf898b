import { expect, it } from 'vitest';
import { ageScale, personShape, professionalShape } from '../../src/layout/figure-box';
import { textWidth } from '../../src/layout/text-width';
import { aPerson, aProfessional, idOf } from '../builders';

const plain = {
  label: { title: 'Sandrine', detail: '1982' },
  presence: null,
  year: 2026,
  genogram: false,
} as const;

it('draws children smaller by their age at the sitting, and whoever has no known age at full height', () => {
  expect([1982, 2011, 2012, 2020, 2021, null].map((year) => ageScale(year, 2026))).toEqual([
    1, 1, 0.86, 0.86, 0.68, 1,
  ]);
  expect(ageScale(2023, null)).toBe(1);
});

it('keeps the feet of a small child on the line', () => {
  const at = { position: { x: 10, y: 20 } };
  const child = personShape(aPerson({ ...at, birthYear: 2023 }), plain);
  const adult = personShape(aPerson({ ...at, birthYear: 1982 }), plain);
  expect(child.figure.y1).toBe(adult.figure.y1);
  expect(child.figure.y0).toBeGreaterThan(adult.figure.y0);
  expect(child.label).toEqual(adult.label);
});

it('does not shrink somebody who died as a child', () => {
  expect(personShape(aPerson({ birthYear: 2020, deceased: true }), plain).scale).toBe(1);
});

it('tells the looks apart', () => {
  const look = (parts: Parameters<typeof aPerson>[0]) => personShape(aPerson(parts), plain).look;
  expect(look({})).toBe('family');
  expect(look({ kind: 'other' })).toBe('other');
  expect(look({ deceased: true })).toBe('deceased');
  expect(look({ expected: true })).toBe('expected');
  expect(professionalShape(aProfessional(), plain).look).toBe('professional');
});

it('makes the label as wide as its longer line and centres it', () => {
  const { label } = personShape(aPerson({ position: { x: 100, y: 0 } }), plain);
  expect(label.x1 - label.x0).toBeCloseTo(textWidth('Sandrine', 19, 600) + 6);
  expect((label.x0 + label.x1) / 2).toBeCloseTo(100);
});

it('says in which building a professional stands', () => {
  const shape = professionalShape(aProfessional({ institution: idOf('school') }), plain);
  expect(shape.building).toBe('school');
});
