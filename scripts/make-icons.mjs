// Draws the application's icons from its one mark. Run by hand when the mark changes:
//   node scripts/make-icons.mjs
// Needs Chromium (CHROME_PATH, or the system's); the pictures made are kept in the repository.
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const INK = '#1A1A1A';
const PAPER = '#FFFFFF';
/** The mark in its own 28-unit square: a figure, an arrow that leaves it, the thread underneath. */
const MARK = `<circle cx="6" cy="20.5" r="3.6" fill="${INK}"/>
  <g fill="none" stroke="${INK}" stroke-linecap="round" stroke-linejoin="round">
    <path d="M9.2,16.4 C10,8 15,5.4 20.2,6.6" stroke-width="2.6"/>
    <path d="M17.2,2.6 L22.6,7.3 L16.6,11" stroke-width="2.6"/>
    <path d="M13,24.5 H24" stroke-width="2.2" stroke-dasharray=".1 4.2"/>
  </g>`;

/** @param {{ share: number, corner: number }} shape share of the side the mark takes; corner in hundredths. */
function icon({ share, corner }) {
  const scale = (100 * share) / 28;
  // The ink of the mark is 20.2 × 22.9 within its square; its middle is (13, 13.7).
  const offset = `translate(${(50 - 13 * scale).toFixed(2)} ${(50 - 13.7 * scale).toFixed(2)})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
  <rect width="100" height="100" rx="${corner}" fill="${PAPER}"/>
  <g transform="${offset} scale(${scale.toFixed(4)})">
  ${MARK}
  </g>
</svg>
`;
}

const plain = icon({ share: 0.78, corner: 20 });
// Platforms round or cut corners themselves; the mark stays inside the safe circle of 80 %.
const maskable = icon({ share: 0.58, corner: 0 });
const touch = icon({ share: 0.68, corner: 0 });

const folder = new URL('../public/icons/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('icon.svg', folder), plain);

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [name, svg, size] of [
  ['icon-180.png', touch, 180],
  ['icon-192.png', plain, 192],
  ['icon-512.png', plain, 512],
  ['icon-maskable-192.png', maskable, 192],
  ['icon-maskable-512.png', maskable, 512],
]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:100vw}</style>${svg}`,
  );
  await writeFile(new URL(name, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
