import type { Page } from 'playwright-core';

/** Protects the sheets of this browser by the phrase it proposes, up to the printed code, which is on the screen. */
export async function protectByPhrase(page: Page) {
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: /^Protéger par une phrase/ }).click();
  const dialog = page.getByRole('dialog');
  const phrase = (await dialog.getByText(/^[a-z]{4,10}( [a-z]{4,10}){6}$/).textContent()) ?? '';
  await dialog.getByRole('textbox').fill(phrase);
  await dialog.getByRole('button', { name: 'Protéger' }).click();
  const code = (await dialog.getByText(/^(\w{4}-){6}\w{4}$/).textContent({ timeout: 30_000 })) ?? '';
  return { phrase, code, note: () => dialog.getByRole('button', { name: 'C’est noté' }).click() };
}
