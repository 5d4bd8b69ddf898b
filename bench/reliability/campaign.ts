import { measureDeaths, type DeathCount } from './deaths';
import { noLoopDisk } from './loop-disk';
import { plainBed } from './plain-bed';
import { powerCutBed, relaxDurability } from './power-cut-bed';
import { randomFrom } from './random';

/** Notes one figure; `within`: whether its target is kept, `null` when there is none. */
type NoteFigure = (name: string, value: string, target?: string, within?: boolean | null) => void;

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
    const controlRounds = Math.max(1, Math.round(rounds / 10));
    const control = { address, bed, rounds: controlRounds, random, init: relaxDurability };
    const { deaths, promised, lost } = await measureDeaths(control);
    const name = `control: power cut, relaxed durability (${deaths} cuts)`;
    note(name, `${lost} of ${promised} promised edits lost`, 'must lose', lost > 0);
  } finally {
    bed.remove();
  }
}

function noteDeaths(note: NoteFigure, name: string, { deaths, promised, lost }: DeathCount): void {
  const value = `${lost} of ${promised} promised edits lost`;
  note(`${name} (${deaths} times)`, value, '0 lost', lost === 0 && promised > 0);
}

export const PARTS: readonly Part[] = [
  { name: 'kill', inBrowser: true, rounds: 1_000, run: runKills },
  { name: 'power-cut', inBrowser: true, rounds: 300, run: runPowerCuts },
];
