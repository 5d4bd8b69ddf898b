import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { licencesPlugins } from './scripts/licences-plugin.ts';
import { pagePolicyPlugin } from './scripts/page-policy-plugin.ts';
import { serviceWorkerPlugin } from './scripts/service-worker-plugin.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const emptyModule = fileURLToPath(new URL('./scripts/empty-module.ts', import.meta.url));

const licences = licencesPlugins();

export default defineConfig({
  plugins: [react(), pagePolicyPlugin(), licences.page, serviceWorkerPlugin()],
  resolve: {
    alias: { html2canvas: emptyModule, dompurify: emptyModule, canvg: emptyModule },
  },
  worker: { format: 'es', plugins: () => [licences.worker] },
  build: {
    target: 'es2022',
    // Data addresses and inline scripts are what the policy of the page forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Fonts for paper are large and load on demand; the budget of the first load is kept by the bench.
    chunkSizeWarningLimit: 1_000,
  },
  preview: { headers: { ...SECURITY_HEADERS } },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    restoreMocks: true,
    // Properties over whole sheets take seconds, and machines are shared: a limit is for what never ends.
    testTimeout: 60_000,
    // Its build for Node expects jsPDF as a global: tests take the one the browser takes.
    server: { deps: { inline: ['svg2pdf.js', 'jspdf'] } },
  },
});
