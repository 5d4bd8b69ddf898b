import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** What the hosting guide says for a server, as it stands there. */
export function snippetFor(server: 'nginx' | 'apache'): string {
  const guide = readFileSync('docs/hosting.md', 'utf8');
  return (guide.split(`\`\`\`${server}\n`)[1] ?? '').split('```')[0] ?? '';
}

/** A port of this machine on which nobody listens. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const bound = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (bound === null || typeof bound === 'string') throw new Error('there is no free port');
  return bound.port;
}
