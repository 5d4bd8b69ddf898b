import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildApp } from '../scripts/build-app.mjs';

it('a build made by a test is the one that people get, without what React checks for developers', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'trace-build-'));
  const before = process.env['NODE_ENV'];
  try {
    await buildApp(outDir);
    const files = readdirSync(join(outDir, 'assets'));
    expect(files.filter((name) => name.startsWith('jsx-runtime'))).toHaveLength(1);
    expect(files.filter((name) => name.startsWith('jsx-dev-runtime'))).toEqual([]);
    expect(process.env['NODE_ENV']).toBe(before);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}, 60_000);
