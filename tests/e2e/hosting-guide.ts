import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { SECURITY_HEADERS } from '../../security-headers';

/** A server of this machine, told by the guide to serve the build. */
interface ServerProgram {
  readonly name: 'nginx' | 'apache';
  readonly program: string;
  /** Writes what the server reads into `folder`, where the build lies under `site`. @returns its arguments */
  readonly configure: (folder: string, port: number) => readonly string[];
  readonly stop: NodeJS.Signals;
}

export interface ServedSite {
  readonly address: string;
  readonly stop: () => void;
  /** Stops, and leaves nothing behind. */
  readonly clear: () => void;
}

export async function serveSite({ name, program, configure, stop }: ServerProgram): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), `trace-${name}-`));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  cpSync('dist', join(folder, 'site'), { recursive: true });
  // Its workers are nobody.
  chmodSync(folder, 0o755);
  const server = spawn(program, configure(folder, port), { stdio: 'ignore' });
  await vi.waitFor(() => fetch(address), { timeout: 10_000 });
  return {
    address,
    stop: () => server.kill(stop),
    clear() {
      server.kill(stop);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every file comes with the headers of the application, is kept as long as its name says, and is of its kind. */
export async function expectHeaders(address: string): Promise<void> {
  const [script = ''] = readdirSync(join('dist', 'assets'));
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
}

/** What the hosting guide says for a server, as it stands there. */
export function snippetFor(server: 'nginx' | 'apache'): string {
  const guide = readFileSync('docs/hosting.md', 'utf8');
  return (guide.split(`\`\`\`${server}\n`)[1] ?? '').split('```')[0] ?? '';
}

/** A port of this machine on which nobody listens. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const bound = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (bound === null || typeof bound === 'string') throw new Error('there is no free port');
  return bound.port;
}
