/** @param outDir left out: `dist`. */
export function buildApp(outDir?: string): Promise<void>;
