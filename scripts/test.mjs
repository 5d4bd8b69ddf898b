/** Runs every test, unit and end to end, and closes with one line over both. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findPdftotext } from './machine.mjs';

const folder = mkdtempSync(join(tmpdir(), 'trace-tests-'));
let passed = 0;
let failed = 0;
let broken = false;

try {
  process.env['CHROME_PATH'] = findChromium();
  process.env['PDFTOTEXT_PATH'] = findPdftotext();
  run('unit', []);
  broken =
    spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' }).status !== 0 || broken;
  run('e2e', ['--config', 'tests/e2e/vitest.config.ts']);
} catch (problem) {
  broken = true;
  console.error(problem instanceof Error ? problem.message : problem);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = broken || failed > 0 || passed === 0 ? 1 : 0;

function run(name, options) {
  const report = join(folder, `${name}.json`);
  const args = [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...options,
  ];
  const { status } = spawnSync('npx', args, { stdio: 'inherit' });
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  passed += numPassedTests;
  failed += numFailedTests;
  broken ||= status !== 0 || !success || numFailedTestSuites > 0;
}
