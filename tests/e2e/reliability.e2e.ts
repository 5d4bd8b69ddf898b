import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { cutLogBed, goOnWithTheOldLog } from '../../bench/reliability/cut-log-bed';
import { measureDeaths } from '../../bench/reliability/deaths';
import { noLoopDisk } from '../../bench/reliability/loop-disk';
import { plainBed } from '../../bench/reliability/plain-bed';
import { searchAtRest } from '../../bench/reliability/plaintext-at-rest';
import { powerCutBed, relaxDurability } from '../../bench/reliability/power-cut-bed';
import { randomFrom } from '../../bench/reliability/random';

/** A slice of the campaign: `npm run bench:reliability` runs all of it. */
const SEED = 1;
/** Of forty lives on a busy machine. */
const LONG_MS = 900_000;
const address = inject('address');
const folder = mkdtempSync(join(tmpdir(), 'trace-slice-'));
const noDisk = noLoopDisk();

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('what the screen called kept', () => {
  it(
    'is there after every process of the browser was killed, forty times',
    async () => {
      const bed = plainBed();
      try {
        const count = await measureDeaths({ address, bed, rounds: 40, random: randomFrom(SEED) });
        expect(count.promised).toBeGreaterThan(0);
        expect(count).toMatchObject({ deaths: 40, lost: 0, losses: [] });
      } finally {
        bed.remove();
      }
    },
    LONG_MS,
  );

  it('is there after the browser was killed in the middle of a write, each time', async () => {
    const bed = cutLogBed();
    try {
      const options = { address, bed, random: randomFrom(SEED), lifeMs: [4_000, 4_500] as const };
      const count = await measureDeaths({ ...options, rounds: 3 });
      expect(count.promised).toBeGreaterThan(0);
      expect(count).toMatchObject({ deaths: 3, lost: 0, losses: [] });
      bed.reset();
      const control = await measureDeaths({ ...options, rounds: 3, init: goOnWithTheOldLog });
      expect(control.lost, 'going on with the old log must lose, or nothing was proved').toBeGreaterThan(0);
    } finally {
      bed.remove();
    }
  });

  it(
    `is there after the power was cut, ten times${noDisk === null ? '' : ` (not run: ${noDisk})`}`,
    async (context) => {
      if (noDisk !== null) context.skip(noDisk);
      const bed = powerCutBed();
      try {
        const random = randomFrom(SEED);
        const count = await measureDeaths({ address, bed, rounds: 10, random });
        expect(count.promised).toBeGreaterThan(0);
        expect(count).toMatchObject({ deaths: 10, lost: 0, losses: [] });
        bed.reset();
        const control = await measureDeaths({ address, bed, rounds: 2, random, init: relaxDurability });
        expect(control.lost, 'relaxed durability must lose, or nothing was proved').toBeGreaterThan(0);
      } finally {
        bed.remove();
      }
    },
    LONG_MS,
  );
});

describe('words of a sheet', () => {
  it('stand in no file of the profile, while words put there in clear are found', async () => {
    const { planted, found, control } = await searchAtRest(address, join(folder, 'profile'), 5);
    expect(planted).toBeGreaterThan(800);
    expect(found).toEqual([]);
    expect(control.map(({ file }) => file).join(' ')).toMatch(
      /IndexedDB.*Local Storage|Local Storage.*IndexedDB/,
    );
  });
});
