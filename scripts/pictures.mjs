/**
 * Takes the pictures that a change to the interface is looked at with: every screen, at three sizes.
 * `node scripts/pictures.mjs FOLDER` after a build; `--scene=room,safe` and `--size=tablet` take fewer;
 * `--readme` takes the picture of the README only; `--build=DIR` shows a build that lies elsewhere.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from './machine.mjs';
import { arrange, SCENES } from './picture-scenes.mjs';
import { serveBuild } from './serve-build.mjs';
import { settled } from './settled.mjs';

const SIZES = {
  laptop: { viewport: { width: 1440, height: 900 } },
  wall: { viewport: { width: 1920, height: 1080 } },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true },
};

const [folder = 'test-results/pictures', ...options] = process.argv.slice(2);
const chosen = (option, all) =>
  options
    .find((given) => given.startsWith(`--${option}=`))
    ?.split('=')[1]
    ?.split(',') ?? all;
const [outDir] = chosen('build', ['dist']);
const server = await serveBuild({ outDir });
const { address } = server;
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
mkdirSync(folder, { recursive: true });
try {
  if (options.includes('--readme')) await takeReadme();
  else await takeAll();
} finally {
  await browser.close();
  await server.stop();
}

async function visit(size) {
  const context = await browser.newContext({
    ...size,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function takeAll() {
  for (const name of chosen('size', Object.keys(SIZES))) {
    for (const scene of chosen('scene', Object.keys(SCENES))) await takeScene(name, scene);
  }
}

/** One scene at one size; what could not be reached is told, and the other scenes are still taken. */
async function takeScene(size, scene) {
  const page = await visit(SIZES[size]);
  page.setDefaultTimeout(15_000);
  const name = `${size}-${scene}`;
  let count = 0;
  const shoot = async (what, of = page) => {
    await settled(of);
    count += 1;
    const number = String(count).padStart(2, '0');
    await of.screenshot({ path: join(folder, `${name}-${number}-${what}.png`) });
  };
  try {
    await SCENES[scene]({ page, shoot, folder, name });
  } catch (problem) {
    process.exitCode = 1;
    process.stdout.write(`${name}, after picture ${count}: ${problem}\n`);
  } finally {
    await page.context().close();
  }
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
