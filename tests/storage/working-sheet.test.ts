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
    head: new Uint8Array(),
    key: null,
    log: emptyLog(document),
    stored: true,
    snapshotSeq: 0,
  });
  const change = transact(document, { label: 'test.draw', at: 0 }, (draft) => {
    draft.persons[idOf<'person'>('ana')] = aPerson();
  });
  const record = { ...change!, seq: 1, tag: new Uint8Array([1]) };
  sheet.advance(record);
  sheet.advance({ ...record, tag: new Uint8Array([2]) });
  expect(sheet.at()).toEqual({
    seq: 1,
    document: change!.document,
    head: record.tag,
    history: { base: document, lines: [change!.transaction] },
  });
});
