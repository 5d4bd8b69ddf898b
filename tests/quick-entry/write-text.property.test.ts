import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeText } from '../../src/quick-entry/write-text';
import { aFiliation, aPerson, idOf } from '../builders';
import { arbitraryDrawing } from './arbitrary-drawing';
import { plainDrawing } from './plain-drawing';
import { blankSheet, sheetFrom } from './reading-tools';

it('reads back every drawing it writes, up to ids', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryDrawing, (document) => {
      expect(plainDrawing(sheetFrom(writeText(document)))).toEqual(plainDrawing(document));
    }),
    { numRuns: 300 },
  );
});

it.each(['intrus’', 'Intruses', 'Pré-sent', 'Séance’', 'Foyer'])(
  'reads « %s » back as a parent, not as the word of a list',
  (name) => {
    const parent = aPerson({ id: idOf('parent'), name });
    const child = aPerson({ id: idOf('child'), name: 'Lina' });
    const document = {
      ...blankSheet(),
      persons: { [parent.id]: parent, [child.id]: child },
      filiations: { [idOf('tie')]: aFiliation({ id: idOf('tie'), child: child.id, parent: parent.id }) },
    };
    expect(plainDrawing(sheetFrom(writeText(document)))).toEqual(plainDrawing(document));
  },
);
