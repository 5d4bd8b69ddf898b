import { afterAll, describe, expect, inject, it } from 'vitest';
import type { CDPSession } from 'playwright-core';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { handsOn } from './sheet-hands';

/** WebAuthn knows names, no numbers. */
const address = inject('address').replace('127.0.0.1', 'localhost');
const OPEN = 'Ouvrir avec cet appareil ou une clé';
const visits: Visit[] = [];

afterAll(async () => {
  for (const visit of visits) await visit.close();
});

/** A browser whose device has a lock that tells secrets. @returns whether the next finger is the right one. */
async function aVisitWithLock() {
  const visit = await openTrace({ address, ...LAPTOP });
  visits.push(visit);
  const browser: CDPSession = await visit.context.newCDPSession(visit.page);
  await browser.send('WebAuthn.enable');
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
    },
  });
  const setFinger = (isUserVerified: boolean) =>
    browser.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
  return { ...visit, setFinger };
}

describe('the lock of this device', () => {
  it('opens the sheets beside the phrase, until it is removed', async () => {
    const { page, complaints, setFinger } = await aVisitWithLock();
    const hands = handsOn(page);
    const dialog = page.getByRole('dialog');
    const choose = async (entry: RegExp) => {
      await page.getByRole('button', { name: 'Autres actions' }).click();
      await page.getByRole('menuitem', { name: entry }).click();
    };
    await hands.newSheet();
    await hands.draw('Lina f 2009');
    await hands.saved();
    await choose(/^Protéger par une phrase/);
    await dialog.getByRole('checkbox', { name: OPEN }).check();
    const phrase = (await dialog.getByText(/^[a-z]{4,10}( [a-z]{4,10}){6}$/).textContent()) ?? '';
    await dialog.getByRole('textbox').fill(phrase);
    await dialog.getByRole('button', { name: 'Protéger' }).click();
    await dialog.getByRole('button', { name: 'C’est noté' }).click({ timeout: 30_000 });

    await page.keyboard.press('Control+Alt+l');
    await page.getByRole('button', { name: OPEN }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Reprendre/ }).click();
    await hands.figure('Lina').waitFor();

    await page.keyboard.press('Control+Alt+l');
    await setFinger(false);
    await page.getByRole('button', { name: OPEN }).click();
    await page.getByText(/^Rien ne s’est ouvert.*La phrase ouvre toujours les feuilles/).waitFor();
    await page.keyboard.type(phrase);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Reprendre/ }).click();
    await hands.figure('Lina').waitFor();

    await choose(/^Modifier la protection/);
    await dialog.getByRole('button', { name: /^Ne plus ouvrir/ }).click();
    await dialog.getByRole('button', { name: OPEN }).click();
    await dialog.getByText(/^Rien n’a été ajouté.*annulée/).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Alt+l');
    await page.getByRole('textbox', { name: 'Phrase' }).waitFor();
    expect(await page.getByRole('button', { name: OPEN }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
