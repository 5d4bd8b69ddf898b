/**
 * Builds twice, compares the two byte for byte, and prints the hash of every file and one over all: whoever
 * builds the same sources gets the same hashes. `node scripts/release-hashes.mjs`; with an address behind it, says
 * too which files a server hands out otherwise: `node scripts/release-hashes.mjs https://trace.example.org/`.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './build-app.mjs';

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
    console.log(`Release: sha256 ${hashOf(all)}`);
    const [address] = process.argv.slice(2);
    if (address !== undefined) await compareWith(address, first);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Hash of every file, by path, sorted. */
async function hashesOf(name) {
  const outDir = join(folder, name);
  await buildApp(outDir);
  const paths = readdirSync(outDir, { recursive: true }).filter((path) =>
    statSync(join(outDir, path)).isFile(),
  );
  return new Map(paths.sort().map((path) => [path, hashOf(readFileSync(join(outDir, path)))]));
}

async function compareWith(address, hashes) {
  let differing = 0;
  // Hosts read `_headers` and do not hand it out.
  for (const [name, hash] of [...hashes].filter(([name]) => name !== '_headers')) {
    const response = await fetch(new URL(name === 'index.html' ? './' : name, address), {
      cache: 'no-store',
    });
    const served = response.ok ? hashOf(new Uint8Array(await response.arrayBuffer())) : response.status;
    if (served === hash) continue;
    differing += 1;
    console.error(`${served}  ${name} at ${address}`);
  }
  console.log(
    differing === 0
      ? `${address} hands out these very files.`
      : `${differing} files are others at ${address}.`,
  );
  if (differing > 0) process.exitCode = 1;
}

function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
