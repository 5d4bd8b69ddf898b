/**
 * Takes the pictures that a change to the interface is looked at with: every screen, at three sizes.
 * `node scripts/pictures.mjs FOLDER` after a build; with `--readme`, the picture of the README only.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { CHROMIUM_ARGS, findChromium } from './machine.mjs';

const SIZES = [
  ['laptop', { viewport: { width: 1440, height: 900 } }],
  ['wall', { viewport: { width: 1920, height: 1080 } }],
  ['tablet', { viewport: { width: 820, height: 1180 }, hasTouch: true }],
];

const [folder = 'test-results/pictures', ...options] = process.argv.slice(2);
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
const address = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
mkdirSync(folder, { recursive: true });
try {
  if (options.includes('--readme')) await takeReadme();
  else for (const [name, size] of SIZES) await takeScreens(name, size);
} finally {
  await browser.close();
  await server.close();
}

async function visit(size) {
  const page = await browser.newPage({ ...size, locale: 'fr-FR', reducedMotion: 'reduce' });
  await page.goto(address);
  return page;
}

async function arrange(page) {
  await page.getByRole('button', { name: /^Ranger/ }).click();
  await page.getByRole('button', { name: /^Garder/ }).click({ timeout: 60_000 });
  await page.keyboard.press('Control+Digit0');
}

/** The fictional sitting, arranged, without what was just said about it. */
async function takeReadme() {
  const page = await visit({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 });
  await page.getByRole('button', { name: /^Exemple fictif/ }).click();
  await page.locator('[data-colour]').first().waitFor();
  await arrange(page);
  // Away from the buttons, and long enough for the last message to go.
  await page.mouse.move(720, 890);
  await page.waitForTimeout(8_000);
  await page.screenshot({ path: join(folder, 'feuille.png') });
}

async function takeScreens(name, size) {
  const page = await visit(size);
  const shoot = async (what) => {
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${name}-${what}.png`) });
  };
  await shoot('1-start');
  await page.getByRole('button', { name: /^Nouvelle feuille/ }).click();
  await shoot('2-blank');
  const line = page.getByRole('combobox', { name: 'Saisie rapide' });
  for (const text of sittingLines()) {
    await line.fill(text);
    await line.press('Enter');
  }
  await shoot('3-typed-line-open');
  await line.fill('Yanis > Paul Durand, juge, chez Trib');
  await page.waitForTimeout(400);
  await shoot('4-preview');
  await line.fill('Sandrine > : absences');
  await line.press('Enter');
  await shoot('5-misread');
  await line.fill('');
  await line.blur();
  await page.keyboard.press('Control+Digit0');
  await shoot('6-typed');
  await page.locator('.react-flow__node[aria-label^="Yanis"]').click();
  await shoot('7-in-hand');
  await page.keyboard.press('F2');
  await shoot('7b-card');
  await page
    .getByRole('region', { name: /^Fiche/ })
    .getByRole('button', { name: /^Fermer/ })
    .click();
  await page.keyboard.press('Escape');
  await page.locator('[data-colour]').nth(4).focus();
  await page.keyboard.press('Enter');
  await shoot('7c-arrow-in-hand');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await shoot('7d-many-in-hand');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('mo');
  await shoot('7e-find');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Fil de la séance/ })
    .first()
    .click();
  await page
    .getByRole('region', { name: 'Fil de la séance' })
    .getByRole('listitem')
    .nth(3)
    .getByRole('button')
    .click();
  await shoot('8-thread');
  await page
    .getByRole('region', { name: 'Fil de la séance' })
    .getByRole('button', { name: /^Fermer/ })
    .click();
  await page.keyboard.press('Escape');
  await arrange(page);
  await shoot('9-arranged');
  await page.getByRole('button', { name: /^Exporter/ }).click();
  await shoot('a-export-menu');
  await page.getByRole('menuitem', { name: /^PDF/ }).click();
  await shoot('b-pdf');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await shoot('c-help');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Tracé/ }).click();
  await shoot('d-library');
  await page.close();
}

/** The fictional sitting as the product holds it. */
function sittingLines() {
  const source = readFileSync('src/quick-entry/fictional-sitting.ts', 'utf8');
  const [, text = ''] = /`([^`]*)`/.exec(source) ?? [];
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
