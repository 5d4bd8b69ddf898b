import { expect, it } from 'vitest';
import { emptyLog } from '../../src/session/log';
import { transact } from '../../src/session/transaction';
import { createWorkingSheet } from '../../src/storage/working-sheet';
import { aDocument, aPerson, idOf } from '../builders';

it('counts a record once, however often its write is answered', () => {
  const document = aDocument();
  const sheet = createWorkingSheet({
    seq: 0,
    document,
    log: emptyLog(document),
    stored: true,
    snapshotSeq: 0,
  });
  const change = transact(document, { label: 'test.draw', at: 0 }, (draft) => {
    draft.persons[idOf<'person'>('ana')] = aPerson();
  });
  sheet.advance(1, change!.transaction, change!.document);
  sheet.advance(1, change!.transaction, change!.document);
  expect(sheet.at()).toEqual({
    seq: 1,
    document: change!.document,
    history: { base: document, lines: [change!.transaction] },
  });
});
