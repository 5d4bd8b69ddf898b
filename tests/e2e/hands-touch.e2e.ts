import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ARROWS, COLLEAGUES, COLOURS, FIGURES, INSTITUTION, RELATIVES } from './drawn-by-hand';
import { openTrace, TABLET, type Visit } from './open-trace';
import { handsOn, type SheetHands } from './sheet-hands';

describe('with one finger alone', () => {
  let visit: Visit;
  let hands: SheetHands;
  let page: Page;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...TABLET });
    ({ page } = visit);
    hands = handsOn(page);
    await page.getByRole('button', { name: /^Nouvelle feuille/ }).tap();
    await page.getByRole('region', { name: 'Feuille' }).waitFor();
  });
  afterAll(async () => {
    await visit.close();
  });

  const tools = () => page.getByRole('toolbar', { name: 'Outils' });
  /** A tool that stands in the second row is behind « Plus ». */
  const take = async (name: string): Promise<void> => {
    const tool = tools().getByRole('button', { name, exact: true });
    if (!(await tool.isVisible())) await tools().getByRole('button', { name: 'Plus' }).tap();
    await tool.tap();
  };
  const leaveTool = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Terminer' }).tap();
  };
  const tapGround = async (x: number, y: number): Promise<void> => {
    await page.locator('.react-flow__pane').tap({ position: { x, y } });
  };
  const write = async (name: string): Promise<void> => {
    await page.keyboard.type(name);
    await page.getByRole('button', { name: 'Dessiner', exact: true }).tap();
    await hands.figure(name).waitFor();
  };
  const tapFigure = async (name: string): Promise<void> => {
    await hands.figure(name).tap();
  };
  /** By its sign: its people stand over the middle of it. */
  const tapBuilding = async (name: string): Promise<void> => {
    const box = await hands.figure(name).boundingBox();
    await hands.figure(name).tap({ position: { x: (box?.width ?? 0) / 2, y: 8 } });
  };
  const chooseInBar = async (name: string): Promise<void> => {
    await page
      .getByRole('toolbar', { name: /^Que faire de/ })
      .getByRole('button', { name, exact: true })
      .tap();
  };

  it('the twelve first figures of the sitting are drawn', async () => {
    await take('Institution');
    await tapGround(150, 120);
    await write(INSTITUTION);
    await take('Pro');
    for (const name of COLLEAGUES) {
      await tapBuilding(INSTITUTION);
      await write(name);
    }
    await take('Personne');
    await tapGround(400, 480);
    await write('Sandrine Morel');
    await leaveTool();
    for (const [of, button, name] of RELATIVES) {
      await tapFigure(of);
      await chooseInBar(button);
      await write(name);
    }
    for (const name of FIGURES) await expect.poll(() => hands.figure(name).count()).toBe(1);
    await expect.poll(() => page.locator('.react-flow__node').count()).toBe(FIGURES.length);
  });

  it('the eight first arrows are, and whoever is missing with them', async () => {
    await page.getByRole('toolbar', { name: 'Outils' }).getByRole('button', { name: 'Plus' }).tap();
    await tools().getByRole('button', { name: 'Tout voir' }).tap();
    const places = [
      [120, 880],
      [400, 880],
      [640, 880],
      [640, 120],
    ] as const;
    let made = 0;
    for (const [kind, from, to] of ARROWS) {
      await take(kind === 'relay' ? 'Relais' : 'Activer');
      for (const name of [from, to]) {
        if ((await hands.figure(name).count()) > 0) {
          await tapFigure(name);
          continue;
        }
        const [x, y] = places[made] ?? [700, 500];
        await tapGround(x, y);
        made += 1;
        await page.locator('label', { hasText: 'Pro' }).tap();
        await page.keyboard.type(name);
        await page.getByRole('button', { name: 'Dessiner', exact: true }).tap();
      }
      await leaveTool();
    }
    await expect.poll(() => hands.arrows().count()).toBe(ARROWS.length);
    await expect.poll(() => hands.colours()).toEqual(COLOURS);
    await expect.poll(() => page.locator('.react-flow__node').count()).toBe(FIGURES.length + places.length);
  });

  it('an arrow in hand is turned round in a second, and back', async () => {
    await page.locator('[data-arrow]').nth(4).tap({ force: true });
    await chooseInBar('Inverser');
    await expect.poll(() => hands.colours()).not.toEqual(COLOURS);
    await chooseInBar('Inverser');
    await expect.poll(() => hands.colours()).toEqual(COLOURS);
  });

  it('an arrow just drawn gets its words, and the tool stays in hand for the next', async () => {
    await page.keyboard.press('Escape');
    await take('Activer');
    await tapFigure('Nadège Morel');
    await tapFigure('Josiane Morel');
    await chooseInBar('Modifier');
    await page.getByLabel('À propos de').waitFor();
    await page.keyboard.type('un repas');
    await page.getByRole('button', { name: /^Fermer/ }).tap();
    await tapFigure('Josiane Morel');
    await tapFigure('Nadège Morel');
    await expect.poll(() => hands.arrows().count()).toBe(ARROWS.length + 2);
    await expect
      .poll(() => page.getByRole('button', { name: /Nadège Morel vers Josiane Morel, un repas$/ }).count())
      .toBe(1);
    await leaveTool();
  });

  it('every button near the hand is as large as a finger', async () => {
    await page.keyboard.press('Escape');
    await tapFigure('Sandrine Morel');
    expect(await tooSmall(page.getByRole('toolbar').getByRole('button'))).toEqual([]);
  });

  it('and so is every button of a tablet laid down', async () => {
    await page.setViewportSize({ width: 1180, height: 820 });
    await page.getByRole('button', { name: 'Fiche', exact: true }).waitFor();
    expect(await tooSmall(page.locator('button:visible'))).toEqual([]);
  });

  it('never complained', () => {
    expect(visit.complaints).toEqual([]);
  });
});

/** The names of those that are smaller than a finger: 44 px. */
function tooSmall(buttons: Locator): Promise<readonly string[]> {
  return buttons.evaluateAll((all) =>
    all
      .filter((button) => {
        const { width, height } = button.getBoundingClientRect();
        return width < 44 || height < 44;
      })
      .map((button) => button.getAttribute('aria-label') ?? button.textContent),
  );
}
