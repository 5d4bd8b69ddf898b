import { afterAll, describe, expect, it } from 'vitest';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { serveBuild } from '../../scripts/serve-build.mjs';
import { handsOn } from './sheet-hands';

describe('without a network', () => {
  let visit: Visit | null = null;
  afterAll(async () => {
    await visit?.close();
  });

  it('opens, draws, keeps and exports after one visit, with the server stopped', async () => {
    const server = await serveBuild();
    visit = await openTrace({ address: server.address, ...LAPTOP });
    const { page } = visit;
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.ready;
      return registration.active?.state === 'activated';
    });
    await server.stop();
    await page.reload();
    const hands = handsOn(page);
    await hands.newSheet();
    await hands.draw('Lina f 2009');
    await hands.draw('Lina > Samir Benali, éducateur, chez Le Pont : ne veut pas rentrer');
    await hands.saved();
    await expect.poll(() => hands.colours()).toEqual({ red: 1 });
    await page.getByRole('button', { name: /^Exporter/ }).click();
    await page.getByRole('menuitem', { name: /^PDF/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('dialog')
        .getByRole('button', { name: /^Télécharger/ })
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    await page.reload();
    await expect.poll(() => page.getByRole('heading', { name: 'Tracé' }).count()).toBe(1);
    expect(visit.complaints.filter((complaint) => !complaint.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  });
});
