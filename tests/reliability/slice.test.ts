import { describe, expect, it } from 'vitest';
import { readHostileFiles } from '../../bench/reliability/hostile-files';
import { replayOperations } from '../../bench/reliability/operations';
import { sufferFaults } from '../../bench/reliability/storage-faults';

/** A slice of the campaign: `npm run bench:reliability` runs all of it. */
const SEED = 1;

describe('random operations', () => {
  it('replay to the present, undo to the beginning, and read back from their file (100,000)', () => {
    expect(replayOperations(100_000, SEED)).toBeGreaterThanOrEqual(100_000);
  }, 180_000);
});

describe('hostile files', () => {
  it('are refused or give a sound document, and none takes long (2,000, and the list by hand)', () => {
    const { files, opened, slowest } = readHostileFiles(2_000, SEED);
    expect(files).toBeGreaterThan(2_300);
    expect(opened).toBeGreaterThan(0);
    expect(slowest.ms, slowest.name).toBeLessThan(20_000);
  }, 120_000);
});

describe('a disk that fails to write, in six ways', () => {
  it('loses nothing, and « saved » is never said of what is not there (sixty sittings)', async () => {
    const count = await sufferFaults(10, SEED);
    expect(count.failures).toBeGreaterThan(100);
    expect(count.promises).toBeGreaterThan(0);
    expect(count).toMatchObject({ sittings: 60, falsePromises: 0, notSurvived: 0 });
  }, 120_000);
});
