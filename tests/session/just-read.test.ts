import { current } from 'immer';
import { expect, it } from 'vitest';
import { moveFigures } from '../../src/model/move-figures';
import { createEditor } from '../../src/session/editor-store';
import type { DiagramDocument } from '../../src/model/document';
import { aDocument, aPerson, idOf } from '../builders';

const ana = idOf<'person'>('ana');
const ben = idOf<'person'>('ben');

/** As a file or the disk gives it. */
const read = (): DiagramDocument =>
  JSON.parse(
    JSON.stringify(aDocument({ persons: [aPerson({ id: ana }), aPerson({ id: ben, name: 'Ben' })] })),
  ) as DiagramDocument;

// What is measured of a record is remembered by the record: a copy of it would be measured anew.
it('shows a recipe the very records of a sheet just read, but for those it changed', () => {
  const document = read();
  let seen: DiagramDocument | null = null;
  createEditor({ document, now: () => 0 }).commit({ label: 'command.moveSelection' }, (draft) => {
    moveFigures(draft, [ana], { x: 70, y: 0 });
    seen = current(draft);
  });
  expect(seen!.persons[ben]).toBe(document.persons[ben]);
  expect(seen!.persons[ana]).not.toBe(document.persons[ana]);
});
