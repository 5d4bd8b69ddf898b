import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomBytes, textBytes } from '../../src/vault/bytes';
import { cipherKey } from '../../src/vault/cipher-key';
import { createKeyRing } from '../../src/vault/key-ring';
import { open, openNow, seal, sealNow } from '../../src/vault/seal-bytes';
import { createSheetCipher } from '../../src/vault/sheet-cipher';

const NOTHING = new Uint8Array();

/** A journal of these texts, each record chained to the one before. */
async function aJournal(texts: readonly string[]) {
  const cipher = await createSheetCipher(randomBytes(32));
  let previous = NOTHING;
  const records = texts.map((text, index) => {
    const sealed = cipher.sealRecord({ doc: 'sheet', seq: index + 1, v: 2, previous }, textBytes(text));
    previous = cipher.tagOf(sealed);
    return sealed;
  });
  /** The texts that open from the beginning on, as whoever reads the journal sees them. */
  const read = (stored: readonly Uint8Array<ArrayBuffer>[], doc = 'sheet'): readonly string[] => {
    const opened: string[] = [];
    let last = NOTHING;
    for (const [index, sealed] of stored.entries()) {
      const plain = cipher.openRecord({ doc, seq: index + 1, v: 2, previous: last }, sealed);
      if (plain === null) break;
      last = cipher.tagOf(sealed);
      opened.push(new TextDecoder().decode(plain));
    }
    return opened;
  };
  return { records, read, cipher };
}

describe('a sealed journal', () => {
  it('reads back whole, and says nothing to whoever has no key', async () => {
    const { records, read } = await aJournal(['Zoé', 'Sandrine Morel']);
    expect(read(records)).toEqual(['Zoé', 'Sandrine Morel']);
    const bytes = records.map((record) => new TextDecoder('latin1').decode(record)).join();
    expect(bytes).not.toContain('Sandrine');
    const stranger = await createSheetCipher(randomBytes(32));
    expect(stranger.openRecord({ doc: 'sheet', seq: 1, v: 2, previous: NOTHING }, records[0]!)).toBeNull();
  });

  it('is read no further than the first record that was changed, dropped, moved or played again', async () => {
    const texts = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { records, read } = await aJournal(texts);
    const place = fc.nat({ max: records.length - 1 });
    const flip = fc.tuple(place, fc.nat(), fc.integer({ min: 0, max: 7 })).map(([at, byte, bit]) => {
      const changed = records[at]!.slice();
      changed[byte % changed.length]! ^= 1 << bit;
      return { first: at, stored: records.with(at, changed) };
    });
    const drop = fc
      .nat({ max: records.length - 2 })
      .map((at) => ({ first: at, stored: records.filter((_, index) => index !== at) }));
    const swap = fc
      .tuple(place, place)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({
        first: Math.min(a, b),
        stored: records.with(a, records[b]!).with(b, records[a]!),
      }));
    const replay = fc
      .tuple(place, place)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => ({ first: to, stored: records.with(to, records[from]!) }));
    fc.assert(
      fc.property(fc.oneof(flip, drop, swap, replay), ({ first, stored }) => {
        expect(read(stored)).toEqual(texts.slice(0, first));
      }),
      { numRuns: 400 },
    );
  });

  it('does not open as another sheet, nor as another form of row', async () => {
    const { records, read, cipher } = await aJournal(['a']);
    expect(read(records, 'other')).toEqual([]);
    expect(cipher.openRecord({ doc: 'sheet', seq: 1, v: 3, previous: NOTHING }, records[0]!)).toBeNull();
  });

  it('keeps snapshots, histories and copies apart', async () => {
    const { cipher } = await aJournal([]);
    const place = { doc: 'sheet', seq: 4, v: 2, previous: randomBytes(16) };
    const sealed = await cipher.sealBlock({ ...place, part: 'snapshot' }, textBytes('Zoé'));
    expect(await cipher.openBlock({ ...place, part: 'snapshot' }, sealed)).toEqual(textBytes('Zoé'));
    expect(await cipher.openBlock({ ...place, part: 'history' }, sealed)).toBeNull();
    expect(await cipher.openBlock({ ...place, part: 'snapshot', seq: 5 }, sealed)).toBeNull();
  });
});

describe('the two ciphers', () => {
  it('open what the other sealed', async () => {
    const raw = randomBytes(32);
    const key = await cipherKey(raw);
    const context = textBytes('here');
    const plain = randomBytes(1_000);
    expect(openNow(raw, await seal(key, plain, context), context)).toEqual(plain);
    expect(await open(key, sealNow(raw, plain, context), context)).toEqual(plain);
  });

  it.each([0, 1, 27, 28])('take %i bytes of noise for what they are', async (length) => {
    const raw = randomBytes(32);
    const noise = randomBytes(length);
    expect(openNow(raw, noise, NOTHING)).toBeNull();
    expect(await open(await cipherKey(raw), noise, NOTHING)).toBeNull();
  });
});

describe('the key of a drawing', () => {
  it('opens with the vault that made it, for that drawing only', async () => {
    const vaultKey = randomBytes(32);
    const ring = await createKeyRing(vaultKey);
    const { wrapped, cipher } = await ring.create('sheet');
    const place = { doc: 'sheet', seq: 1, v: 2, previous: NOTHING };
    const sealed = cipher.sealRecord(place, textBytes('Zoé'));
    const again = await (await createKeyRing(vaultKey)).open('sheet', wrapped);
    expect(again?.openRecord(place, sealed)).toEqual(textBytes('Zoé'));
    expect(await ring.open('other', wrapped)).toBeNull();
    expect(await (await createKeyRing(randomBytes(32))).open('sheet', wrapped)).toBeNull();
  });
});
