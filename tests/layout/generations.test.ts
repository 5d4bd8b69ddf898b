import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generations } from '../../src/layout/generations';
import type { DiagramDocument } from '../../src/model/document';
import { aCouple, aDocument, aFiliation, aPerson, idOf } from '../builders';
import { randomSheet } from './random-sheet';

describe('generations', () => {
  it('puts partners on one row and children one below, counted from the first told', () => {
    const family = aFamily('anna', 'paul', 'lea', 'josiane').with(
      { partners: ['anna', 'paul'], children: ['lea'] },
      { partners: ['josiane'], children: ['anna'] },
    );
    expect(rowsOf(family)).toEqual({ anna: 0, paul: 0, lea: 1, josiane: -1 });
  });

  it('keeps the parents of a partner near that partner, not at the top of the sheet', () => {
    const family = aFamily('g', 'p', 'c', 'd', 'x').with(
      { partners: ['g'], children: ['p'] },
      { partners: ['p'], children: ['c'] },
      { partners: ['c', 'd'], children: [] },
      { partners: ['x'], children: ['d'] },
    );
    expect(rowsOf(family)).toEqual({ g: 0, p: 1, c: 2, d: 2, x: 1 });
  });

  it('lowers an uncle who married his niece to her row', () => {
    const family = aFamily('g', 'uncle', 'sister', 'niece').with(
      { partners: ['g'], children: ['uncle', 'sister'] },
      { partners: ['sister'], children: ['niece'] },
      { partners: ['uncle', 'niece'], children: [] },
    );
    expect(rowsOf(family)).toEqual({ g: 0, uncle: 2, sister: 1, niece: 2 });
  });

  it('keeps parent and child a row apart when they are told as a couple', () => {
    const family = aFamily('father', 'child').with(
      { partners: ['father'], children: ['child'] },
      { partners: ['father', 'child'], children: [] },
    );
    expect(rowsOf(family)).toEqual({ father: 0, child: 1 });
  });

  it('leaves out the tie that would make somebody their own ancestor', () => {
    const family = aFamily('a', 'b').with(
      { partners: ['a'], children: ['b'] },
      { partners: ['b'], children: ['a'] },
    );
    expect(rowsOf(family)).toEqual({ a: 0, b: 1 });
  });

  it('ignores parents and partners who are not on the sheet', () => {
    const family = aFamily('a').with(
      { partners: ['gone'], children: ['a'] },
      { partners: ['a', 'gone'], children: ['lost'] },
    );
    expect(rowsOf(family)).toEqual({ a: 0 });
  });

  it('puts every child below every parent, whatever the family', () => {
    fc.assert(
      fc.property(randomSheet({ persons: 25, institutions: 0, professionals: 0 }), ({ document }) => {
        const rows = generations(document);
        for (const { child, parent } of Object.values(document.filiations)) {
          const couple = Object.values(document.couples).find(({ id }) => id === parent);
          for (const one of couple?.partners ??
            Object.values(document.persons)
              .filter(({ id }) => id === parent)
              .map(({ id }) => id)) {
            expect(rows.get(child)).toBeGreaterThan(rows.get(one)!);
          }
        }
      }),
    );
  });
});

interface Family {
  readonly partners: readonly string[];
  readonly children: readonly string[];
}

function aFamily(...ids: readonly string[]) {
  return {
    with: (...families: readonly Family[]): DiagramDocument => {
      const couples = families.flatMap(({ partners: [one, two] }, index) =>
        two === undefined ? [] : [aCouple({ id: idOf(`c${index}`), partners: [idOf(one!), idOf(two)] })],
      );
      const filiations = families.flatMap(({ partners, children }, index) =>
        children.map((child) =>
          aFiliation({ child: idOf(child), parent: idOf(partners.length > 1 ? `c${index}` : partners[0]!) }),
        ),
      );
      return aDocument({ persons: ids.map((id) => aPerson({ id: idOf(id) })), couples, filiations });
    },
  };
}

function rowsOf(document: DiagramDocument): Readonly<Record<string, number>> {
  return Object.fromEntries(generations(document));
}
