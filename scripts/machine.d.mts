/** @throws Error with one sentence that says what to install. */
export function findChromium(): string;
/** @throws Error with one sentence that says what to install. */
export function findPdftotext(): string;
/** Arguments every headless run shares. */
export const CHROMIUM_ARGS: string[];
