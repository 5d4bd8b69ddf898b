import { newDocument } from '../../src/model/new-document';
import type { Editor } from '../../src/session/editor-store';
import { sameValue } from '../../src/model/same-value';
import type { SheetId } from '../../src/storage/sheet-id';
import type { SheetSession } from '../../src/storage/sheet-session';
import { countingIds } from '../../tests/builders';
import { aDevice, aTurn } from '../../tests/storage/a-device';
import { failPuts, FAULTS, type Fault } from '../../tests/storage/failing-put';
import { installFakeClock, type FakeClock } from './fake-clock';
import { EDIT_ACTS, performEdit } from './random-edit';
import { randomFrom } from './random';

export interface FaultCount {
  /** Of forty commands each. */
  readonly sittings: number;
  /** Writes that failed. */
  readonly failures: number;
  /** Times « saved » was said; of these, those when something drawn was not stored. */
  readonly promises: number;
  readonly falsePromises: number;
  /** Sittings after which not everything was stored, or the badge never came back. */
  readonly notSurvived: number;
}

const COMMANDS = 40;

/**
 * In each round six sittings of forty commands, one for each way to fail: every k-th write fails, for a while;
 * then the disk is well again. With the rounds, k goes from 1 to 10.
 */
export async function sufferFaults(rounds: number, seed: number): Promise<FaultCount> {
  let total: FaultCount = { sittings: 0, failures: 0, promises: 0, falsePromises: 0, notSurvived: 0 };
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, fault] of FAULTS.entries()) {
      const one = await sufferOne(fault, 1 + (round % 10), seed + round * FAULTS.length + at);
      total = {
        sittings: total.sittings + 1,
        failures: total.failures + one.failures,
        promises: total.promises + one.promises,
        falsePromises: total.falsePromises + one.falsePromises,
        notSurvived: total.notSurvived + (one.isWhole ? 0 : 1),
      };
    }
  }
  return total;
}

interface Suffering extends Pick<FaultCount, 'failures' | 'promises' | 'falsePromises'> {
  readonly isWhole: boolean;
}

async function sufferOne(fault: Fault, k: number, seed: number): Promise<Suffering> {
  const random = randomFrom(seed);
  const clock = installFakeClock();
  const device = aDevice(clock.now);
  const disk = failingDisk(fault, k);
  try {
    const tab = device.openTab({ withCalls: false });
    const document = newDocument(countingIds('d'), { date: '2026-03-17', title: 'Feuille' });
    const id = await tab.storage.create(document);
    const { editor, session } = await tab.drawOn(id);
    await until(() => session.saveState.get().kind === 'saved', clock);
    const watch = watchPromises(device, id, editor, session);
    disk.fail(20 + random.below(20));
    for (let command = 0; command < COMMANDS; command += 1) {
      const edit = { act: random.pick(EDIT_ACTS), one: random.below(999), other: random.below(999) };
      performEdit(editor, { ...edit, words: `Zoé ${command}` }, command);
      await turns(random.pick([0, 5, 40]));
      if (random.oneIn(8)) clock.pass(random.pick([300, 3_000, 12_000]));
    }
    disk.heal();
    const isSaved = await until(() => session.saveState.get().kind === 'saved', clock).then(
      () => true,
      () => false,
    );
    const promised = await watch.result();
    const isWhole = isSaved && sameValue(await device.stored(id), editor.store.getState().committed);
    return { ...promised, failures: disk.failures(), isWhole };
  } finally {
    disk.remove();
    clock.restore();
  }
}

/** The moment « saved » is said, everything drawn until then must be what a new tab reads, or more. */
function watchPromises(
  device: ReturnType<typeof aDevice>,
  id: SheetId,
  editor: Editor,
  session: SheetSession,
) {
  const checks: Promise<boolean>[] = [];
  const stop = session.saveState.subscribe(() => {
    if (session.saveState.get().kind !== 'saved') return;
    const { length } = editor.store.getState().log.lines;
    checks.push(device.storedLines(id).then((stored) => stored >= length));
  });
  return {
    async result() {
      stop();
      const kept = await Promise.all(checks);
      return { promises: kept.length, falsePromises: kept.filter((one) => !one).length };
    },
  };
}

/** Writes to what holds strokes fail, every `k`-th, so many times. */
function failingDisk(fault: Fault, k: number) {
  let writes = 0;
  let most = 0;
  const failing = failPuts(
    ['journal', 'sheets'],
    fault,
    () => failing.count() < most && (writes += 1) % k === 0,
  );
  return {
    fail: (times: number) => {
      most = failing.count() + times;
    },
    heal: () => {
      most = 0;
    },
    failures: failing.count,
    remove: failing.remove,
  };
}

/** Real turns for the database and the ciphers; no time passes. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await aTurn();
}

async function until(condition: () => boolean, clock: FakeClock): Promise<void> {
  for (let minute = 0; minute < 600; minute += 1) {
    await turns(30);
    if (condition()) return;
    clock.pass(1_000);
  }
  throw new Error('waited for something that never came');
}
