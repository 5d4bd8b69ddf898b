/**
 * The two programs of the machine that the tests use besides Node: a Chromium and `pdftotext`.
 * Found where they are, installed where that is allowed, else asked for in one sentence.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/**
 * @returns {string} the path of a Chromium.
 * @throws Error with one sentence that says what to install.
 */
export function findChromium() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is no program.`);
  }
  const found = firstOnPath(BROWSERS);
  if (found !== null) return found;
  if (installDebian('chromium')) {
    const installed = firstOnPath(BROWSERS);
    if (installed !== null) return installed;
  }
  const own = playwrightChromium();
  if (own !== null) return own;
  throw new Error(
    'No Chromium found: install one (Debian: apt-get install chromium) or name it in CHROME_PATH.',
  );
}

/** @returns {string} the path of pdftotext. @throws Error with one sentence that says what to install. */
export function findPdftotext() {
  const found =
    firstOnPath(['pdftotext']) ?? (installDebian('poppler-utils') ? firstOnPath(['pdftotext']) : null);
  if (found !== null) return found;
  throw new Error('No pdftotext found: install poppler (Debian: apt-get install poppler-utils).');
}

/** @returns {string | null} the path of nginx; `null`: what needs it is passed over, and says so. */
export function findNginx() {
  return onPathOrSbin('nginx') ?? (installDebian('nginx-light') ? onPathOrSbin('nginx') : null);
}

/** @returns {string | null} the path of Apache; `null`: what needs it is passed over, and says so. */
export function findApache() {
  return onPathOrSbin('apache2') ?? onPathOrSbin('httpd');
}

function onPathOrSbin(name) {
  const path = join('/usr/sbin', name);
  return firstOnPath([name]) ?? (isProgram(path) ? path : null);
}

/** Arguments every headless run shares; root has no sandbox to offer. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function installDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || firstOnPath(['apt-get']) === null)
    return false;
  process.stdout.write(`Installing ${name}…\n`);
  try {
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], options);
    return true;
  } catch {
    return false;
  }
}

function playwrightChromium() {
  try {
    execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'ignore' });
    const script = "import('playwright-core').then((p) => console.log(p.chromium.executablePath()))";
    const path = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim();
    return isProgram(path) ? path : null;
  } catch {
    return null;
  }
}

function firstOnPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (isProgram(path)) return path;
    }
  }
  return null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
