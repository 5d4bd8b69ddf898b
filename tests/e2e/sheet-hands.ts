import type { Locator, Page } from 'playwright-core';

/** What a person does with a sheet, in the words of the screen. */
export interface SheetHands {
  readonly newSheet: () => Promise<void>;
  /** The fictional sitting, whole. */
  readonly example: () => Promise<void>;
  /** Types a line as hands do, and draws it. */
  readonly draw: (line: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly figure: (name: string) => Locator;
  readonly arrows: () => Locator;
  readonly colours: () => Promise<Readonly<Record<string, number>>>;
  readonly saved: () => Promise<void>;
  /** The camera has come to rest: it glides to where it is sent. */
  readonly still: () => Promise<void>;
  readonly line: Locator;
}

export function handsOn(page: Page): SheetHands {
  const line = page.getByRole('combobox', { name: 'Saisie rapide' });
  const sheet = page.getByRole('region', { name: 'Feuille' });
  return {
    line,
    newSheet: async () => {
      await page.getByRole('button', { name: /^Nouvelle feuille/ }).click();
      await sheet.waitFor();
    },
    example: async () => {
      await page.getByRole('button', { name: /^Exemple fictif/ }).click();
      await sheet.locator('[data-colour]').first().waitFor();
    },
    draw: async (text) => {
      await line.fill(text);
      await line.press('Enter');
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('[role=combobox]')?.value === '',
        undefined,
        { timeout: 10_000 },
      );
    },
    type: async (text) => {
      await page.keyboard.type(text);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    figure: (name) => sheet.locator(`.react-flow__node[aria-label^="${name}"]`),
    arrows: () => sheet.locator('[data-colour]'),
    colours: () =>
      sheet.locator('[data-colour]').evaluateAll((arrows) => {
        const counts: Record<string, number> = {};
        for (const arrow of arrows) {
          const colour = arrow.getAttribute('data-colour') ?? 'none';
          counts[colour] = (counts[colour] ?? 0) + 1;
        }
        return counts;
      }),
    saved: async () => {
      await page
        .getByRole('status')
        .filter({ hasText: /^Enregistré/ })
        .first()
        .waitFor({ timeout: 15_000 });
    },
    still: () => page.evaluate(cameraAtRest),
  };
}

/** Runs in the page. Settled once the camera stood still for a dozen frames. */
function cameraAtRest(): Promise<void> {
  const placeNow = () => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform;
  return new Promise((resolve) => {
    let place = placeNow();
    let frames = 0;
    requestAnimationFrame(function look() {
      const now = placeNow();
      frames = now === place ? frames + 1 : 0;
      place = now;
      if (frames >= 12) resolve();
      else requestAnimationFrame(look);
    });
  });
}
