import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { writeTrace } from '../../src/format/write-trace';
import { openAge, sealAge, type AgeLock, type AgeResult } from '../../src/vault/age-file';
import { offerPhrase } from '../../src/vault/offer-phrase';
import { textBytes, type Bytes } from '../../src/vault/bytes';
import { documentArbitrary } from '../../tests/arbitraries';

export interface BackupCount {
  readonly files: number;
  /** Opened by the `age` command, and the same to the last byte. */
  readonly identical: number;
  /** Sealed by the `age` command and opened by us, of `files`. */
  readonly back: number;
  /** Closed with a phrase, of `phrases`. */
  readonly phrases: number;
  readonly identicalPhrases: number;
}

/** @returns the version of the `age` command, or `null` when there is none. */
export function ageVersion(): string | null {
  const asked = spawnSync('age', ['--version'], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : null;
}

/** One in so many is closed with a phrase: each costs a second, on both sides. */
const PHRASE_EVERY = 25;

/** Sheets sealed by us and opened by the `age` command, and the other way round. */
export async function openBackups(files: number, seed: number, folder: string): Promise<BackupCount> {
  const secret = await generateX25519Identity();
  const recipient = await identityToRecipient(secret);
  const key = join(folder, 'key.txt');
  writeFileSync(key, `${secret}\n`);
  const sheets = fc.sample(documentArbitrary(), { numRuns: files, seed }).map(writeTrace).map(textBytes);
  let count: BackupCount = { files, identical: 0, back: 0, phrases: 0, identicalPhrases: 0 };
  for (const [at, sheet] of sheets.entries()) {
    const sealed = await sealedFile(sheet, { kind: 'recipients', recipients: [recipient] }, folder);
    const opened = execFileSync('age', ['-d', '-i', key, sealed], { maxBuffer: 2 ** 26 });
    if (opened.equals(sheet)) count = { ...count, identical: count.identical + 1 };
    const theirs = execFileSync('age', ['-r', recipient], { input: sheet, maxBuffer: 2 ** 26 });
    const read: AgeResult = await openAge(new Uint8Array(theirs), { kind: 'identity', secret });
    if (read.ok && Buffer.from(read.bytes).equals(sheet)) count = { ...count, back: count.back + 1 };
    if (at % PHRASE_EVERY !== 0) continue;
    const phrase = offerPhrase();
    const isSame = openedByPhrase(await sealedFile(sheet, { kind: 'phrase', phrase }, folder), phrase, sheet);
    const identicalPhrases = count.identicalPhrases + (isSame ? 1 : 0);
    count = { ...count, phrases: count.phrases + 1, identicalPhrases };
  }
  return count;
}

async function sealedFile(sheet: Bytes, lock: AgeLock, folder: string): Promise<string> {
  const sealed = await sealAge(sheet, lock);
  if (!sealed.ok) throw new Error(`not sealed: ${sealed.problem}`);
  const path = join(folder, 'sheet.trace.age');
  writeFileSync(path, sealed.bytes);
  return path;
}

/** `age` asks a terminal for phrases, and only there: `script` gives it one. */
function openedByPhrase(sealed: string, phrase: string, sheet: Bytes): boolean {
  const out = join(sealed, '..', 'opened.json');
  writeFileSync(out, '');
  const { status } = spawnSync('script', ['-qec', `age -d -o '${out}' '${sealed}'`, '/dev/null'], {
    input: `${phrase}\n`,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return status === 0 && existsSync(out) && readFileSync(out).equals(sheet);
}
