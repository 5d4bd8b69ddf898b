import type { BrowserContext, Page } from 'playwright-core';
import { drawLine, layNewSheet, numbersOn, openLastSheet, wordsOn } from './drawn-sheet';
import { startMortalBrowser } from './mortal-browser';
import { randomFrom, type Random } from './random';

export interface TabCount {
  readonly acts: number;
  readonly promised: number;
  readonly lost: number;
  readonly doubled: number;
}

const MOST_TABS = 3;

/** Tabs of one browser on one sheet: at random they open, draw, close, crash and take over. */
export async function changeHands(
  address: string,
  profile: string,
  acts: number,
  seed: number,
): Promise<TabCount> {
  const random = randomFrom(seed);
  const browser = await startMortalBrowser({ profile });
  const { context } = browser;
  try {
    await browser.page.goto(address);
    await layNewSheet(browser.page);
    let tabs: readonly Page[] = [browser.page];
    const promised = new Set<number>();
    await drawn(browser.page, 1, promised);
    for (let act = 2; act <= acts + 1; act += 1) {
      tabs = await afterAct(tabs, { context, address, random });
      await drawn(random.pick(tabs), act, promised);
    }
    for (const tab of tabs) await tab.close().catch(() => undefined);
    const last = await context.newPage();
    await last.goto(address);
    await openLastSheet(last);
    const found = await numbersOn(last, promised.size);
    const there = new Set(found);
    const lost = [...promised].filter((number) => !there.has(number)).length;
    return { acts, promised: promised.size, lost, doubled: found.length - there.size };
  } finally {
    await browser.kill();
  }
}

interface Scene {
  readonly context: BrowserContext;
  readonly address: string;
  readonly random: Random;
}

/** @returns the tabs that are left. */
async function afterAct(
  tabs: readonly Page[],
  { context, address, random }: Scene,
): Promise<readonly Page[]> {
  const tab = random.pick(tabs);
  const others = tabs.filter((one) => one !== tab);
  const act = random.below(4);
  if (act === 0 && tabs.length < MOST_TABS) return [...tabs, await opened(context, address)];
  if (act === 1 && others.length > 0) {
    await tab.close();
    return others;
  }
  if (act === 2) {
    const session = await context.newCDPSession(tab);
    void session.send('Page.crash').catch(() => undefined);
    await tab.waitForEvent('crash', { timeout: 5_000 }).catch(() => undefined);
    // A page that crashed stays as a sad picture; its lock is free.
    void tab.close().catch(() => undefined);
    return others.length > 0 ? others : [await opened(context, address)];
  }
  return tabs;
}

async function opened(context: BrowserContext, address: string): Promise<Page> {
  const tab = await context.newPage();
  tab.setDefaultTimeout(20_000);
  await tab.goto(address);
  await openLastSheet(tab);
  return tab;
}

/** Draws in this tab, which takes the hand first if another has it; what it promises is written down. */
async function drawn(tab: Page, number: number, promised: Set<number>): Promise<void> {
  await tab.bringToFront();
  const badge = tab.getByRole('status').filter({ hasText: /^Enregistré sur/ });
  const take = tab.getByRole('button', { name: 'Prendre la main' });
  const reopen = tab.getByRole('button', { name: 'Rouvrir' });
  await badge
    .or(take)
    .or(reopen)
    .first()
    .waitFor()
    .catch(async (error: unknown) => {
      throw new Error(`a tab that says neither: ${await wordsOn(tab)}`, { cause: error });
    });
  // Either may go while it is being pressed: the tab that had the hand has just died.
  if (await take.isVisible()) await take.click({ timeout: 2_000 }).catch(() => undefined);
  else if (await reopen.isVisible()) await reopen.click({ timeout: 2_000 }).catch(() => undefined);
  await badge.first().waitFor();
  await drawLine(tab, `K${number} f 1980`);
  await badge.first().waitFor();
  promised.add(number);
}
