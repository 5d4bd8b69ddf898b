import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Payload } from '../../src/storage/payload';
import type { SheetId } from '../../src/storage/sheet-id';
import { PLAIN_SCHEMA, SCHEMA, type JournalRow } from '../../src/storage/tables';
import { aDocument, aPerson, aSitting, idOf } from '../builders';
import { aDevice, aDrawing, draw, namesOn } from './a-device';
import { failWrites } from './failing-disk';
import { freezeTime } from './freeze-time';
import { writtenInClear } from './written-in-clear';

beforeEach(freezeTime);

type Device = ReturnType<typeof aDevice>;
const NAMES = ['Ana', 'Samir', 'Lina', 'Yanis', 'Rosa'];

/** A sheet with one snapshot and five records after it, its tab killed. */
async function aKilledSheet(device: Device): Promise<SheetId> {
  const tab = device.openTab();
  const { id, editor, becomes } = await aDrawing(tab);
  for (const name of NAMES) {
    draw(editor, name);
    await becomes('saved');
  }
  tab.vanish();
  return id;
}

/** Everything on the disk, as a thief reads it. */
async function everyByte(device: Device): Promise<string> {
  const disk = await device.disk();
  const rows = await Promise.all(disk.tables.map((table) => table.toArray() as Promise<unknown[]>));
  disk.close();
  return JSON.stringify(rows.flat(), (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
}

async function opensTo(device: Device, id: SheetId): Promise<readonly string[]> {
  const opened = await device.openTab().storage.open(id);
  if (opened.ok) return namesOn(opened.value.document);
  return opened.problem.kind === 'incomplete' ? namesOn(opened.problem.document) : [opened.problem.kind];
}

describe('what is stored', () => {
  it('says nothing of whom the sheet is about, from the first stroke on', async () => {
    const device = aDevice();
    const document = aDocument({
      persons: [aPerson({ id: idOf('zoe'), name: 'Zoé Vidal' })],
      sittings: [aSitting({ title: 'Chez les Vidal', place: 'Forest', date: '2026-03-17' })],
    });
    const { editor, session } = await aDrawing(device.openTab(), document);
    draw(editor, 'Samir Benali');
    expect(await session.close()).toBe(true);
    const bytes = await everyByte(device);
    expect(bytes.includes('writer')).toBe(true);
    expect(/Vidal|Samir|Benali|Forest|2026-03-17|persons|sittings/.exec(bytes)).toBeNull();
  });

  it('opens with no other vault', async () => {
    const device = aDevice();
    const id = await aKilledSheet(device);
    const other = aDevice();
    await other.openTab().storage.create(aDocument());
    const [theirs] = await (await other.disk()).vault.toArray();
    await (await device.disk()).vault.put(theirs!);
    expect(await opensTo(device, id)).toEqual(['unreadable']);
  });

  it('cannot be read any more once its key is gone, whatever rows were left', async () => {
    const device = aDevice();
    const id = await aKilledSheet(device);
    await (await device.disk()).keys.delete(id);
    expect(await opensTo(device, id)).toEqual(['unreadable']);
  });

  it('of an erased sheet is nothing, its key least of all', async () => {
    const device = aDevice();
    const id = await aKilledSheet(device);
    expect(await device.openTab().storage.erase(id)).toEqual({ ok: true, value: null });
    const { keys, sheets, journal, snapshots } = await device.disk();
    const counts = await Promise.all([keys, sheets, journal, snapshots].map((table) => table.count()));
    expect(counts).toEqual([0, 0, 0, 0]);
  });
});

describe('two tabs that begin together on a new device', () => {
  it('make one vault', async () => {
    const device = aDevice();
    const tabs = [device.openTab(), device.openTab(), device.openTab()];
    const sheets = await Promise.all(
      tabs.map(({ storage }, at) =>
        storage.create(aDocument({ persons: [aPerson({ id: idOf('p'), name: NAMES[at]! })] })),
      ),
    );
    expect(await (await device.disk()).vault.count()).toBe(1);
    for (const [at, id] of sheets.entries()) expect(await opensTo(device, id)).toEqual([NAMES[at]]);
  });
});

describe('a record that was tampered with', () => {
  it('ends what is read of the journal, whatever was done to it', async () => {
    const device = aDevice();
    const id = await aKilledSheet(device);
    const disk = await device.disk();
    const rows = await disk.journal.toArray();
    const place = fc.nat({ max: rows.length - 1 });
    const flipped = (bytes: Payload, at: number, bit: number): Payload => {
      const copy = bytes.slice();
      copy[at % copy.length]! ^= 1 << bit;
      return copy;
    };
    const tampering = fc.oneof(
      fc.tuple(place, fc.nat(), fc.nat({ max: 7 })).map(([at, byte, bit]) => ({
        first: at,
        rows: rows.with(at, { ...rows[at]!, payload: flipped(rows[at]!.payload, byte, bit) }),
      })),
      place.map((at) => ({ first: at, rows: rows.filter((_, index) => index !== at) })),
      place.map((at) => ({ first: at, rows: shifted(rows, at) })),
      fc
        .tuple(place, place)
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => ({
          first: to,
          rows: rows.with(to, { ...rows[to]!, payload: rows[from]!.payload }),
        })),
    );
    await fc.assert(
      fc.asyncProperty(tampering, async ({ first, rows: changed }) => {
        await disk.journal.clear();
        await disk.journal.bulkPut([...changed]);
        expect(await opensTo(device, id)).toEqual(NAMES.slice(0, first));
      }),
      { numRuns: 60 },
    );
  });
});

/** One record dropped, and those after it numbered as if it had never been. */
function shifted(rows: readonly JournalRow[], at: number): readonly JournalRow[] {
  return rows.filter((_, index) => index !== at).map((row, index) => ({ ...row, seq: index + 1 }));
}

describe('a sheet that the first version wrote in clear', () => {
  it('is the same when it is opened, sealed from then on, and drawn on as before', async () => {
    const device = aDevice();
    const id = await aKilledSheet(device);
    await writtenInClear(device, id);
    expect((await everyByte(device)).includes('Samir')).toBe(true);
    const again = await device.openTab().drawOn(id);
    expect(namesOn(again.editor.store.getState().committed)).toEqual(NAMES);
    expect(/Samir|Lina|Yanis|Rosa/.exec(await everyByte(device))).toBeNull();
    const { journal, snapshots } = await device.disk();
    const forms = [...(await journal.toArray()), ...(await snapshots.toArray())].map(({ v }) => v);
    expect(new Set(forms)).toEqual(new Set([SCHEMA]));
    again.editor.undo();
    draw(again.editor, 'Zoé');
    expect(await again.session.close()).toBe(true);
    expect(await opensTo(device, id)).toEqual(['Ana', 'Samir', 'Lina', 'Yanis', 'Zoé']);
  });

  it('is shown in the list without being touched', async () => {
    const device = aDevice();
    const id = await aKilledSheet(device);
    await writtenInClear(device, id);
    expect(await device.openTab().storage.list()).toMatchObject([{ kind: 'readable', id }]);
    expect(await (await device.disk()).keys.count()).toBe(0);
  });

  it('opened by two tabs at once is sealed once', async () => {
    const device = aDevice();
    const id = await aKilledSheet(device);
    await writtenInClear(device, id);
    const [one, two] = await Promise.all([opensTo(device, id), opensTo(device, id)]);
    expect([one, two]).toEqual([NAMES, NAMES]);
    expect(await opensTo(device, id)).toEqual(NAMES);
  });

  it.each(['quota', 'abort', 'unknown'] as const)(
    'keeps its rows in clear for as long as the disk does not take the sealed ones (%s)',
    async (fault) => {
      const device = aDevice();
      const id = await aKilledSheet(device);
      await writtenInClear(device, id);
      const failing = failWrites(['snapshots'], fault, () => true);
      expect(await opensTo(device, id)).toEqual(['unavailable']);
      expect(failing.count()).toBeGreaterThan(0);
      const { journal } = await device.disk();
      expect((await journal.toArray()).map(({ v }) => v)).toEqual(NAMES.map(() => PLAIN_SCHEMA));
      failing.remove();
      expect(await opensTo(device, id)).toEqual(NAMES);
    },
  );
});
