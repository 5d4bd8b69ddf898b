import { aHandIn, layNewSheet, missingOf, numbersOn, openLastSheet, wordsOn } from './drawn-sheet';
import { startMortalBrowser, type MortalBrowser, type MortalOptions } from './mortal-browser';
import type { Random } from './random';

/** What a series of sudden deaths did. */
export interface DeathCount {
  readonly deaths: number;
  /** Commits that a painted screen called kept, or that a later life showed. */
  readonly promised: number;
  /** Of these, how many were not there afterwards, or there twice. */
  readonly lost: number;
  /** For whoever looks for the reason: after which death, and what the page said then. */
  readonly losses: readonly string[];
}

/** Where the browser lives, and how it dies there. */
export interface DeathBed {
  /** The folder of the profile, for the next life. */
  readonly profile: () => string;
  readonly die: (browser: MortalBrowser) => Promise<void>;
  /** As if nobody had ever lived there. */
  readonly reset: () => void;
}

export interface DeathOptions extends Omit<MortalOptions, 'profile'> {
  readonly address: string;
  readonly bed: DeathBed;
  readonly rounds: number;
  readonly random: Random;
  /** How long hands draw before each death, ms; left out: 300 to 1,500. */
  readonly lifeMs?: readonly [shortest: number, longest: number];
}

/** A new sheet after so many deaths: long enough for snapshots. */
const SHEET_ROUNDS = 10;
const LIFE_MS = [300, 1_500] as const;

/**
 * Draws, dies at a random moment, comes back, compares what is there with what a painted screen called kept,
 * and draws on.
 */
export async function measureDeaths(options: DeathOptions): Promise<DeathCount> {
  const { bed, rounds } = options;
  let count: DeathCount = { deaths: 0, promised: 0, lost: 0, losses: [] };
  let due = 0;
  for (;;) {
    const browser = await startMortalBrowser({ ...options, profile: bed.profile() });
    try {
      await browser.page.goto(options.address);
      const found = due === 0 ? [] : await foundOn(browser, due);
      const lost = lostOf(due, found);
      if (lost > 0) {
        const said = await wordsOn(browser.page);
        const loss = `death ${count.deaths}: ${due} due, ${found.length} found; « ${said} »`;
        count = { ...count, lost: count.lost + lost, losses: [...count.losses, loss] };
      }
      if (count.deaths === rounds) return count;
      const isWhole = found.length >= due;
      if (isWhole) {
        const isNewSheet = count.deaths % SHEET_ROUNDS === 0;
        const dueBefore = isNewSheet ? 0 : due;
        due = await drawAndDie(browser, isNewSheet ? 0 : found.length, options);
        count = { ...count, deaths: count.deaths + 1, promised: count.promised + due - dueBefore };
      } else {
        await browser.kill();
        bed.reset();
        due = 0;
      }
    } finally {
      await browser.kill();
    }
  }
}

async function foundOn({ page }: MortalBrowser, due: number): Promise<readonly number[]> {
  return (await openLastSheet(page)) ? numbersOn(page, due) : [];
}

/** @returns how many persons the sheet must have from now on. */
async function drawAndDie(
  browser: MortalBrowser,
  before: number,
  { address, bed, random, lifeMs: [shortest, longest] = LIFE_MS }: DeathOptions,
): Promise<number> {
  const { page } = browser;
  if (before === 0) {
    await page.goto(address);
    await layNewSheet(page);
  }
  const hand = await aHandIn(page);
  const drawing = hand.draw(before + 1, pausesOf(random));
  await sleep(shortest + random.below(longest - shortest));
  await bed.die(browser);
  await drawing;
  return Math.max(hand.promised(), before);
}

/** What is due is the numbers from 1 on, each once. */
function lostOf(due: number, found: readonly number[]): number {
  return missingOf(due, found).length + (found.length - new Set(found).size);
}

/** Hands that now hurry and now think. */
function pausesOf(random: Random): readonly number[] {
  const isHurried = random.oneIn(2);
  return Array.from({ length: 400 }, () => (isHurried ? 0 : random.below(60)));
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
