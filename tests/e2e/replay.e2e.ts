import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { FICTIONAL_SITTING } from '../../src/quick-entry/fictional-sitting';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { handsOn, type SheetHands } from './sheet-hands';

const LINES = FICTIONAL_SITTING.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('the thread and the replay of a sitting', () => {
  let visit: Visit;
  let hands: SheetHands;
  const thread = () => visit.page.getByRole('region', { name: 'Fil de la séance' });
  const bar = () => visit.page.getByRole('region', { name: 'Rejouer' });
  const slider = () => bar().getByRole('slider', { name: 'Avancement' });
  const told = async () => (await slider().getAttribute('aria-valuetext')) ?? '';
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...LAPTOP });
    hands = handsOn(visit.page);
    await hands.newSheet();
    for (const line of LINES) await hands.draw(line);
    await hands.draw('Zohra > Karim : une erreur');
    await hands.line.blur();
    await hands.press('Control+z');
  });
  afterAll(async () => {
    await visit.close();
  });

  it('is replayed by keys, forward and back, without what was undone', async () => {
    await hands.press(';', ' ', 'Home');
    await expect.poll(() => visit.page.locator('.react-flow__node').count()).toBe(0);
    const total = Number(await slider().getAttribute('max'));
    const sentences: string[] = [];
    for (let step = 1; step <= total; step += 1) {
      await hands.press('ArrowRight');
      sentences.push(await told());
    }
    expect(sentences.at(-1)).toMatch(new RegExp(`^Pas ${total} sur ${total}`));
    expect(sentences.join()).not.toContain('une erreur');
    const isArrow = (sentence: string): boolean => /activée?s? par|activé·es? par|le relais/.test(sentence);
    expect(sentences.filter(isArrow)).toHaveLength(41);
    await expect.poll(() => hands.arrows().count()).toBe(41);
    const lastArrow = sentences.findLastIndex(isArrow);
    await hands.press(...sentences.slice(lastArrow).map(() => 'ArrowLeft'));
    await expect.poll(() => hands.arrows().count()).toBe(40);
    await hands.press('Home', 'End');
    await expect.poll(() => hands.arrows().count()).toBe(41);
  });

  it('cannot be drawn on meanwhile, and is left by Escape', async () => {
    expect(await hands.line.count()).toBe(0);
    const node = hands.figure('Sandrine Morel');
    const before = await node.getAttribute('style');
    const box = await node.boundingBox();
    if (box === null) throw new Error('nobody stands there');
    const { mouse } = visit.page;
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await mouse.down();
    await mouse.move(box.x + 90, box.y + 60, { steps: 4 });
    await mouse.up();
    expect(await node.getAttribute('style')).toBe(before);
    await hands.press('Escape');
    await expect.poll(() => bar().count()).toBe(0);
    await hands.line.waitFor();
  });

  it('goes on as it began while somebody draws in another tab, and says so', async () => {
    await hands.saved();
    const reader = await visit.context.newPage();
    try {
      await reader.goto(visit.page.url());
      await reader
        .getByRole('list', { name: 'Sur cet appareil' })
        .getByRole('button', { name: /^(Ouvrir|Reprendre)/ })
        .click();
      await reader.locator('[data-colour]').first().waitFor();
      expect(await reader.getByText(/dans un autre onglet/).count()).toBe(1);
      await reader.getByRole('region', { name: 'Feuille' }).focus();
      for (const key of [';', ' ', 'End']) await reader.keyboard.press(key);
      const replay = reader.getByRole('region', { name: 'Rejouer' });
      await expect.poll(() => handsOn(reader).arrows().count()).toBe(41);
      expect(await replay.getByText(/La feuille a changé depuis/).count()).toBe(0);
      await hands.draw('Zohra > Karim : un coup de fil');
      await expect.poll(() => replay.getByText(/La feuille a changé depuis/).count()).toBe(1);
      await expect.poll(() => handsOn(reader).arrows().count()).toBe(41);
      await reader.keyboard.press('Escape');
      await expect.poll(() => handsOn(reader).arrows().count()).toBe(42);
    } finally {
      await reader.close();
    }
    await hands.line.blur();
    await hands.press('Control+z');
    await expect.poll(() => hands.arrows().count()).toBe(41);
  });

  it('is told in another order once a row was dragged, in one undo', async () => {
    await visit.page
      .getByRole('button', { name: /^Fil de la séance/ })
      .first()
      .click();
    const rows = thread().getByRole('listitem');
    const [first, second] = [await rows.nth(0).innerText(), await rows.nth(1).innerText()].map(withoutNumber);
    const from = await thread()
      .getByTitle(/^Glisser/)
      .nth(0)
      .boundingBox();
    const to = await rows.nth(1).boundingBox();
    if (from === null || to === null) throw new Error('the rows are not there');
    const { mouse } = visit.page;
    await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(from.x + from.width / 2, to.y + to.height * 0.8, { steps: 6 });
    await mouse.up();
    await expect.poll(async () => plainly(await rows.nth(0).innerText())).toBe(plainly(second ?? ''));
    expect(plainly(await rows.nth(1).innerText())).toBe(plainly(first ?? ''));
    await visit.page.getByRole('button', { name: /^Annuler/ }).click();
    await expect.poll(async () => plainly(await rows.nth(0).innerText())).toBe(plainly(first ?? ''));
  });

  it('is filtered, the rest of the sheet steps back, and all is shown again in one tap', async () => {
    await thread().getByRole('button', { name: 'Relais', exact: true }).click();
    await expect.poll(() => thread().getByRole('listitem').count()).toBe(6);
    await expect.poll(() => softened(visit)).toBe(true);
    await thread().getByRole('button', { name: 'Tout montrer' }).click();
    await expect.poll(() => thread().getByRole('listitem').count()).toBe(41);
    await expect.poll(() => softened(visit)).toBe(false);
  });

  it('never complained', () => {
    expect(visit.complaints).toEqual([]);
  });
});

const withoutNumber = (text: string): string => text.replace(/^R?\d+\s*/, '');

/** Without the number and the functions, which are told where somebody is first named. */
const plainly = (text: string): string =>
  withoutNumber(text)
    .replaceAll(/\s*\([^)]*\)/g, '')
    .trim();

/** Whether the settled arrows have stepped back. */
function softened({ page }: Visit): Promise<boolean> {
  return page
    .locator('svg[class*="settledLayer"][opacity]')
    .count()
    .then((count) => count > 0);
}
