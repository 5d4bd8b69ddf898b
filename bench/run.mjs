/**
 * Prints the figures that the project promises, each with its target. Ratios compare things timed in the same
 * run; a noisy machine moves both. `npm run bench -- quick` measures the small sheet only.
 */
import { rmSync } from 'node:fs';
import { build, createServer } from 'vite';
import { buildApp } from '../scripts/build-app.mjs';
import { measureCamera } from './camera-frames.mjs';
import { measureComparison } from './comparison-frames.mjs';
import { measureBrowser } from './in-browser.mjs';
import { measureFirstLoad } from './first-load.mjs';
import { measureReplayFrames } from './replay-frames.mjs';

const figures = [];
/** @param target what is promised, in words; `within`: whether it is kept, `null` when nothing is promised. */
const note = (name, value, target = '', within = null) => {
  figures.push({ figure: name, value, target, kept: within === null ? '' : within ? 'yes' : 'NO' });
  console.log(`${name}: ${value}${target === '' ? '' : ` (target: ${target})`}`);
};

await buildApp();
await build({
  root: 'bench/bare-flow',
  configFile: false,
  logLevel: 'warn',
  build: { outDir: '../../dist-bench', emptyOutDir: true },
});
measureFirstLoad(note);

const loader = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  logLevel: 'warn',
});
try {
  const { largeBenchSheet, measureInNode } = await loader.ssrLoadModule('/bench/in-node.ts');
  const sheet = measureInNode(note);
  const { measureReplaying } = await loader.ssrLoadModule('/bench/replay.ts');
  measureReplaying(note);
  await measureCamera(note, sheet);
  await measureReplayFrames(note, sheet);
  await measureComparison(note, sheet);
  await measureBrowser(note, sheet, { enter: 50, drag: 0.7, open: 0.8, heap: 0.5 });
  if (!process.argv.includes('quick'))
    await measureBrowser(note, largeBenchSheet(), { enter: null, drag: 0.5, open: 0.6, heap: 0.5 });
} finally {
  await loader.close();
  rmSync('dist-bench', { recursive: true, force: true });
}
console.table(figures);
