/**
 * Prints what the keeping of sheets withstands, each figure with its target and its control.
 * `npm run bench:reliability` runs everything, for hours; `… -- kill 50` one part, so many rounds of it;
 * `--seed 7` other chances. Parts that this machine cannot run say so.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { buildApp } from '../../scripts/build-app.mjs';
import { findChromium } from '../../scripts/machine.mjs';
import { serveBuild } from '../../scripts/serve-build.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const [wanted, rounds] = positionals;
const seed = Number(values.seed);
const folder = mkdtempSync(join(tmpdir(), 'trace-reliability-'));
const figures = [];
/** @param target what is promised, in words; `within`: whether it is kept, `null` when nothing is promised. */
const note = (name, value, target = '', within = null) => {
  figures.push({ figure: name, value, target, kept: within === null ? '' : within ? 'yes' : 'NO' });
  console.log(`${name}: ${value}${target === '' ? '' : ` (target: ${target})`}`);
};

const loader = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  appType: 'custom',
  logLevel: 'warn',
});
let served = null;
try {
  const { PARTS } = await loader.ssrLoadModule('/bench/reliability/campaign.ts');
  const parts = PARTS.filter(({ name }) => wanted === undefined || name === wanted);
  if (parts.length === 0) throw new Error(`parts: ${PARTS.map(({ name }) => name).join(', ')}`);
  if (parts.some(({ inBrowser }) => inBrowser)) {
    console.log(execFileSync(findChromium(), ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim());
    const outDir = join(folder, 'dist');
    await buildApp(outDir);
    served = await serveBuild({ outDir });
  }
  for (const part of parts) {
    const count = rounds === undefined ? part.rounds : Number(rounds);
    console.log(`\n${part.name}, ${count} rounds, seed ${seed}, ${new Date().toISOString().slice(0, 16)}`);
    await part.run({ address: served?.address ?? '', folder, seed, note }, count);
  }
} finally {
  await loader.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.table(figures);
if (figures.some(({ kept }) => kept === 'NO')) process.exitCode = 1;
