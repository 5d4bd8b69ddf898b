import { existsSync } from 'node:fs';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

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

export interface ServedBuild {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** The build on a free port of this machine. @param port 0: any. */
export async function serveBuild(port = 0): Promise<ServedBuild> {
  const server = await preview({
    preview: { host: '127.0.0.1', port, strictPort: port !== 0 },
    logLevel: 'warn',
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('the preview server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    stop: async () => {
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}
