import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../scripts/machine.mjs';
import { serveBuild } from '../scripts/serve-build.mjs';

const SCREEN = { width: 1440, height: 900 };

/**
 * Opens a sheet in the production build, in a Chromium of its own.
 * @param json of a `.trace.json` file. @param work what is done with its page.
 * @param folder where the build is.
 */
export async function withSheet(json, work, folder = 'dist') {
  const server = await serveBuild({ outDir: folder });
  const place = mkdtempSync(join(tmpdir(), 'trace-bench-'));
  const file = join(place, 'sheet.trace.json');
  writeFileSync(file, json);
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: SCREEN, locale: 'fr-FR' });
    await page.goto(server.address);
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('[data-colour]').first().waitFor();
    await work(page);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(place, { recursive: true, force: true });
  }
}
