import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';
import { getManifest, type ManifestEntry } from 'workbox-build';

/** Built names carry their content's hash: such a file never changes, so it needs no revision. */
const HASHED_NAME = /^assets\//;

/**
 * After the build, lists every file of it and builds the service worker with that list inside. Workbox only
 * makes the list; the worker is ours.
 */
export function serviceWorkerPlugin(): Plugin {
  let outDir = '';
  let failed = false;
  return {
    name: 'trace:service-worker',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!failed) await buildServiceWorker(outDir, await filesToKeep(outDir));
      },
    },
  };
}

/** Sorted, so that two builds of the same sources give the same bytes. */
async function filesToKeep(outDir: string): Promise<readonly ManifestEntry[]> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: outDir,
    globPatterns: ['**/*'],
    // Hosts read `_headers` and do not hand it out.
    globIgnores: ['service-worker.js', '**/*.map', '_headers'],
    dontCacheBustURLsMatching: HASHED_NAME,
    maximumFileSizeToCacheInBytes: 20_000_000,
  });
  if (warnings.length > 0) throw new Error(`the list of files to keep offline: ${warnings.join('; ')}`);
  return [...manifestEntries].sort((a, b) => (a.url < b.url ? -1 : 1));
}

async function buildServiceWorker(outDir: string, entries: readonly ManifestEntry[]): Promise<void> {
  const version = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16);
  // Hosts answer « / », and some of them send « /index.html » there: a redirected answer could not be replayed.
  const addresses = entries.map(({ url }) => (url === 'index.html' ? './' : url));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __FILES__: JSON.stringify(addresses), __VERSION__: JSON.stringify(version) },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/service-worker/service-worker.ts',
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}
