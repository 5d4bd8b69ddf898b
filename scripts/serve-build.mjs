import { preview } from 'vite';

/**
 * A build on this machine, with the headers of the configuration.
 * @param port 0: any that is free. @param hasConfig false: as it is, without headers.
 */
export async function serveBuild({ outDir = 'dist', port = 0, hasConfig = true } = {}) {
  const server = await preview({
    ...(hasConfig ? {} : { configFile: false }),
    build: { outDir },
    preview: { host: '127.0.0.1', port, strictPort: port !== 0 },
    logLevel: 'warn',
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('the preview server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    async stop() {
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}
