/**
 * What is photographed of the interface, in scenes: each opens the application anew, as one visitor, and calls
 * `shoot` wherever a picture is worth looking at.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ page: import('playwright-core').Page, shoot: (what: string, of?: import('playwright-core').Page) => Promise<void>, folder: string, name: string }} Stage */

const button = (within, name) => within.getByRole('button', { name });
const figure = (page, name) => page.locator(`.react-flow__node[aria-label^="${name}"]`);
const panel = (page, name) => page.getByRole('region', { name });

async function fromMenu(page, name) {
  await button(page, 'Autres actions').first().click();
  await page.getByRole('menuitem', { name }).click();
}

/** The fictional sitting, arranged. */
async function openExample({ page }) {
  await button(page, /^Exemple fictif/).click();
  await page.locator('[data-colour]').first().waitFor();
  await arrange(page);
}

export async function arrange(page) {
  await button(page, /^Ranger/).click();
  await button(page, /^Garder/).click({ timeout: 60_000 });
  await page.keyboard.press('Control+Digit0');
}

/** A sheet from the first line to the last, and the signs in hand. */
async function drawing({ page, shoot }) {
  await shoot('start');
  await button(page, /^Nouvelle feuille/).click();
  await shoot('blank');
  const line = page.getByRole('combobox', { name: 'Saisie rapide' });
  await line.click();
  await shoot('blank-line-open');
  for (const text of sittingLines()) {
    await line.fill(text);
    await line.press('Enter');
  }
  await shoot('typed-line-open');
  await line.fill('Yanis > Paul Durand, juge, chez Trib');
  // Until typing has rested, and whom it would draw is brought into sight.
  await page.waitForTimeout(600);
  await shoot('preview');
  await line.fill('Sandrine > : absences');
  await line.press('Enter');
  await shoot('misread');
  await line.fill('');
  await line.blur();
  await page.keyboard.press('Control+Digit0');
  await shoot('typed');
  await figure(page, 'Yanis').click();
  await shoot('in-hand');
  await button(page.getByRole('toolbar', { name: /^Que faire/ }), /^Plus/).click();
  await shoot('in-hand-more');
  await page.keyboard.press('F2');
  await shoot('card');
  await button(panel(page, /^Fiche/), /^Fermer/).click();
  await page.keyboard.press('Escape');
  await page.locator('[data-colour]').nth(4).focus();
  await page.keyboard.press('Enter');
  await shoot('arrow-in-hand');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await shoot('many-in-hand');
  await page.keyboard.press('Escape');
  await page.keyboard.press('*');
  await shoot('tool-in-hand');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('mo');
  await shoot('find');
  await page.keyboard.press('Escape');
  await button(page, /^Ranger/).click();
  await button(page, /^Garder/).waitFor({ timeout: 60_000 });
  await shoot('arranging');
  await button(page, /^Garder/).click();
  await page.keyboard.press('Control+Digit0');
  await shoot('arranged');
  await page.keyboard.press('?');
  await shoot('help');
  await page.keyboard.press('Escape');
  await button(page, 'Autres actions').first().click();
  await shoot('menu');
  await page.keyboard.press('Escape');
  await button(page, /^Tracé/).click();
  await shoot('library');
}

/** The panels, and what shows a part of the sheet. */
async function reading(stage) {
  const { page, shoot } = stage;
  await openExample(stage);
  await button(page, /^Fil de la séance/)
    .first()
    .click();
  await shoot('thread');
  const thread = panel(page, 'Fil de la séance');
  await thread.getByRole('listitem').nth(3).getByRole('button').click();
  await shoot('thread-arrow');
  await page.keyboard.press('Escape');
  await thread.getByRole('button', { name: 'Relais', exact: true }).click();
  await shoot('thread-relays');
  await button(thread, /^Fermer/).click();
  await fromMenu(page, 'Champs de recouvrement');
  const fields = page.getByRole('list', { name: 'Champs de recouvrement de la feuille' }).getByRole('button');
  await fields.first().hover();
  await shoot('overlap-pointed');
  await fields.first().click();
  await shoot('overlap-kept');
  await fields.first().click();
  await page.getByText('Les montrer sur la feuille').click();
  await shoot('not-yet-called');
  await button(page, 'Fermer les champs de recouvrement').click();
  await figure(page, 'Yanis').click();
  await page.keyboard.press('Alt+Enter');
  await shoot('around');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await figure(page, 'Sandrine').hover();
  await page.keyboard.down('F4');
  await shoot('loupe');
  await page.keyboard.up('F4');
  await figure(page, 'Yanis').click();
  await page.keyboard.press('F2');
  const card = panel(page, /^Fiche/);
  await button(card, /^Écrire ce que je veux/).click();
  await card
    .getByRole('textbox', { name: /^Ce que je veux/ })
    .fill('Je dessine bien, et je vais aux ateliers.');
  await page.keyboard.press('Enter');
  await card.getByRole('checkbox', { name: /^Le montrer/ }).check({ force: true });
  await shoot('wish');
  // Under a panel that lies over the sheet no mouse reaches it.
  await button(card, /^Fermer/).click();
  await figure(page, 'Lycée').click({ position: { x: 8, y: 90 } });
  await page.keyboard.press('F2');
  await shoot('card-building');
  await button(card, /^Fermer/).click();
  await fromMenu(page, 'Affichage et champs');
  await shoot('settings');
}

/** Before a room: in this window, and in the one of a second screen. */
async function room(stage) {
  const { page, shoot } = stage;
  await openExample(stage);
  await page.keyboard.press('F9');
  await page.mouse.move(700, 400);
  await page.mouse.move(705, 405);
  await shoot('projected');
  await page.locator('[data-colour]').nth(3).focus();
  await page.keyboard.press('Enter');
  await shoot('projected-arrow');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  await page.keyboard.type('Zoh');
  await shoot('projected-line');
  await page.keyboard.press('Escape');
  await button(page, 'Les cinq expressions').dispatchEvent('click');
  await shoot('expressions');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F8');
  await shoot('paused');
  await page.keyboard.press('F8');
  await page.keyboard.press('F9');
  const [wall] = await Promise.all([
    page.context().waitForEvent('page'),
    fromMenu(page, /^Projeter sur un second écran/),
  ]);
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.waitForLoadState();
  await shoot('wall-paused', wall);
  await shoot('wall-at-desk');
  await button(page, /^Montrer au mur/).click();
  await shoot('wall', wall);
}

/** The same sheet told again, and compared with the next. */
async function sitting(stage) {
  const { page, shoot } = stage;
  await openExample(stage);
  await page.keyboard.press(';');
  await page.keyboard.press('Home');
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowRight');
  await shoot('replay');
  await page.keyboard.press('F9');
  await shoot('replay-projected');
  await page.keyboard.press('F9');
  await page.keyboard.press('Escape');
  await fromMenu(page, 'Séances');
  await shoot('sittings');
  const sittings = panel(page, 'Séances');
  await button(sittings, 'Nouvelle séance').click();
  await shoot('new-sitting');
  await button(sittings, /^Fermer/).click();
  const line = page.getByRole('combobox', { name: 'Saisie rapide' });
  for (const text of [
    'Lina > Claire Fabre : un rendez-vous au lycée',
    'Paul Grenier >> Fatou Ndiaye : Yanis',
    'Karim > Marie Leroy, médiatrice, chez Maison des familles (aide) : un point',
  ]) {
    await line.fill(text);
    await line.press('Enter');
  }
  await line.blur();
  await page.keyboard.press('Escape');
  await figure(page, 'Mme la juge Delmas').focus();
  await page.keyboard.press('Delete');
  await fromMenu(page, 'Séances');
  await button(sittings, /^17 mars 2026/).click();
  await button(sittings, 'Ce qui a changé').click();
  await shoot('changes');
  const list = button(page, 'Lire la liste');
  if (await list.isVisible()) {
    await list.click();
    await shoot('changes-list');
  }
  await button(sittings, 'Revoir la feuille').click();
  await shoot('sheet-of-then');
  await button(page, 'Revenir à aujourd’hui').click();
  // On a tablet the panel went to show the sheet.
  if (!(await sittings.isVisible())) {
    await fromMenu(page, 'Séances');
    await button(sittings, /^17 mars 2026/).click();
  }
  await button(sittings, 'Côte à côte').click();
  await shoot('side-by-side');
}

/** What leaves: the dialogs, and the pages themselves, where `pdftoppm` is there to show them. */
async function paper(stage) {
  const { page, shoot, folder, name } = stage;
  await openExample(stage);
  const open = async (format) => {
    await button(page, /^Exporter/)
      .first()
      .click();
    await shoot('export-menu');
    await page.getByRole('menuitem', { name: format }).click();
    return page.getByRole('dialog');
  };
  const save = async (dialog, file) => {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      button(dialog, 'Télécharger').click(),
    ]);
    await download.saveAs(join(folder, file));
    await dialog.waitFor({ state: 'hidden' });
  };
  for (const size of ['A3', 'A4']) {
    const dialog = await open(/^PDF/);
    await dialog.getByRole('radio', { name: size }).check({ force: true });
    await shoot(`pdf-${size}`);
    const review = dialog.getByRole('region', { name: 'Relire avec chacun' });
    await review.getByText('Yanis Haddad', { exact: true }).click();
    await shoot(`review-${size}`);
    await save(dialog, `${name}-${size}.pdf`);
    showPages(join(folder, `${name}-${size}`));
  }
  const png = await open(/^PNG/);
  await shoot('png');
  await save(png, `${name}-sheet.png`);
}

/** The safe, the copies, and the way out. */
async function safe(stage) {
  const { page, shoot } = stage;
  await openExample(stage);
  for (const [entry, what] of [
    [/^État de la sauvegarde/, 'backup'],
    [/^Date de révision/, 'review-date'],
    [/^Fichier protégé par une phrase/, 'sealed-file'],
    [/^Terminer et effacer/, 'finish'],
  ]) {
    await fromMenu(page, entry);
    await shoot(what);
    await page.keyboard.press('Escape');
  }
  await figure(page, 'Yanis').focus();
  await page.keyboard.press('Shift+Delete');
  await shoot('withdraw');
  await page.keyboard.press('Escape');
  await fromMenu(page, /^Protéger par une phrase/);
  const dialog = page.getByRole('dialog');
  await shoot('protect');
  const phrase = (await dialog.getByText(/^[a-z]{4,10}( [a-z]{4,10}){6}$/).textContent()) ?? '';
  await dialog.getByRole('textbox').fill(phrase);
  await button(dialog, 'Protéger').click();
  await button(dialog, 'C’est noté').waitFor({ timeout: 60_000 });
  await shoot('printed-code');
  await button(dialog, 'C’est noté').click();
  await fromMenu(page, /^Verrouiller/);
  const lock = page.getByRole('textbox', { name: 'Phrase' });
  await lock.waitFor();
  await shoot('locked');
  await lock.fill(phrase);
  await page.keyboard.press('Enter');
  await button(page, /^Reprendre/).waitFor({ timeout: 60_000 });
  await shoot('library-protected');
  await button(page, /^Protection, sauvegarde, langue/).click();
  await shoot('start-menu');
  await page.getByRole('menuitem', { name: /^Récupérer des copies/ }).click();
  await shoot('recovery');
}

/** The same in English: words of other lengths. */
async function english({ page, shoot }) {
  await button(page, /^Protection, sauvegarde, langue/).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await shoot('start');
  await button(page, /^Fictional example/).click();
  await page.locator('[data-colour]').first().waitFor();
  await shoot('sheet');
  await figure(page, 'Yanis').click();
  await shoot('in-hand');
  await page.keyboard.press('F2');
  await shoot('card');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await shoot('help');
}

export const SCENES = { drawing, reading, room, sitting, paper, safe, english };

/** Each page of a PDF as a picture beside it. */
function showPages(path) {
  try {
    execFileSync('pdftoppm', ['-r', '80', '-png', `${path}.pdf`, path]);
  } catch {
    process.stdout.write(`${path}.pdf: no pdftoppm to show its pages.\n`);
  }
}

/** The fictional sitting as the product holds it. */
function sittingLines() {
  const source = readFileSync('src/quick-entry/fictional-sitting.ts', 'utf8');
  const [, text = ''] = /`([^`]*)`/.exec(source) ?? [];
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
