import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findApache } from '../../scripts/machine.mjs';
import { SECURITY_HEADERS } from '../../security-headers';
import { freePort, snippetFor } from './hosting-guide';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { handsOn } from './sheet-hands';

/** Debian's modules; where they are elsewhere the test is passed over. */
const MODULES = '/usr/lib/apache2/modules';
const apache = existsSync(MODULES) ? findApache() : null;
const why = apache === null ? ' (not run: no Apache here; Debian: apt-get install apache2)' : '';

describe(`the build, served by Apache as the hosting guide says${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'trace-apache-'));
  let server: ChildProcess | null = null;
  let visit: Visit | null = null;
  let address = '';

  beforeAll(async () => {
    if (apache === null) return;
    const port = await freePort();
    address = `http://127.0.0.1:${port}/`;
    cpSync('dist', join(folder, 'site'), { recursive: true });
    // Its workers are nobody.
    chmodSync(folder, 0o755);
    const file = join(folder, 'apache.conf');
    writeFileSync(file, configuration(folder, port));
    server = spawn(apache, ['-D', 'FOREGROUND', '-f', file], { stdio: 'ignore' });
    await vi.waitFor(() => fetch(address), { timeout: 10_000 });
  });
  afterAll(async () => {
    await visit?.close();
    server?.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  it('sends the very headers of the application, with every file', async (context) => {
    if (apache === null) context.skip();
    const [script = ''] = readdirSync(join(folder, 'site', 'assets'));
    for (const path of ['', 'service-worker.js', `assets/${script}`, 'no-such-file']) {
      const { headers } = await fetch(address + path);
      const sent = Object.keys(SECURITY_HEADERS).map((name) => [name, headers.get(name)]);
      expect(Object.fromEntries(sent), path).toEqual(SECURITY_HEADERS);
      expect(headers.get('cache-control'), path).toContain(
        path.startsWith('assets/') ? 'immutable' : 'no-cache',
      );
    }
    const manifest = await fetch(`${address}manifest.webmanifest`);
    expect(manifest.headers.get('content-type')).toContain('application/manifest+json');
  });

  it('is drawn on without a complaint of the browser', async (context) => {
    if (apache === null) context.skip();
    visit = await openTrace({ address, ...LAPTOP });
    const hands = handsOn(visit.page);
    await hands.newSheet();
    await hands.draw('Lina f 2009');
    await hands.saved();
    expect(visit.complaints).toEqual([]);
  });
});

/** The guide's own snippet; only the address and the folder are the test's. */
function configuration(folder: string, port: number): string {
  const site = join(folder, 'site');
  const here = snippetFor('apache')
    .replace('<VirtualHost *:443>', `<VirtualHost 127.0.0.1:${port}>`)
    .replace('DocumentRoot /srv/trace', `DocumentRoot ${site}`);
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers'].map(
    (name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`,
  );
  return [
    ...modules,
    `ServerRoot ${folder}`,
    'ServerName 127.0.0.1',
    `Listen 127.0.0.1:${port}`,
    `PidFile ${join(folder, 'pid')}`,
    `DefaultRuntimeDir ${folder}`,
    `ErrorLog ${join(folder, 'error.log')}`,
    'TypesConfig /etc/mime.types',
    'User www-data',
    'Group www-data',
    'DirectoryIndex index.html',
    `<Directory ${site}>`,
    '    Require all granted',
    '</Directory>',
    here,
    '',
  ].join('\n');
}
