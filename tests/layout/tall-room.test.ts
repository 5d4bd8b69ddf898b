import { produce } from 'immer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { placeNew } from '../../src/layout/place-new';
import type { DiagramDocument } from '../../src/model/document';
import { recordsOf } from '../../src/model/records';
import { idOf } from '../builders';
import { fictionalDocument, unplacedFictionalDocument } from '../fixtures/fictional-document';
import { randomSheet } from './random-sheet';
import { symbolOverlaps } from './symbol-overlaps';
import { arranged } from './arranged';

const t = createTranslate('fr');

describe('a sheet on a tablet held upright', () => {
  it('stands no building beside the family, neither laid out nor told', () => {
    for (const sheet of [
      arranged(fictionalDocument(), { room: 'tall' }),
      told(unplacedFictionalDocument()),
    ]) {
      const people = recordsOf(sheet.persons).map(({ position }) => position.y);
      const [top, bottom] = [Math.min(...people), Math.max(...people)];
      for (const { position } of recordsOf(sheet.institutions)) {
        expect(Math.abs(position.y)).toBeGreaterThanOrEqual(390);
        expect(position.y < top || position.y > bottom).toBe(true);
      }
      expect(overlapsOf(sheet)).toEqual([]);
    }
  });

  it('is higher than wide, where a wide sheet is wider than high', () => {
    const shape = (sheet: DiagramDocument): number => {
      const { x0, x1, y0, y1 } = createSceneBuilder()(sheet, t).extent!;
      return (x1 - x0) / (y1 - y0);
    };
    expect(shape(arranged(fictionalDocument(), { room: 'tall' }))).toBeLessThan(0.85);
    expect(shape(arranged(fictionalDocument(), { room: 'wide' }))).toBeGreaterThan(1.5);
  });

  it('lets no two symbols touch, whatever is told', () => {
    const small = randomSheet({ persons: 10, institutions: 10, professionals: 14 });
    fc.assert(
      fc.property(small, ({ document, order }) => {
        const sheet = produce(document, (draft) => {
          placeNew(draft, order, t, 'tall');
        });
        expect(overlapsOf(sheet)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

function told(document: DiagramDocument): DiagramDocument {
  const { persons, institutions, professionals } = document;
  const figures = [persons, institutions, professionals].flatMap((records) => Object.keys(records));
  return produce(document, (draft) => {
    placeNew(
      draft,
      figures.map((id) => idOf<'person'>(id)),
      t,
      'tall',
    );
  });
}

function overlapsOf(document: DiagramDocument): readonly string[] {
  return symbolOverlaps(createSceneBuilder()(document, t));
}
