import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApache } from '../../scripts/machine.mjs';
import { expectHeaders, serveSite, snippetFor, type ServedSite } from './hosting-guide';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { handsOn } from './sheet-hands';

/** Debian's modules; where they are elsewhere the test is passed over. */
const MODULES = '/usr/lib/apache2/modules';
const apache = existsSync(MODULES) ? findApache() : null;
const why = apache === null ? ' (not run: no Apache here; Debian: apt-get install apache2)' : '';

describe(`the build, served by Apache as the hosting guide says${why}`, () => {
  let site: ServedSite | null = null;
  let visit: Visit | null = null;
  const address = (): string => site?.address ?? '';

  beforeAll(async () => {
    if (apache === null) return;
    site = await serveSite({ name: 'apache', program: apache, configure, stop: 'SIGTERM' });
  });
  afterAll(async () => {
    await visit?.close();
    site?.clear();
  });

  it('sends the very headers of the application, with every file', async (context) => {
    if (apache === null) context.skip();
    await expectHeaders(address());
  });

  it('is drawn on without a complaint of the browser', async (context) => {
    if (apache === null) context.skip();
    visit = await openTrace({ address: address(), ...LAPTOP });
    const hands = handsOn(visit.page);
    await hands.newSheet();
    await hands.draw('Lina f 2009');
    await hands.saved();
    expect(visit.complaints).toEqual([]);
  });
});

/** The guide's own snippet; only the address and the folder are the test's. */
function configure(folder: string, port: number): readonly string[] {
  const site = join(folder, 'site');
  const here = snippetFor('apache')
    .replace('<VirtualHost *:443>', `<VirtualHost 127.0.0.1:${port}>`)
    .replace('DocumentRoot /srv/trace', `DocumentRoot ${site}`);
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers'].map(
    (name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`,
  );
  const lines = [
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
  ];
  const file = join(folder, 'apache.conf');
  writeFileSync(file, lines.join('\n'));
  return ['-D', 'FOREGROUND', '-f', file];
}
