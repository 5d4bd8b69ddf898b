/** What a first visit downloads before it can draw: script and style named by the page, and what they import. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 320;

export function measureFirstLoad(note) {
  const html = readFileSync('dist/index.html', 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!path.endsWith('.js')) return;
    const text = readFileSync(join('dist', path), 'utf8');
    // Static imports only: what is imported later is not part of the first load.
    for (const [, file] of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g))
      visit(`assets/${file}`);
  };
  named.forEach(visit);
  const bytes = [...seen].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join('dist', path)), { level: 9 }).length,
    0,
  );
  const kilobytes = bytes / 1024;
  note(
    'first load, script and style, gzip',
    `${kilobytes.toFixed(1)} KB`,
    `≤ ${BUDGET_KB} KB`,
    kilobytes <= BUDGET_KB,
  );
}
