/** What a first visit downloads: script and style, compressed, exports and fonts apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 320;

export function measureFirstLoad(note) {
  const html = readFileSync('dist/index.html', 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?((?:assets\/)?[^"/]+\.(?:js|css))"/g)].map(
    ([, path]) => path,
  );
  const first = kilobytes(withImports(named));
  note(
    'first load, script and style, gzip',
    `${first.toFixed(1)} KB`,
    `≤ ${BUDGET_KB} KB`,
    first <= BUDGET_KB,
  );
  // The editor comes while the start screen is read.
  const editor = readdirSync('dist/assets')
    .filter((file) => /^EditorScreen-.*\.(?:js|css)$/.test(file))
    .map((file) => `assets/${file}`);
  const whole = kilobytes(withImports([...named, ...editor]));
  note('first load and the editor, fetched behind it, gzip', `${whole.toFixed(1)} KB`);
}

/** The files, and what they import statically: what is imported later is not part of the load. */
function withImports(paths, seen = new Set()) {
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (!path.endsWith('.js')) continue;
    const text = readFileSync(join('dist', path), 'utf8');
    const imported = text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g);
    withImports(
      [...imported].map(([, file]) => `assets/${file}`),
      seen,
    );
  }
  return seen;
}

function kilobytes(paths) {
  return (
    [...paths].reduce(
      (sum, path) => sum + gzipSync(readFileSync(join('dist', path)), { level: 9 }).length,
      0,
    ) / 1024
  );
}
