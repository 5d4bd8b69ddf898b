import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openTrace, TABLET, type Visit } from './open-trace';
import { handsOn, type SheetHands } from './sheet-hands';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('the card, the outline and the finder', () => {
  let visit: Visit;
  let hands: SheetHands;
  beforeAll(async () => {
    // The page's own policy refuses injected scripts, and should: only this test asks for an exception.
    visit = await openTrace({
      address: inject('address'),
      ...LAPTOP,
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    hands = handsOn(visit.page);
    await hands.example();
  });
  afterAll(async () => {
    await visit.close();
  });

  const page = () => visit.page;
  const card = () => page().getByRole('region', { name: 'Fiche' });
  const undo = () =>
    page()
      .getByRole('button', { name: /^Annuler/ })
      .click();
  /** To the sheet, and whatever was in hand is let go. */
  const letGo = () => hands.press('Escape', 'Escape');
  const violations = async (): Promise<readonly string[]> => {
    await page().addScriptTag({ path: AXE });
    const { violations: found } = await page().evaluate((): Promise<AxeResults> =>
      (globalThis as unknown as { axe: { run: (context: object) => Promise<AxeResults> } }).axe.run({
        exclude: [['[data-base-ui-focus-guard]']],
      }),
    );
    return found
      .filter(({ tags }) => tags.some((tag) => /^wcag\d+a+$/.test(tag)))
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join(' | ')}`);
  };

  it('F2 opens a person’s card ready to write in; one undo takes a change back', async () => {
    await hands.figure('Lina Haddad').click();
    await hands.press('F2');
    await card().waitFor();
    await hands.type('Lina Morel');
    await hands.press('Enter');
    await hands.figure('Lina Morel').waitFor();
    expect(await violations()).toEqual([]);
    await undo();
    await hands.figure('Lina Haddad').waitFor();
    await card().getByLabel('Année de naissance').fill('3050');
    await hands.press('Enter');
    await card()
      .getByText(/n’est pas une année/)
      .waitFor();
    expect(await violations()).toEqual([]);
    await card().getByLabel('Année de naissance').fill('2010');
    await hands.press('Enter');
    await page().locator('.react-flow__node[aria-label^="Lina Haddad, née en 2010"]').waitFor();
    await undo();
    await page().locator('.react-flow__node[aria-label^="Lina Haddad, née en 2009"]').waitFor();
  });

  it('is dressed: no reset undoes what a part of the interface says of itself', async () => {
    const title = card().getByRole('heading', { level: 2 });
    expect(await title.evaluate((element) => getComputedStyle(element).fontWeight)).toBe('700');
  });

  it('never covers what it tells of', async () => {
    const [figure, panel] = [await hands.figure('Lina Haddad').boundingBox(), await card().boundingBox()];
    expect(figure!.x + figure!.width).toBeLessThanOrEqual(panel!.x);
  });

  it('changes a couple from one of the two', async () => {
    await letGo();
    await hands.figure('Josiane Morel').click();
    await hands.press('F2');
    await card().getByText('Avec Bernard Morel').click();
    await card().getByLabel('Année 1').fill('1975');
    await hands.press('Enter');
    await card()
      .getByText(/mariés 1975/)
      .waitFor();
    await undo();
    await card()
      .getByText(/mariés 1975/)
      .waitFor({ state: 'hidden' });
  });

  it('changes an arrow in its place in the thread', async () => {
    await letGo();
    await page().getByRole('button', { name: 'Fil de la séance' }).first().click();
    const thread = page().getByRole('region', { name: 'Fil de la séance' });
    await thread
      .getByRole('button', { name: /appel.*Yanis revient/ })
      .first()
      .click();
    await thread.getByRole('textbox', { name: 'Date du fait' }).fill('sept. 2024');
    await hands.press('Enter');
    await thread.getByText('— sept. 2024').waitFor();
    expect(await violations()).toEqual([]);
    await undo();
    await thread.getByText('— sept. 2024').waitFor({ state: 'hidden' });
    await thread.getByRole('button', { name: 'Inverser' }).click();
    await page()
      .getByRole('button', { name: /^Activation 4 : Sandrine Morel vers Fatou Ndiaye/ })
      .first()
      .waitFor();
    await undo();
    await page()
      .getByRole('button', { name: /^Activation 4 : Fatou Ndiaye vers Sandrine Morel/ })
      .first()
      .waitFor();
  });

  it('everything can be done from the outline', async () => {
    await letGo();
    await page().getByRole('button', { name: 'Plan de la feuille' }).first().click();
    const plan = page().getByRole('region', { name: 'Plan de la feuille' });
    expect(await violations()).toEqual([]);
    const told = plan.getByRole('list', { name: 'Qui active qui' }).getByRole('listitem');
    expect(await told.count()).toBe(41);
    await plan.getByRole('button', { name: 'Actions : Nadège Morel' }).click();
    await page().getByRole('menuitem', { name: 'Activer vers…' }).click();
    await hands.type('samir');
    await hands.press('Enter');
    await expect.poll(() => told.count()).toBe(42);
    await undo();
    await expect.poll(() => told.count()).toBe(41);
    await plan.getByRole('button', { name: 'Actions : 2', exact: true }).click();
    await page()
      .getByRole('menuitem', { name: /^Monter/ })
      .click();
    await plan.getByRole('button', { name: /^1 · Laurent Thomas/ }).waitFor();
    await undo();
    await plan.getByRole('button', { name: /^1 · Sandrine Morel/ }).waitFor();
  });

  it('Ctrl+F finds anyone, goes there large enough to be read, and takes them in hand', async () => {
    await letGo();
    await hands.press('Control+f');
    const field = page().getByRole('combobox', { name: 'Trouver une personne' });
    await field.waitFor();
    await hands.type('elodie');
    expect(await violations()).toEqual([]);
    await hands.press('Enter');
    await field.waitFor({ state: 'hidden' });
    const found = hands.figure('Élodie Perrin');
    expect(await found.evaluate((node) => node === document.activeElement)).toBe(true);
    const sheet = await page().getByRole('region', { name: 'Feuille', exact: true }).boundingBox();
    await expect
      .poll(async () => {
        const at = await found.boundingBox();
        return at!.x > sheet!.x && at!.x + at!.width < sheet!.x + sheet!.width;
      })
      .toBe(true);
    expect((await found.boundingBox())!.width).toBeGreaterThan(40);
  });

  it('Ctrl+F leaves the view where it is, when who is found can be read in it', async () => {
    await letGo();
    await hands.press('Control+Digit0');
    await hands.still();
    const before = await hands.figure('Élodie Perrin').boundingBox();
    await hands.press('Control+f');
    await hands.type('lina');
    await hands.press('Enter');
    await hands.still();
    expect(await hands.figure('Élodie Perrin').boundingBox()).toEqual(before);
  });

  it('never complained', () => {
    expect(visit.complaints).toEqual([]);
  });
});

describe('the card on a tablet', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...TABLET, reducedMotion: 'reduce' });
  });
  afterAll(async () => {
    await visit.close();
  });

  it('is a sheet over at most 60 % of the screen, and what is in hand stands above it', async () => {
    const { page } = visit;
    const hands = handsOn(page);
    await page.getByRole('button', { name: /^Exemple fictif/ }).tap();
    await hands.arrows().first().waitFor();
    await hands.figure('Laurent Thomas').tap();
    await page.getByRole('button', { name: 'Modifier' }).first().tap();
    const card = page.getByRole('region', { name: 'Fiche' });
    await card.waitFor();
    await expect
      .poll(async () => {
        const [figure, panel] = [
          await hands.figure('Laurent Thomas').boundingBox(),
          await card.boundingBox(),
        ];
        return figure!.y + figure!.height <= panel!.y;
      })
      .toBe(true);
    const panel = await card.boundingBox();
    expect(panel!.height).toBeLessThanOrEqual(1180 * 0.6 + 1);
  });
});
