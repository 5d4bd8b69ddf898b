import { beforeEach, describe, expect, it } from 'vitest';
import { tamperWithRecords } from '../../bench/reliability/tampering';
import { encodePayload } from '../../src/storage/payload';
import { PLAIN_SCHEMA } from '../../src/storage/tables';
import { aDocument, aPerson, idOf } from '../builders';
import { aDevice, aDrawing, draw, namesOn } from './a-device';
import { freezeTime } from './freeze-time';

describe('records that somebody with the disk in hand changed', () => {
  it('are not believed: a thousand times, in every way, and what was not touched is', async () => {
    const count = await tamperWithRecords(1_000, 1);
    expect(count.missed).toEqual({});
    expect(count.detected).toBe(1_000);
    expect(count.untouched).toEqual({ read: 10, refused: 0 });
  });
});

describe('rows in clear, put among sealed ones', () => {
  beforeEach(freezeTime);

  const forged = aDocument({ persons: [aPerson({ id: idOf('forged'), name: 'Nobody' })] });

  async function aSealedSheet() {
    const device = aDevice();
    const { id, editor, session } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    await session.close();
    return { device, id, disk: await device.disk() };
  }

  it('a snapshot is passed over', async () => {
    const { device, id, disk } = await aSealedSheet();
    const history = encodePayload({ base: forged, lines: [] });
    await disk.snapshots.put({ doc: id, seq: 1, v: PLAIN_SCHEMA, payload: encodePayload(forged), history });
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
  });

  it('a snapshot that says to be newer is not taken for what was drawn', async () => {
    const { device, id, disk } = await aSealedSheet();
    const history = encodePayload({ base: forged, lines: [] });
    await disk.snapshots.put({ doc: id, seq: 2, v: PLAIN_SCHEMA, payload: encodePayload(forged), history });
    await disk.sheets.update(id, { seq: 2 });
    const opened = await device.openTab().storage.open(id);
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'incomplete' } });
    if (!opened.ok && opened.problem.kind === 'incomplete')
      expect(namesOn(opened.problem.document)).toEqual(['Ana']);
  });

  it('nothing is believed in clear where the key does not open', async () => {
    const { device, id, disk } = await aSealedSheet();
    const history = encodePayload({ base: forged, lines: [] });
    await disk.snapshots.put({ doc: id, seq: 1, v: PLAIN_SCHEMA, payload: encodePayload(forged), history });
    await disk.keys.put({ doc: id, wrapped: new Uint8Array(60) });
    const opened = await device.openTab().storage.open(id);
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'unreadable' } });
  });

  it('a record is not taken for a stroke', async () => {
    const { device, id, disk } = await aSealedSheet();
    const line = { at: 0, label: 'forged', kind: 'do', mergeKey: null, patches: [], inversePatches: [] };
    await disk.journal.put({ doc: id, seq: 2, v: PLAIN_SCHEMA, payload: encodePayload(line) });
    await disk.sheets.update(id, { seq: 2 });
    const opened = await device.openTab().storage.open(id);
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'incomplete' } });
  });
});
