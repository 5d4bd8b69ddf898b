import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFamily } from '../../src/format/gedcom-document';
import { readGedcom } from '../../src/format/read-gedcom';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { DiagramDocument } from '../../src/model/document';
import { aDocument, countingIds } from '../builders';
import { strangersFamilies } from '../format/gedcom-samples';
import { HARD_FAMILIES, aFamily } from './families';
import { familyFaults } from './family-faults';
import { randomSheet } from './random-sheet';
import { arranged } from './arranged';

const t = createTranslate('fr');

describe('families laid out by « Ranger »', () => {
  it.each(HARD_FAMILIES)('%s', (_, family) => {
    expect(faultsOf(family)).toEqual([]);
  });

  it('stands siblings from the eldest to the youngest, those of unknown age in the order told', () => {
    const family = aFamily({ F: 1930, M: 1932, d: 1962, a: 1955, x: null, c: 1960, y: null }, [
      ['F+M', 'd', 'a', 'x', 'c', 'y'],
    ]);
    const people = Object.values(arranged(family).persons);
    const children = people.filter(({ name }) => name === name.toLowerCase());
    const row = children.toSorted((one, other) => one.position.x - other.position.x);
    expect(row.map(({ name }) => name)).toEqual(['a', 'x', 'c', 'y', 'd']);
  });

  it('keeps to the rules whatever the family', () => {
    const families = randomSheet({ persons: 26, institutions: 0, professionals: 0 });
    fc.assert(
      fc.property(families, ({ document }) => {
        expect(faultsOf(document)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it.each(strangersFamilies())('keeps to the rules on the family of a stranger, %s', (_, bytes) => {
    const read = readGedcom(bytes);
    if (!read.ok) throw new Error(read.problem.kind);
    expect(faultsOf(withFamily(aDocument(), read.value, countingIds()))).toEqual([]);
  });
});

function faultsOf(document: DiagramDocument): readonly string[] {
  const placed = arranged(document);
  return familyFaults(placed, createSceneBuilder()(placed, t));
}
