import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { lineUp, spread, type Edge, type LinedUp } from '../../src/layout/line-up';
import type { DiagramDocument } from '../../src/model/document';
import { moveFigures } from '../../src/model/move-figures';
import type { Point } from '../../src/model/point';
import { recordsOf } from '../../src/model/records';
import { aDocument, anInstitution, aPerson, aProfessional, idOf } from '../builders';
import { symbolOverlaps } from './symbol-overlaps';

const t = createTranslate('fr');
const pont = idOf<'institution'>('pont');

const people = (...places: readonly Point[]): DiagramDocument =>
  aDocument({
    persons: places.map((position, index) =>
      aPerson({ id: idOf(`p${index}`), name: `Nom${index} ${'x'.repeat(index)}`, position }),
    ),
  });

const all = ({ persons }: DiagramDocument) => Object.keys(persons);

function after(document: DiagramDocument, { moves }: LinedUp): DiagramDocument {
  return produce(document, (draft) => {
    for (const [id, delta] of moves) moveFigures(draft, [id], delta);
  });
}

const placesOf = (document: DiagramDocument) => recordsOf(document.persons).map(({ position }) => position);
const overlapsOf = (document: DiagramDocument) => symbolOverlaps(createSceneBuilder()(document, t));

describe('aligning', () => {
  it.each([
    ['left', [0, 0, 0]],
    ['centre', [150, 150, 150]],
    ['right', [300, 300, 300]],
  ] as const)('%s brings figures of several rows to one line', (edge, xs) => {
    const sheet = people({ x: 0, y: 0 }, { x: 120, y: 124 }, { x: 300, y: 248 });
    const lined = lineUp(sheet, all(sheet), edge, t);
    expect(lined.aside).toBe(0);
    expect(placesOf(after(sheet, lined)).map(({ x }) => x)).toEqual(xs);
    expect(placesOf(after(sheet, lined)).map(({ y }) => y)).toEqual([0, 124, 248]);
  });

  it('leaves room where two would cover each other, in their order, and tells how many stand beside', () => {
    const sheet = people({ x: 0, y: 0 }, { x: 200, y: 10 }, { x: 400, y: 0 });
    const lined = lineUp(sheet, all(sheet), 'left', t);
    const xs = placesOf(after(sheet, lined)).map(({ x }) => x);
    expect(lined.aside).toBe(2);
    expect(xs[0]).toBe(0);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(overlapsOf(after(sheet, lined))).toEqual([]);
  });

  it('brings buildings with their people along, and never onto somebody who stays', () => {
    const sheet: DiagramDocument = {
      ...people({ x: 0, y: 0 }, { x: 300, y: 0 }),
      institutions: aDocument({ institutions: [anInstitution({ id: pont, position: { x: 300, y: 300 } })] })
        .institutions,
      professionals: aDocument({
        professionals: [
          aProfessional({ id: idOf('sam'), institution: pont, position: { x: 240, y: 300 } }),
          aProfessional({ id: idOf('ana'), institution: pont, position: { x: 400, y: 300 } }),
        ],
      }).professionals,
    };
    const lined = lineUp(sheet, ['p0', 'sam'], 'middle', t);
    const moved = after(sheet, lined);
    const [sam, ana] = recordsOf(moved.professionals);
    expect(sam!.position.y).toBe(ana!.position.y);
    expect(moved.institutions[pont]?.position.y).toBe(sam!.position.y);
    expect(moved.persons[idOf<'person'>('p1')]).toBe(sheet.persons[idOf<'person'>('p1')]);
    expect(overlapsOf(moved)).toEqual([]);
  });

  const point = fc.record({ x: fc.integer({ min: 0, max: 4 }), y: fc.integer({ min: 0, max: 4 }) });
  const edge = fc.constantFrom<Edge>('left', 'centre', 'right', 'top', 'middle', 'bottom');
  it('never makes two signs overlap, whatever stands where', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(point, { minLength: 2, maxLength: 9, selector: ({ x, y }) => x * 9 + y }),
        edge,
        fc.nat(),
        (grid, way, seed) => {
          const sheet = people(...grid.map(({ x, y }) => ({ x: x * 190, y: y * 110 })));
          const chosen = all(sheet).filter((_, index) => (seed >> index) % 2 === 0);
          for (const lined of [
            lineUp(sheet, chosen, way, t),
            spread(sheet, chosen, way.length > 5 ? 'x' : 'y', t),
          ]) {
            const moved = after(sheet, lined);
            expect(overlapsOf(moved)).toEqual([]);
            const axis = [...lined.moves.values()];
            expect(axis.every(({ x, y }) => x === 0 || y === 0)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('spreading', () => {
  it('gives the same gap between each and the next; the first and the last stay', () => {
    const sheet = people({ x: 0, y: 0 }, { x: 90, y: 0 }, { x: 500, y: 0 }, { x: 600, y: 0 });
    const moved = after(sheet, spread(sheet, all(sheet), 'x', t));
    const rooms = createSceneBuilder()(moved, t).figures.map(({ figure, label, mark }) => ({
      x0: Math.min(figure.x0, label.x0),
      x1: Math.max(figure.x1, label.x1, mark.x1),
    }));
    const gaps = rooms.slice(1).map((room, index) => room.x0 - rooms[index]!.x1);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2);
    const xs = placesOf(moved).map(({ x }) => x);
    expect([xs[0], xs[3]]).toEqual([0, 600]);
  });

  it('makes room where there is none, in order', () => {
    const sheet = people({ x: 0, y: 0 }, { x: 150, y: 0 }, { x: 160, y: 124 }, { x: 170, y: 248 });
    const moved = after(sheet, spread(sheet, all(sheet), 'x', t));
    const xs = placesOf(moved).map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(overlapsOf(moved)).toEqual([]);
  });
});
