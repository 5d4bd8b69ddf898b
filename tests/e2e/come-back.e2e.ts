import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openTrace, TABLET, type Visit } from './open-trace';
import { handsOn, type SheetHands } from './sheet-hands';

const FIRST = new Date('2026-03-17T14:00:00');
const A_YEAR_LATER = new Date('2027-03-20T09:40:00');

/** Where the camera of a sheet is: the two of a comparison are at the same place. */
const cameraOf = (pane: Locator): Promise<string | null> =>
  pane.locator('.react-flow__viewport').getAttribute('style');

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether its middle is in sight there. */
function isWithin({ x, y, width, height }: Box, room: Box): boolean {
  const [cx, cy] = [x + width / 2, y + height / 2];
  return cx > room.x && cx < room.x + room.width && cy > room.y && cy < room.y + room.height;
}

describe('coming back a year later', () => {
  let visit: Visit;
  let hands: SheetHands;
  const sittings = () => visit.page.getByRole('region', { name: 'Séances' });
  const openSittings = async () => {
    await visit.page.getByRole('button', { name: 'Autres actions' }).click();
    await visit.page.getByRole('menuitem', { name: 'Séances' }).click();
  };
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...LAPTOP });
    hands = handsOn(visit.page);
  });
  afterAll(async () => {
    await visit.close();
  });

  it('closes the first sitting with all that is noted of it', async () => {
    const { page } = visit;
    await page.clock.setFixedTime(FIRST);
    await hands.example();
    await openSittings();
    await sittings().getByRole('textbox', { name: 'Début' }).fill('9h30');
    await sittings().getByRole('textbox', { name: 'Fin' }).fill('12h30');
    await sittings().getByRole('button', { name: 'Dans 12 mois' }).click();
    expect(await sittings().getByRole('textbox', { name: 'Prochaine séance' }).inputValue()).toBe(
      '17/03/2027',
    );
    await sittings().getByRole('textbox', { name: 'Nom', exact: true }).fill('Dr Béatrice Lambert');
    await sittings().getByRole('button', { name: 'Ajouter quelqu’un' }).click();
    await hands.saved();
  });

  it('keeps its sheet while the next one is drawn', async () => {
    const { page } = visit;
    await page.clock.setFixedTime(A_YEAR_LATER);
    await sittings().getByRole('button', { name: 'Nouvelle séance' }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Nom de la feuille' }).inputValue())
      .toBe('Feuille du 20 mars 2027');
    for (const line of [
      'Lina > Claire Fabre : un rendez-vous au lycée',
      'Sandrine > Claire Fabre : ça va mieux',
      'Yanis > Samir Benali : le club',
      'Karim > Paul Grenier : un point',
      'Samir Benali >> Chloé Arnaud : Lina',
      'Paul Grenier >> Fatou Ndiaye : Yanis',
    ]) {
      await hands.draw(line);
    }
    await hands.line.blur();
    await hands.press('Escape', 'Escape');
    await hands.figure('Mme la juge Delmas').focus();
    await hands.press('Delete');
    await expect.poll(() => hands.arrows().count()).toBe(44);
  });

  it('says what changed, in a sentence, in a list and by marks', async () => {
    const { page } = visit;
    const first = sittings().getByRole('button', { name: /^17 mars 2026/ });
    await first.click();
    await sittings().getByRole('button', { name: 'Ce qui a changé' }).click();
    const changes = sittings().getByRole('region', { name: 'Ce qui a changé' });
    const sentence = await changes.getByRole('status').innerText();
    expect(sentence.replaceAll('\u00a0', ' ')).toMatch(
      /^Depuis la séance du 17 mars 2026 : 4 nouvelles activations, 2 nouveaux relais, 3 activations de moins, un·e professionnel·le de moins\.$/,
    );
    expect(await changes.getByRole('listitem').count()).toBe(10);
    await expect.poll(() => page.locator('[data-mark=new]').count()).toBe(6);
    await expect.poll(() => page.locator('[data-mark=gone]').count()).toBe(4);
    const sheet = (await page.getByRole('region', { name: 'Feuille' }).boundingBox())!;
    const marks = await Promise.all(
      (await page.locator('[data-mark]').all()).map((mark) => mark.boundingBox()),
    );
    expect(marks.filter((mark) => isWithin(mark!, sheet)).length).toBeGreaterThan(2);
  });

  it('shows the sheet of then, which nobody can change', async () => {
    const { page } = visit;
    await sittings().getByRole('button', { name: 'Revoir la feuille' }).click();
    await expect.poll(() => hands.arrows().count()).toBe(41);
    expect(await hands.figure('Mme').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('[data-mark]').count()).toBe(0);
    expect(await hands.line.count()).toBe(0);
    await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
    await expect.poll(() => hands.arrows().count()).toBe(44);
  });

  it('lays both side by side, under one camera', async () => {
    const { page } = visit;
    await sittings().getByRole('button', { name: 'Côte à côte' }).click();
    const [before, after] = ['Avant', 'Après'].map((name) => page.getByRole('region', { name, exact: true }));
    await expect.poll(() => before!.locator('[data-colour]').count()).toBe(41);
    await expect.poll(() => after!.locator('[data-colour]').count()).toBe(44);
    for (const pane of [before!, after!]) {
      const room = (await pane.boundingBox())!;
      const signs = await Promise.all(
        (await pane.locator('.react-flow__node').all()).map((sign) => sign.boundingBox()),
      );
      expect(signs.length).toBeGreaterThan(20);
      expect(signs.filter((sign) => !isWithin(sign!, room))).toEqual([]);
    }
    const start = await cameraOf(after!);
    const box = (await before!.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => cameraOf(after!)).not.toBe(start);
    await expect.poll(async () => (await cameraOf(before!)) === (await cameraOf(after!))).toBe(true);
    const zoomed = await cameraOf(before!);
    const other = (await after!.boundingBox())!;
    await page.mouse.move(other.x + 40, other.y + other.height - 60);
    await page.mouse.down();
    await page.mouse.move(other.x + 120, other.y + other.height - 90, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => cameraOf(before!)).not.toBe(zoomed);
    await expect.poll(async () => (await cameraOf(before!)) === (await cameraOf(after!))).toBe(true);
    await page.getByRole('button', { name: 'Revenir à une seule feuille' }).click();
    await expect.poll(() => hands.arrows().count()).toBe(44);
  });

  it('is all still there after the lid was closed', async () => {
    await hands.saved();
    visit = await visit.comeBack();
    hands = handsOn(visit.page);
    await visit.page
      .getByRole('list', { name: 'Sur cet appareil' })
      .getByRole('button', { name: /^(Ouvrir|Reprendre)/ })
      .click();
    await hands.arrows().first().waitFor();
    await expect.poll(() => hands.arrows().count()).toBe(44);
    await openSittings();
    await sittings()
      .getByRole('button', { name: /^17 mars 2026/ })
      .click();
    expect(
      await sittings()
        .getByText(/^Dr.Béatrice Lambert$/)
        .count(),
    ).toBe(1);
    await sittings().getByRole('button', { name: 'Revoir la feuille' }).click();
    await expect.poll(() => hands.arrows().count()).toBe(41);
    expect(visit.complaints).toEqual([]);
  });

  it('withdraws for good, from the sheet of then too, who is not there any more', async () => {
    const { page } = visit;
    await sittings().getByRole('button', { name: 'Ce qui a changé' }).click();
    await sittings()
      .getByRole('button', { name: /^Retirer.*Mme.la juge Delmas/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer', exact: true }).click();
    await expect.poll(() => page.locator('[data-mark=gone]').count()).toBe(0);
    await sittings().getByRole('button', { name: 'Revoir la feuille' }).click();
    await expect.poll(() => hands.arrows().count()).toBe(38);
    await expect.poll(() => hands.figure('Mme la juge Delmas').count()).toBe(0);
  });
});

describe('on a tablet, by taps', () => {
  it('notes who came, and lays two sittings as they are seen largest', async () => {
    const visit = await openTrace({ address: inject('address'), ...TABLET });
    try {
      const { page } = visit;
      const tap = (name: string | RegExp) => page.getByRole('button', { name }).first().tap();
      await tap(/^Exemple fictif/);
      await page.locator('[data-colour]').first().waitFor();
      await tap('Autres actions');
      await page.getByRole('menuitem', { name: 'Séances' }).tap();
      await tap('Nouvelle séance');
      await tap(/^Sandrine Morel.*: présent·e$/);
      await tap(/^Karim Haddad.*: absent·e$/);
      const pressed = page.getByRole('region', { name: 'Séances' }).locator('[aria-pressed=true]');
      expect(await pressed.count()).toBe(2);
      await tap(/^17 mars 2026/);
      await tap('Côte à côte');
      const before = (await page.getByRole('region', { name: 'Avant', exact: true }).boundingBox())!;
      const after = (await page.getByRole('region', { name: 'Après', exact: true }).boundingBox())!;
      // A sheet that was drawn upright is higher than wide.
      expect(after.x).toBeGreaterThanOrEqual(before.x + before.width - 1);
      expect(after.height).toBeGreaterThan(after.width);
      expect(visit.complaints).toEqual([]);
    } finally {
      await visit.close();
    }
  });
});
