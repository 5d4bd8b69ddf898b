import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenInvariants } from '../src/model/invariants';
import { RECORD_KINDS } from '../src/model/references';
import { documentArbitrary } from './arbitraries';

describe('the random documents of the property tests', () => {
  it('are valid', () => {
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        expect(brokenInvariants(document)).toEqual([]);
      }),
    );
  });

  it('hold every kind of record', () => {
    const samples = fc.sample(documentArbitrary(), { numRuns: 200, seed: 1 });
    expect(
      RECORD_KINDS.filter((kind) => samples.every((document) => Object.keys(document[kind]).length === 0)),
    ).toEqual([]);
    expect(samples.some(({ persons }) => Object.values(persons).some(({ loss }) => loss !== null))).toBe(
      true,
    );
    expect(
      samples.some(({ filiations }) => Object.values(filiations).some(({ twins }) => twins !== null)),
    ).toBe(true);
    expect(
      samples.some(({ activations }) => Object.values(activations).some(({ kind }) => kind === 'relay')),
    ).toBe(true);
  });
});
