import type { Locator, Page } from 'playwright-core';

export interface DrawingHand {
  /** Number of the last person that was on a painted screen together with « Enregistré »; 0: none. */
  readonly promised: () => number;
  /** Draws persons `K<n>`, one commit each, until the page or the browser is gone. Never rejects. */
  readonly draw: (from: number, pausesMs: readonly number[]) => Promise<void>;
}

/** Draws by the quick-entry line of the page, as fast as it is emptied, and hears what the page promises. */
export async function aHandIn(page: Page): Promise<DrawingHand> {
  let last = 0;
  await page.exposeBinding('promised', (_, number: number) => {
    last = number;
  });
  return {
    promised: () => last,
    async draw(from, pausesMs) {
      await page.evaluate(drawInPage, { from, pausesMs }).catch(() => undefined);
    },
  };
}

/** Closed in itself: it runs in the page. */
async function drawInPage(work: {
  readonly from: number;
  readonly pausesMs: readonly number[];
}): Promise<void> {
  const line = document.querySelector<HTMLInputElement>('[role=combobox]')!;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the line below
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  const tell = (globalThis as unknown as { promised: (number: number) => void }).promised;
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  let drawn = 0;
  let promised = 0;
  const isSaved = (status: Element): boolean => status.textContent.startsWith('Enregistré sur cet appareil');
  // Once a frame, right before it is painted: what a person can read.
  const look = (): void => {
    if (drawn > promised && [...document.querySelectorAll('[role=status]')].some(isSaved)) {
      promised = drawn;
      tell(drawn);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  for (const [index, pause] of work.pausesMs.entries()) {
    const number = work.from + index;
    setValue.call(line, `K${number} f 1980`);
    line.dispatchEvent(new InputEvent('input', { bubbles: true }));
    line.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }),
    );
    while (line.value !== '') await wait(0);
    drawn = number;
    await wait(pause);
  }
}

/** A new sheet, from the list, ready for the hand. */
export async function layNewSheet(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Nouvelle feuille/ })
    .first()
    .click();
  await page.locator('[role=combobox]').waitFor();
}

/** A new sheet, from a file. */
export async function openFile(page: Page, json: string): Promise<void> {
  const file = { name: 'feuille.trace.json', mimeType: 'application/json', buffer: Buffer.from(json) };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** Opens the sheet that was drawn on last. @returns false when the list does not show one. */
export async function openLastSheet(page: Page): Promise<boolean> {
  try {
    await lastSheet(page).click({ timeout: 10_000 });
    await page.locator('[role=combobox]').waitFor({ timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

/** In the list, the sheet that was drawn on last. */
export function lastSheet(page: Page): Locator {
  return page
    .getByRole('list', { name: 'Sur cet appareil' })
    .getByRole('button', { name: /^(Ouvrir|Reprendre)/ })
    .first();
}

/** From the recovery screen to the list, where the newest copy is a sheet again. */
export async function restoreNewest(page: Page, timeout?: number): Promise<void> {
  await page
    .getByRole('button', { name: /^Restaurer la copie/ })
    .first()
    .click(timeout === undefined ? {} : { timeout });
  await page.getByText(/comme une nouvelle feuille\.$/).waitFor();
  await page.getByRole('button', { name: /^Continuer/ }).click();
}

/** Types a line and draws it, as soon as the page has taken it. */
export async function drawLine(page: Page, text: string): Promise<void> {
  const line = page.locator('[role=combobox]');
  await line.fill(text);
  await line.press('Enter');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value === '');
}

/** Of the numbers from 1 to `due`, those that were not found. */
export function missingOf(due: number, found: Iterable<number>): readonly number[] {
  const there = new Set(found);
  return Array.from({ length: due }, (_, index) => index + 1).filter((one) => !there.has(one));
}

/** What the page says, for whoever looks for a reason. */
export async function wordsOn(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ').slice(0, 300);
}

/** Numbers of the persons on the open sheet. @param due waits for so many, for a while. */
export async function numbersOn(page: Page, due: number): Promise<readonly number[]> {
  await page
    .waitForFunction((least) => document.querySelectorAll('.react-flow__node').length >= least, due, {
      timeout: 10_000,
    })
    .catch(() => undefined);
  const labels = await page
    .locator('.react-flow__node')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
  return labels.flatMap((label) => {
    const number = /^K(\d+)/.exec(label)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/** Waits until the badge says that everything is kept. */
export async function isSaved(page: Page): Promise<void> {
  const badge = page.getByRole('status').filter({ hasText: /^Enregistré sur/ });
  await badge.first().waitFor();
}
