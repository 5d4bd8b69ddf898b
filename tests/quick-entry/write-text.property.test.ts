import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeText } from '../../src/quick-entry/write-text';
import { arbitraryDrawing } from './arbitrary-drawing';
import { plainDrawing } from './plain-drawing';
import { sheetFrom } from './reading-tools';

it('reads back every drawing it writes, up to ids', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryDrawing, (document) => {
      expect(plainDrawing(sheetFrom(writeText(document)))).toEqual(plainDrawing(document));
    }),
    { numRuns: 300 },
  );
});
