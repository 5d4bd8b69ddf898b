import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildApp } from '../../scripts/build-app.mjs';
import { serveBuild } from '../../scripts/serve-build.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly address: string;
  }
}

/** Serves the build, with its headers, for all stories. */
export default async function serve({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) await buildApp();
  const server = await serveBuild();
  provide('address', server.address);
  return server.stop;
}
