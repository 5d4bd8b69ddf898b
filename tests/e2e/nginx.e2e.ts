import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findNginx } from '../../scripts/machine.mjs';
import { SECURITY_HEADERS } from '../../security-headers';
import { freePort, snippetFor } from './hosting-guide';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { handsOn } from './sheet-hands';

const nginx = findNginx();
const why = nginx === null ? ' (not run: no nginx here; Debian: apt-get install nginx-light)' : '';

describe(`the build, served by nginx as the hosting guide says${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'trace-nginx-'));
  let server: ChildProcess | null = null;
  let visit: Visit | null = null;
  let address = '';

  beforeAll(async () => {
    if (nginx === null) return;
    const port = await freePort();
    address = `http://127.0.0.1:${port}/`;
    cpSync('dist', join(folder, 'site'), { recursive: true });
    // Its workers are nobody.
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port));
    server = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
      stdio: 'ignore',
    });
    await vi.waitFor(() => fetch(address), { timeout: 10_000 });
  });
  afterAll(async () => {
    await visit?.close();
    server?.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  });

  it('sends the very headers of the application, with every file', async (context) => {
    if (nginx === null) context.skip();
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

  it('opens again with the server stopped', async (context) => {
    if (nginx === null) context.skip();
    visit = await openTrace({ address, ...LAPTOP });
    const { page } = visit;
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    );
    server?.kill('SIGQUIT');
    await expect
      .poll(() =>
        fetch(address).then(
          () => 'up',
          () => 'down',
        ),
      )
      .toBe('down');
    await page.reload();
    const hands = handsOn(page);
    await hands.newSheet();
    await hands.draw('Lina f 2009');
    await hands.saved();
    expect(visit.complaints.filter((complaint) => !complaint.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  });
});

/** The guide's own snippet; only the address and the folder are the test's. */
function configuration(folder: string, port: number): string {
  const here = snippetFor('nginx')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/trace;', `root ${join(folder, 'site')};`)
    .replace('include mime.types;', 'include /etc/nginx/mime.types;');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = paths.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n');
  const main = `daemon off;\npid ${join(folder, 'pid')};\nevents {}\n`;
  return `${main}http {\n${temporary}\n${here}\n}\n`;
}
