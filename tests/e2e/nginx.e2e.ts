import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNginx } from '../../scripts/machine.mjs';
import { expectHeaders, serveSite, snippetFor, type ServedSite } from './hosting-guide';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { handsOn } from './sheet-hands';

const nginx = findNginx();
const why = nginx === null ? ' (not run: no nginx here; Debian: apt-get install nginx-light)' : '';

describe(`the build, served by nginx as the hosting guide says${why}`, () => {
  let site: ServedSite | null = null;
  let visit: Visit | null = null;
  const address = (): string => site?.address ?? '';

  beforeAll(async () => {
    if (nginx === null) return;
    site = await serveSite({ name: 'nginx', program: nginx, configure, stop: 'SIGQUIT' });
  });
  afterAll(async () => {
    await visit?.close();
    site?.clear();
  });

  it('sends the very headers of the application, with every file', async (context) => {
    if (nginx === null) context.skip();
    await expectHeaders(address());
  });

  it('opens again with the server stopped', async (context) => {
    if (nginx === null) context.skip();
    visit = await openTrace({ address: address(), ...LAPTOP });
    const { page } = visit;
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    );
    site?.stop();
    await expect
      .poll(() =>
        fetch(address()).then(
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
function configure(folder: string, port: number): readonly string[] {
  const here = snippetFor('nginx')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/trace;', `root ${join(folder, 'site')};`)
    .replace('include mime.types;', 'include /etc/nginx/mime.types;');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = paths.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n');
  const main = `daemon off;\npid ${join(folder, 'pid')};\nevents {}\n`;
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, `${main}http {\n${temporary}\n${here}\n}\n`);
  return ['-c', file, '-e', join(folder, 'error.log')];
}
