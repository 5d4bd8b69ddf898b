import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { openTrace, type Visit } from './open-trace';

describe('a file of the application that does not arrive', () => {
  let visit: Visit;
  afterEach(async () => {
    await visit.close();
  });

  /** Loads the page anew, and the first `times` it is loaded one file that its script asks for is missing. */
  async function reloadWithout(page: Page, times: number): Promise<() => number> {
    let loads = 0;
    await page.evaluate(async () => {
      for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    });
    page.on('framenavigated', () => {
      loads += 1;
    });
    await page.route(/\/assets\/jsx-runtime-.*\.js$/, (route) =>
      loads > times ? route.continue() : route.abort(),
    );
    await page.reload();
    return () => loads;
  }

  it('is asked for once more, by itself', async () => {
    visit = await openTrace({ address: inject('address') });
    const loads = await reloadWithout(visit.page, 1);
    await visit.page.getByRole('button', { name: /^Nouvelle feuille/ }).waitFor();
    expect(loads()).toBe(2);
  });

  it('is said to be missing when it does not come then either, with a way on', async () => {
    visit = await openTrace({ address: inject('address') });
    await reloadWithout(visit.page, 2);
    const said = visit.page.getByRole('alert');
    await said.waitFor();
    expect(await said.textContent()).toMatch(/n’est pas arrivée.*feuilles sont restées/);
    await said.getByRole('button', { name: 'Recharger la page' }).click();
    await visit.page.getByRole('button', { name: /^Nouvelle feuille/ }).waitFor();
  });

  it('is said to be missing in the language chosen on this device', async () => {
    visit = await openTrace({ address: inject('address') });
    const { page } = visit;
    await page.getByRole('button', { name: /^Protection, sauvegarde, langue/ }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.getByRole('button', { name: /^New sheet/ }).waitFor();
    await reloadWithout(page, 2);
    const said = page.getByRole('alert');
    await said.getByRole('button', { name: 'Reload the page' }).waitFor();
    expect(await said.textContent()).toMatch(/has not arrived.*sheets have stayed/);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});
