import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenInvariants } from '../../src/model/invariants';
import { recordsOf } from '../../src/model/records';
import { shownPart, withoutLosses } from '../../src/model/shown-part';
import { documentArbitrary } from '../arbitraries';

it('hides losses, and all that points at them, unless the sheet draws them', () => {
  fc.assert(
    fc.property(documentArbitrary(), (document) => {
      const shown = shownPart(document);
      const losses = recordsOf(document.persons).filter(({ loss }) => loss !== null);
      if (document.options.losses || losses.length === 0) expect(shown).toBe(document);
      else expect(losses.filter(({ id }) => JSON.stringify(shown).includes(`"${id}"`))).toEqual([]);
      expect(brokenInvariants(shown)).toEqual([]);
      expect(shownPart(document)).toBe(shown);
    }),
  );
});

it('gives what has no words for losses a document without any', () => {
  fc.assert(
    fc.property(documentArbitrary(), (document) => {
      expect(recordsOf(withoutLosses(document).persons).filter(({ loss }) => loss !== null)).toEqual([]);
    }),
  );
});
