import { build } from 'vite';

/**
 * The build that people get, whatever runs this: a server for developers, or a test, leaves `NODE_ENV` behind, and the
 * compiler and React heed it, with checks that make every gesture some times slower.
 */
export async function buildApp(outDir = 'dist') {
  const { NODE_ENV: before } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
