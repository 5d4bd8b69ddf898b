import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteFigure } from '../in-node';
import { percentile } from '../percentile.mjs';
import { ageVersion, openBackups } from './age-backups';
import { BACKENDS, damageDisk } from './disk-damage';
import { timeDurability, type StrokeTimes } from './durable-times';
import { fillDisk } from './full-disk';
import { readHostileFiles } from './hostile-files';
import { replayOperations } from './operations';
import { searchAtRest } from './plaintext-at-rest';
import { timeSealing } from './sealing-cost';
import { sufferFaults } from './storage-faults';
import { tamperWithRecords } from './tampering';
import { changeHands } from './two-tabs';
import { timeUnlocking } from './unlock-times';
import { measureDeaths, type DeathCount } from './deaths';
import { noLoopDisk } from './loop-disk';
import { cutLogBed, goOnWithTheOldLog } from './cut-log-bed';
import { plainBed } from './plain-bed';
import { powerCutBed, relaxDurability } from './power-cut-bed';
import { randomFrom } from './random';
import { plantedDocuments, searchOutputs } from './redaction';

interface Bench {
  /** Of the production build; empty for parts that need no browser. */
  readonly address: string;
  /** For whatever is written; removed afterwards. */
  readonly folder: string;
  readonly seed: number;
  readonly note: NoteFigure;
}

/** One kind of mishap. */
interface Part {
  readonly name: string;
  readonly inBrowser: boolean;
  /** Of a whole campaign. */
  readonly rounds: number;
  readonly run: (bench: Bench, rounds: number) => Promise<void>;
}

async function runKills({ address, seed, note }: Bench, rounds: number): Promise<void> {
  const bed = plainBed();
  try {
    const count = await measureDeaths({ address, bed, rounds, random: randomFrom(seed) });
    noteDeaths(note, 'SIGKILL while drawing', count);
  } finally {
    bed.remove();
  }
}

async function runPowerCuts({ address, seed, note }: Bench, rounds: number): Promise<void> {
  const reason = noLoopDisk();
  if (reason !== null) {
    note('power cut while drawing', `not run: ${reason}`, '0 lost');
    return;
  }
  const bed = powerCutBed();
  try {
    const random = randomFrom(seed);
    noteDeaths(note, 'power cut while drawing', await measureDeaths({ address, bed, rounds, random }));
    bed.reset();
    const controlRounds = Math.max(3, Math.round(rounds / 10));
    const control = { address, bed, rounds: controlRounds, random, init: relaxDurability };
    const { deaths, promised, lost } = await measureDeaths(control);
    const name = `control: power cut, relaxed durability (${deaths} cuts)`;
    note(name, `${lost} of ${promised} promised edits lost`, 'must lose', lost > 0);
  } finally {
    bed.remove();
  }
}

/** Long enough for the application to begin a new log on a busy machine. */
const CUT_LOG_LIFE_MS = [4_000, 5_500] as const;
const CUT_LOG_CONTROLS = 4;

async function runCutLogs({ address, seed, note }: Bench, rounds: number): Promise<void> {
  const bed = cutLogBed();
  try {
    const options = { address, bed, random: randomFrom(seed), lifeMs: CUT_LOG_LIFE_MS };
    noteDeaths(note, 'SIGKILL in the middle of a write', await measureDeaths({ ...options, rounds }));
    bed.reset();
    const control = { ...options, rounds: CUT_LOG_CONTROLS, init: goOnWithTheOldLog };
    const { deaths, promised, lost } = await measureDeaths(control);
    const name = `control: the same, no new log begun (${deaths} times)`;
    note(name, `${lost} of ${promised} promised edits lost`, 'must lose', lost > 0);
  } finally {
    bed.remove();
  }
}

function noteDeaths(note: NoteFigure, name: string, { deaths, promised, lost, losses }: DeathCount): void {
  for (const loss of losses) console.log(`  ${loss}`);
  const value = `${lost} of ${promised} promised edits lost`;
  note(`${name} (${deaths} times)`, value, '0 lost', lost === 0 && promised > 0);
}

async function runDurability({ address, folder, note }: Bench, rounds: number): Promise<void> {
  const times = await timeDurability(address, mkdtempSync(join(folder, 'durable-')), rounds);
  const { byHand, atOnce, openMs } = times;
  noteStrokes(note, `gesture to durable, 500 signs (${rounds} times), as hands press`, byHand);
  noteStrokes(note, 'the same, pressed as soon as the one before is durable', atOnce);
  note('opening 500 signs after a kill', `${openMs.toFixed(0)} ms`, '≤ 2000 ms', openMs <= 2_000);
}

function noteStrokes(note: NoteFigure, name: string, { gesture, write, key }: StrokeTimes): void {
  const pair = ({ p50, p99 }: typeof gesture): string => `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
  note(name, pair(gesture), 'p50 ≤ 10 ms, p99 ≤ 150 ms', gesture.p50 <= 10 && gesture.p99 <= 150);
  note('of which the transaction', pair(write));
  note('from the key itself', pair(key));
}

async function runSealing({ note }: Bench, rounds: number): Promise<void> {
  const { sealedMs, clearMs } = await timeSealing(rounds);
  const share = ((sealedMs / clearMs - 1) * 100).toFixed(1);
  const value = `${sealedMs.toFixed(2)} ms sealed, ${clearMs.toFixed(2)} ms in clear: ${share} % more`;
  note(
    `a sign moved among 500, without painting (${rounds} times)`,
    value,
    '≤ 5 % more',
    sealedMs <= clearMs * 1.05,
  );
}

async function runFaults({ seed, note }: Bench, rounds: number): Promise<void> {
  const count = await sufferFaults(rounds, seed);
  const { sittings, failures, promises, falsePromises, notSurvived } = count;
  const name = `failed writes, six ways (${sittings} sittings of 40 commands)`;
  note(name, `${failures} writes failed, ${notSurvived} sittings lost anything`, '0 lost', notSurvived === 0);
  note('« Enregistré » that was not', `${falsePromises} of ${promises}`, '0', falsePromises === 0);
}

async function runFullDisk({ address, seed, note }: Bench, rounds: number): Promise<void> {
  const reason = noLoopDisk();
  if (reason !== null) {
    note('full disk', `not run: ${reason}`, 'nothing lost, warned within 1 s');
    return;
  }
  const count = await fillDisk(address, rounds, seed);
  for (const loss of count.losses) console.log(`  ${loss}`);
  const { times, lost, restored, warned, slowestMs } = count;
  const isWarned = warned === times && slowestMs <= 1_000;
  note(`full disk, promised edits lost (${times} times)`, `${lost}`, '0 lost', lost === 0);
  note('full disk, database gone at the next start', `${restored} times, all of it in the copy beside it`);
  const slowest = `${warned} of ${times}, the slowest after ${slowestMs.toFixed(0)} ms`;
  note('full disk, « NON ENREGISTRÉ »', slowest, 'all within 1000 ms', isWarned);
}

async function runDamage({ address, folder, seed, note }: Bench, rounds: number): Promise<void> {
  for (const { name, args } of BACKENDS) {
    const count = await damageDisk(address, mkdtempSync(join(folder, 'damage-')), { rounds, seed, args });
    const { damages, unharmed, detected, restored, silent, left } = count;
    const harmed = damages - unharmed;
    const value = `${detected} of ${harmed} detected, ${restored} restored whole; ${unharmed} harmless`;
    const isKept = silent.length === 0 && restored >= harmed * 0.99;
    note(`damage on disk, ${name} (${damages} times)`, value, 'all detected, 99 % restored', isKept);
    if (silent.length > 0) note(`damage that was not said, ${name}`, silent.join(', '));
    for (const one of left) note(`damage that was not mended, ${name}`, one);
  }
}

async function runTampering({ seed, note }: Bench, rounds: number): Promise<void> {
  const { tampered, detected, untouched, missed } = await tamperWithRecords(rounds, seed);
  const value = `${detected} of ${tampered} detected`;
  note('tampered records', value, 'all detected', detected === tampered);
  const refused = `${untouched.refused} of ${untouched.read} refused`;
  note('control: records left alone', refused, 'none refused', untouched.refused === 0);
  for (const [kind, count] of Object.entries(missed))
    note(`tampering that went through: ${kind}`, `${count}`);
}

function runHostileFiles({ seed, note }: Bench, rounds: number): Promise<void> {
  const { files, opened, slowest } = readHostileFiles(rounds, seed);
  note(
    'hostile files read',
    `${files} without an exception; ${opened} opened, all sound`,
    'no exception',
    true,
  );
  const time = `${slowest.ms.toFixed(0)} ms (${slowest.name})`;
  note('hostile files, the slowest', time, '≤ 5000 ms', slowest.ms <= 5_000);
  return Promise.resolve();
}

function runOperations({ seed, note }: Bench, rounds: number): Promise<void> {
  const done = replayOperations(rounds, seed);
  note('operations replayed, undone, stored, read', `${done} without a difference`, 'no difference', true);
  return Promise.resolve();
}

async function runTabs({ address, folder, seed, note }: Bench, rounds: number): Promise<void> {
  const profile = mkdtempSync(join(folder, 'tabs-'));
  const { acts, promised, lost, doubled } = await changeHands(address, profile, rounds, seed);
  const value = `${lost} lost, ${doubled} doubled of ${promised} promised edits`;
  note(`tabs that open, close, crash and take over (${acts} times)`, value, '0', lost + doubled === 0);
}

async function runPlaintext({ address, folder, note }: Bench, rounds: number): Promise<void> {
  const profile = mkdtempSync(join(folder, 'rest-'));
  const { planted, found, control } = await searchAtRest(address, profile, rounds);
  for (const { file, form } of found) console.log(`  ${file}: ${form}`);
  note(`plaintext at rest (${planted} words)`, `found in ${found.length} files`, '0', found.length === 0);
  const places = `found in ${new Set(control.map(({ file }) => file)).size} files`;
  note('control: words put there in clear', places, 'must be found', control.length > 0);
}

async function runBackups({ folder, seed, note }: Bench, rounds: number): Promise<void> {
  const version = ageVersion();
  if (version === null) {
    note(
      'backups opened by age',
      'not run: no `age` command here (Debian: apt-get install age)',
      'all the same',
    );
    return;
  }
  const count = await openBackups(rounds, seed, mkdtempSync(join(folder, 'age-')));
  const { files, identical, back, phrases, identicalPhrases } = count;
  note(`backups opened by age ${version}`, `${identical} of ${files} identical`, 'all', identical === files);
  note(
    'closed with a phrase',
    `${identicalPhrases} of ${phrases} identical`,
    'all',
    identicalPhrases === phrases,
  );
  note('sealed by age, opened by us', `${back} of ${files} identical`, 'all', back === files);
}

/** In batches, so that not all documents stand in memory at once. */
const REDACTION_BATCH = 500;

function runRedaction({ seed, note }: Bench, rounds: number): Promise<void> {
  let [documents, outputs, searches, controlled, found] = [0, 0, 0, 0, 0];
  const leaks: string[] = [];
  for (let batch = 0; documents < rounds; batch += 1) {
    const count = Math.min(REDACTION_BATCH, rounds - documents);
    const done = searchOutputs(plantedDocuments(count, seed + batch), seed + batch);
    documents += done.documents;
    outputs += done.outputs;
    searches += done.searches;
    controlled += done.control.documents;
    found += done.control.found;
    leaks.push(...done.leaks);
  }
  for (const leak of leaks) console.log(`  ${leak}`);
  const value = `${leaks.length} words leaked of ${searches} looked for in ${outputs} texts, pictures and pages`;
  note(`« ne pas sortir » and pseudonymised (${documents} documents)`, value, '0', leaks.length === 0);
  const control = `found in ${found} of ${controlled} documents`;
  note('control: the same words, nothing left out', control, 'must be found', found === controlled);
  return Promise.resolve();
}

async function runUnlocking({ address, folder, note }: Bench, rounds: number): Promise<void> {
  const times = await timeUnlocking(address, mkdtempSync(join(folder, 'unlock-')), rounds);
  const slowest = Math.max(...times);
  const middle = percentile(times, 0.5);
  const value = `${middle.toFixed(0)} ms, the slowest ${slowest.toFixed(0)} ms`;
  note(`from the phrase to the list of sheets (${rounds} times)`, value, '≤ 1500 ms', slowest <= 1_500);
}

export const PARTS: readonly Part[] = [
  { name: 'kill', inBrowser: true, rounds: 1_000, run: runKills },
  { name: 'cut-log', inBrowser: true, rounds: 100, run: runCutLogs },
  { name: 'power-cut', inBrowser: true, rounds: 300, run: runPowerCuts },
  { name: 'durable', inBrowser: true, rounds: 1_000, run: runDurability },
  { name: 'unlock', inBrowser: true, rounds: 20, run: runUnlocking },
  { name: 'sealing', inBrowser: false, rounds: 200, run: runSealing },
  { name: 'faults', inBrowser: false, rounds: 200, run: runFaults },
  { name: 'full-disk', inBrowser: true, rounds: 50, run: runFullDisk },
  { name: 'damage', inBrowser: true, rounds: 12, run: runDamage },
  { name: 'tamper', inBrowser: false, rounds: 1_000_000, run: runTampering },
  { name: 'hostile', inBrowser: false, rounds: 100_000, run: runHostileFiles },
  { name: 'operations', inBrowser: false, rounds: 10_000_000, run: runOperations },
  { name: 'tabs', inBrowser: true, rounds: 1_000, run: runTabs },
  { name: 'plaintext', inBrowser: true, rounds: 37, run: runPlaintext },
  { name: 'redaction', inBrowser: false, rounds: 10_000, run: runRedaction },
  { name: 'backups', inBrowser: false, rounds: 1_000, run: runBackups },
];
