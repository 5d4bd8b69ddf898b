import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  isSaved,
  layNewSheet,
  missingOf,
  numbersOn,
  openLastSheet,
  restoreNewest,
  wordsOn,
} from './drawn-sheet';
import { createLoopDisk } from './loop-disk';
import { startMortalBrowser } from './mortal-browser';
import { randomFrom } from './random';

export interface FullDiskCount {
  readonly times: number;
  /** Promised before, or said to be saved while the disk was full, and nowhere on the device afterwards. */
  readonly lost: number;
  /** Times when the browser opened an empty database afterwards, and all of it stood in the copy beside it. */
  readonly restored: number;
  /** For whoever looks for the reason: what was due, what was found, what the page said. */
  readonly losses: readonly string[];
  /** Strokes after which « NON ENREGISTRÉ » stood on the screen, and the slowest, in ms. */
  readonly warned: number;
  readonly slowestMs: number;
  /** Times when everything was kept again once there was room. */
  readonly recovered: number;
}

const DISK_MEGABYTES = 256;

/** Draws on a disk that fills up: what was kept stays, what cannot be kept is said, and is kept later. */
export async function fillDisk(address: string, times: number, seed: number): Promise<FullDiskCount> {
  const random = randomFrom(seed);
  let count: FullDiskCount = {
    times: 0,
    lost: 0,
    restored: 0,
    losses: [],
    warned: 0,
    slowestMs: 0,
    recovered: 0,
  };
  for (let time = 0; time < times; time += 1) {
    const one = await fillOnce(address, 3 + random.below(12));
    count = {
      times: count.times + 1,
      lost: count.lost + one.lost,
      restored: count.restored + (one.lost === 0 && one.isRestored ? 1 : 0),
      losses: one.lost === 0 ? count.losses : [...count.losses, one.said],
      warned: count.warned + (one.warnedMs === null ? 0 : 1),
      slowestMs: Math.max(count.slowestMs, one.warnedMs ?? 0),
      recovered: count.recovered + (one.isRecovered ? 1 : 0),
    };
  }
  return count;
}

interface Survival {
  readonly lost: number;
  /** From the copy beside the database. */
  readonly isRestored: boolean;
  readonly said: string;
}

interface Filling extends Survival {
  readonly warnedMs: number | null;
  readonly isRecovered: boolean;
}

async function fillOnce(address: string, strokes: number): Promise<Filling> {
  const disk = createLoopDisk(DISK_MEGABYTES);
  const profile = join(disk.folder, 'profile');
  const ballast = join(disk.folder, 'ballast');
  const browser = await startMortalBrowser({ profile, args: ['--disk-cache-size=1'] });
  try {
    const { page } = browser;
    await page.goto(address);
    await layNewSheet(page);
    const line = page.locator('[role=combobox]');
    const draw = async (number: number): Promise<void> => {
      await line.fill(`K${number} f 1980`);
      await line.press('Enter');
    };
    for (let number = 1; number <= strokes; number += 1) await draw(number);
    await isSaved(page);
    fill(ballast);
    const alarm = page.getByRole('status').filter({ hasText: /NON ENREGISTRÉ/ });
    let promised = strokes;
    let warnedMs: number | null = null;
    for (let number = strokes + 1; number <= strokes + 40 && warnedMs === null; number += 1) {
      const start = performance.now();
      await draw(number);
      const saved = page.getByRole('status').filter({ hasText: /^Enregistré sur/ });
      await saved.or(alarm).first().waitFor();
      if (await alarm.first().isVisible()) warnedMs = performance.now() - start;
      else promised = number;
    }
    rmSync(ballast);
    const isRecovered = await isSaved(page).then(
      () => true,
      () => false,
    );
    await browser.kill();
    return { ...(await survivalOn(address, profile, promised)), warnedMs, isRecovered };
  } finally {
    await browser.kill();
    disk.remove();
  }
}

/** To the last block. */
function fill(ballast: string): void {
  for (const block of ['1M', '4k', '1k']) {
    try {
      execFileSync(
        'dd',
        ['if=/dev/zero', `of=${ballast}`, `bs=${block}`, 'oflag=append', 'conv=notrunc,fsync'],
        {
          stdio: 'ignore',
        },
      );
    } catch {
      // Full: that was the purpose.
    }
  }
}

async function survivalOn(address: string, profile: string, promised: number): Promise<Survival> {
  const browser = await startMortalBrowser({ profile });
  const { page } = browser;
  try {
    await page.goto(address);
    const missing = page.getByRole('heading', { name: /Des feuilles manquent/ });
    const row = page.getByRole('list', { name: 'Sur cet appareil' }).getByRole('button').first();
    await missing.or(row).first().waitFor();
    const isRestored = await missing.isVisible();
    if (isRestored) await restoreNewest(page);
    const found = new Set((await openLastSheet(page)) ? await numbersOn(page, promised) : []);
    return {
      lost: missingOf(promised, found).length,
      isRestored,
      said: `${promised} due, ${found.size} found; « ${await wordsOn(page)} »`,
    };
  } finally {
    await browser.kill();
  }
}
