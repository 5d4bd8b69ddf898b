import {
  cpSync,
  existsSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  readFileSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import {
  aHandIn,
  isSaved,
  layNewSheet,
  numbersOn,
  openLastSheet,
  restoreNewest,
  wordsOn,
} from './drawn-sheet';
import { startMortalBrowser } from './mortal-browser';
import { randomFrom, type Random } from './random';

/** What becomes of the database's files while the browser is closed. */
const DAMAGES = [
  'folderGone',
  'mainGone',
  'journalGone',
  'headZeroed',
  'halved',
  'noise',
  'zeros',
  'goneBack',
] as const;
type Damage = (typeof DAMAGES)[number];

/** How a browser keeps IndexedDB, and how it is asked to. */
export const BACKENDS = [
  { name: 'LevelDB', args: [] },
  { name: 'SQLite', args: ['--enable-features=IdbSqliteBackingStore'] },
] as const;

export interface DamageCount {
  readonly damages: number;
  /** Opened whole all the same: the browser mended it, or it hit nothing. */
  readonly unharmed: number;
  /** The page said that something was missing or could not be read. */
  readonly detected: number;
  /** Of these, brought back whole from what stands beside the database. */
  readonly restored: number;
  /** Nothing was said, and something was missing: none may be. */
  readonly silent: readonly string[];
  /** What was done to those that were detected and not brought back whole, with what the page then said. */
  readonly left: readonly string[];
}

interface Outcome {
  readonly kind: 'unharmed' | 'detected' | 'restored' | 'silent';
  /** What the page says of what it could not bring back. */
  readonly said?: string;
}

/** Where the database does not answer, the copies are shown once the page no longer waits for it. */
const COPIES_MS = 20_000;

const DRAWN = 12;
const DRAWN_LATER = 24;

/** Damages the files of a closed profile in eight ways, `rounds` times each, opens it and sees what is said. */
export async function damageDisk(
  address: string,
  folder: string,
  {
    rounds,
    seed,
    args,
  }: { readonly rounds: number; readonly seed: number; readonly args: readonly string[] },
): Promise<DamageCount> {
  const random = randomFrom(seed);
  const [early, late, damaged] = ['early', 'late', 'damaged'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await drawn(address, early, args, 1, DRAWN);
  cpSync(early, late, { recursive: true });
  await drawn(address, late, args, DRAWN + 1, DRAWN_LATER);
  let count: DamageCount = { damages: 0, unharmed: 0, detected: 0, restored: 0, silent: [], left: [] };
  for (let turn = 0; turn < rounds * DAMAGES.length; turn += 1) {
    const kind = DAMAGES[turn % DAMAGES.length]!;
    rmSync(damaged, { recursive: true, force: true });
    cpSync(late, damaged, { recursive: true });
    if (kind === 'goneBack') goBack(damaged, early, address);
    else damage(kind, databaseIn(damaged, address), random);
    const { kind: outcome, said } = await lookedAt(address, damaged, args);
    const isDetected = outcome === 'detected' || outcome === 'restored';
    count = {
      damages: count.damages + 1,
      unharmed: count.unharmed + (outcome === 'unharmed' ? 1 : 0),
      detected: count.detected + (isDetected ? 1 : 0),
      restored: count.restored + (outcome === 'restored' ? 1 : 0),
      silent: outcome === 'silent' ? [...count.silent, kind] : count.silent,
      left: outcome === 'detected' ? [...count.left, `${kind}: ${said ?? ''}`] : count.left,
    };
  }
  for (const place of [early, late, damaged]) rmSync(place, { recursive: true, force: true });
  return count;
}

/** A profile whose sheet is put away: its snapshot is written, its copy lies beside it. */
async function drawn(
  address: string,
  profile: string,
  args: readonly string[],
  from: number,
  to: number,
): Promise<void> {
  const browser = await startMortalBrowser({ profile, args });
  const { page } = browser;
  try {
    await page.goto(address);
    if (from === 1) await layNewSheet(page);
    else await openLastSheet(page);
    const hand = await aHandIn(page);
    await hand.draw(
      from,
      Array.from({ length: to - from + 1 }, () => 0),
    );
    await isSaved(page);
    await page.getByRole('button', { name: /toutes les feuilles/i }).click();
    await page.getByRole('list', { name: 'Sur cet appareil' }).getByRole('button').first().waitFor();
    await page.waitForTimeout(1_500);
    await browser.close();
  } finally {
    await browser.kill();
  }
}

/** Every file of the database of this address. */
function databaseIn(profile: string, address: string): readonly string[] {
  const folder = join(profile, 'Default', 'IndexedDB');
  const { port } = new URL(address);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes(`_${port}`) || name.includes(`:${port}`))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** The database as it was in another profile. */
function goBack(profile: string, before: string, address: string): void {
  for (const path of databaseIn(profile, address)) rmSync(path);
  for (const path of databaseIn(before, address)) cpSync(path, join(profile, relative(before, path)));
}

function damage(kind: Exclude<Damage, 'goneBack'>, files: readonly string[], random: Random): void {
  const isMain = (path: string): boolean =>
    /^(CURRENT|MANIFEST.*|[A-Z2-7]{52})$|\.(db|sqlite3?)$|^\d+$/.test(basename(path));
  const isJournal = (path: string): boolean => /\.log$|-wal$|-journal$/.test(basename(path));
  const content = files.filter((path) => statSync(path).size > 0 && !/LOCK|LOG/.test(basename(path)));
  const largest = content.toSorted((a, b) => statSync(b).size - statSync(a).size).slice(0, 2);
  switch (kind) {
    case 'folderGone':
      for (const path of files) rmSync(path);
      return;
    case 'mainGone':
      for (const path of files.filter(isMain)) rmSync(path);
      return;
    case 'journalGone':
      for (const path of files.filter(isJournal)) rmSync(path);
      return;
    case 'headZeroed':
      for (const path of content) overwrite(path, 0, Math.min(4_096, statSync(path).size), () => 0);
      return;
    case 'halved':
      for (const path of largest) truncateSync(path, Math.floor(statSync(path).size / 2));
      return;
    case 'noise':
      for (const path of largest) {
        const { size } = statSync(path);
        for (let block = 0; block < 4; block += 1) {
          const at = random.below(size);
          overwrite(path, at, Math.min(512, size - at), () => random.below(256));
        }
      }
      return;
    case 'zeros':
      for (const path of content) overwrite(path, 0, statSync(path).size, () => 0);
  }
}

function overwrite(path: string, at: number, length: number, value: () => number): void {
  const bytes = readFileSync(path);
  for (let index = at; index < at + length; index += 1) bytes[index] = value();
  writeFileSync(path, bytes);
}

async function lookedAt(address: string, profile: string, args: readonly string[]): Promise<Outcome> {
  if (!existsSync(profile)) throw new Error('there is no profile to look at');
  const browser = await startMortalBrowser({ profile, args });
  const { page } = browser;
  try {
    await page.goto(address);
    const missing = page.getByRole('heading', { name: /Des feuilles manquent/ });
    const start = page.getByRole('button', { name: /^Nouvelle feuille/ });
    await missing.or(start).first().waitFor();
    if (await missing.isVisible()) return await restored(page);
    if (!(await openLastSheet(page))) return await fromEntry(page);
    const isWhole = (await numbersOn(page, DRAWN_LATER)).length === DRAWN_LATER;
    return { kind: isWhole ? 'unharmed' : 'silent' };
  } finally {
    await browser.kill();
  }
}

/** A list that shows no sheet to open: it must say that one cannot be read, or that it does not come. */
async function fromEntry(page: Page): Promise<Outcome> {
  const row = page.getByRole('list', { name: 'Sur cet appareil' }).getByRole('listitem');
  const late = page.getByText(/^Le navigateur n’a pas encore dit quelles feuilles/);
  await row
    .first()
    .or(late)
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  if ((await row.count()) === 0 && !(await late.isVisible())) return { kind: 'silent' };
  await page.getByRole('button', { name: 'Protection, sauvegarde, langue' }).click();
  await page.getByRole('menuitem', { name: /^Récupérer des copies/ }).click();
  return restored(page);
}

async function restored(page: Page): Promise<Outcome> {
  try {
    await restoreNewest(page, COPIES_MS);
    await openLastSheet(page);
    const found = await numbersOn(page, DRAWN_LATER);
    if (found.length === DRAWN_LATER) return { kind: 'restored' };
    return { kind: 'detected', said: `${found.length} of ${DRAWN_LATER}` };
  } catch {
    return { kind: 'detected', said: await wordsOn(page) };
  }
}
