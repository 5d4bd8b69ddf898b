import { existsSync } from 'node:fs';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { serveBuild } from '../../scripts/serve-build.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly address: string;
  }
}

/** Serves the build, with its headers, for all stories. */
export default async function serve({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) await build({ logLevel: 'warn' });
  const server = await serveBuild();
  provide('address', server.address);
  return server.stop;
}
