import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SheetId } from '../../src/storage/sheet-id';
import { createDatabase, type Database, type SheetRow } from '../../src/storage/tables';
import { writeEntries, type JournalEntry } from '../../src/storage/write-records';

const doc = 's1' as SheetId;
const stroke = (seq: number): JournalEntry => ({ seq, payload: new Uint8Array([seq]) });
const write = (seq: number, left: SheetRow | null): Promise<SheetRow> =>
  writeEntries(database, { doc, writer: 'w1', modifiedAt: seq * 10 }, [stroke(seq)], left);

let database: Database;
/** As the first stroke left it. */
let left: SheetRow;

beforeEach(async () => {
  database = createDatabase('trace', { indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
  await database.sheets.put({ doc, seq: 0, writer: 'w1', modifiedAt: 0 });
  left = await write(1, null);
});

it('puts the row of a sheet before anything of it was answered, once its last write is known', async () => {
  const events: string[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- both are called on the store below
  const { get, put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    events.push(`put ${this.name}`);
    return put.apply(this, given);
  });
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    const request = get.call(this, key);
    request.addEventListener('success', () => events.push(`answer ${this.name}`));
    return request;
  });
  expect(await write(2, left)).toEqual({ doc, seq: 2, writer: 'w1', modifiedAt: 20 });
  expect(events).toEqual(['put journal', 'put sheets', 'answer meta', 'answer sheets']);
  vi.restoreAllMocks();
  expect(await database.sheets.get(doc)).toEqual({ doc, seq: 2, writer: 'w1', modifiedAt: 20 });
});

it('keeps what else was said of the sheet since', async () => {
  const review = new Uint8Array([7, 7]);
  await database.sheets.update(doc, { review });
  const next = await write(2, left);
  expect(next).toEqual({ doc, seq: 2, writer: 'w1', modifiedAt: 20, review });
  expect(await database.sheets.get(doc)).toEqual(next);
  await database.sheets.update(doc, { review: new Uint8Array([7, 8]) });
  expect((await write(3, next)).review).toEqual(new Uint8Array([7, 8]));
});

it('never goes back before a stroke that came by another way', async () => {
  await write(2, null);
  await write(3, null);
  expect((await write(2, left)).seq).toBe(3);
  expect((await database.sheets.get(doc))?.seq).toBe(3);
});

it('leaves all as it was where somebody else writes on the sheet, or it was erased', async () => {
  await database.sheets.update(doc, { writer: 'w2' });
  await expect(write(2, left)).rejects.toMatchObject({ reason: 'otherTab' });
  expect(await database.sheets.get(doc)).toEqual({ doc, seq: 1, writer: 'w2', modifiedAt: 10 });
  expect(await database.journal.count()).toBe(1);
  await database.sheets.delete(doc);
  await expect(write(2, left)).rejects.toMatchObject({ reason: 'erased' });
  expect(await database.sheets.count()).toBe(0);
});

it('does not take the row of one sheet for that of another', async () => {
  const other = 's2' as SheetId;
  await database.sheets.put({ doc: other, seq: 8, writer: 'w1', modifiedAt: 0 });
  const next = await writeEntries(database, { doc: other, writer: 'w1', modifiedAt: 90 }, [stroke(9)], left);
  expect(next).toEqual({ doc: other, seq: 9, writer: 'w1', modifiedAt: 90 });
  expect(await database.sheets.get(doc)).toEqual(left);
});
