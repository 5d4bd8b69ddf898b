/** @throws Error with one sentence that says what to install. */
export function findChromium(): string;
/** @throws Error with one sentence that says what to install. */
export function findPdftotext(): string;
/** `null`: there is none, and it cannot be installed. */
export function findNginx(): string | null;
/** @returns the path of Apache; `null`: there is none. */
export function findApache(): string | null;
/** Arguments every headless run shares. */
export const CHROMIUM_ARGS: string[];
