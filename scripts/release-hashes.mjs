/**
 * Builds twice, compares the two byte for byte, and prints the hash of every file and one over all: whoever
 * builds the same sources gets the same hashes. `node scripts/release-hashes.mjs`.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const folder = mkdtempSync(join(tmpdir(), 'trace-release-'));
try {
  const [first, second] = [await hashesOf('one'), await hashesOf('two')];
  const different = [...new Set([...first.keys(), ...second.keys()])].filter(
    (name) => first.get(name) !== second.get(name),
  );
  for (const [name, hash] of first) console.log(`${hash}  ${name}`);
  if (different.length > 0) {
    console.error(`Two builds of the same sources differ: ${different.join(', ')}`);
    process.exitCode = 1;
  } else {
    const all = [...first].map(([name, hash]) => `${hash}  ${name}\n`).join('');
    console.log(`Two builds, ${first.size} files each, byte for byte the same.`);
    console.log(`Release: sha256 ${createHash('sha256').update(all).digest('hex')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Hash of every file, by path, sorted. */
async function hashesOf(name) {
  const outDir = join(folder, name);
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const paths = readdirSync(outDir, { recursive: true }).filter((path) =>
    statSync(join(outDir, path)).isFile(),
  );
  return new Map(
    paths.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(outDir, path)))
        .digest('hex'),
    ]),
  );
}
