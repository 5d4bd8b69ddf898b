import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, changedDocument } from '../../src/model/document-change';
import { recordsOf } from '../../src/model/records';
import { documentArbitrary } from '../arbitraries';
import { aDocument, aPerson, countingIds } from '../builders';

/** As a window hands it to another. */
const sent = <T>(value: T): T => structuredClone(value);

describe('a document sent to another window', () => {
  it('arrives whole where there was none, and changes into any other, in the same order', () => {
    fc.assert(
      fc.property(documentArbitrary(), documentArbitrary(), (first, second) => {
        const held = changedDocument(null, sent(changeBetween(null, first)));
        expect(held).toEqual(first);
        const next = changedDocument(held, sent(changeBetween(first, second)));
        expect(JSON.stringify(next)).toBe(JSON.stringify({ ...held, ...second }));
      }),
      { numRuns: 40 },
    );
  });

  it('brings only the records that changed, and keeps the others as they were', () => {
    const makeId = countingIds('p');
    const people = [makeId<'person'>(), makeId<'person'>()] as const;
    const before = aDocument({ persons: people.map((id) => aPerson({ id, name: 'Lina' })) });
    const [first, second] = people;
    const persons = { ...before.persons, [second]: { ...before.persons[second]!, name: 'Yanis' } };
    const change = changeBetween(before, { ...before, persons });
    expect(Object.keys(change)).toEqual(['persons']);
    expect(JSON.stringify(change)).not.toContain('Lina');
    const held = changedDocument(null, sent(changeBetween(null, before)));
    const next = changedDocument(held, sent(change));
    expect(next.persons[first]).toBe(held.persons[first]);
    expect(recordsOf(next.persons).map(({ name }) => name)).toEqual(['Lina', 'Yanis']);
  });

  it('is nothing when nothing changed', () => {
    const document = aDocument();
    expect(changeBetween(document, document)).toEqual({});
  });
});
