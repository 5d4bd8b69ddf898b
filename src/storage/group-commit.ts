import type { NotSavedReason, SaveState } from './save-state';
import { createTimer, withinLimit } from './timer';
import { notSavedReason, WriteRefused } from './write-refused';

/** Longest time that something may be only in memory without the badge saying so. */
export const PATIENCE_MS = 2_000;
/** A write without an answer for so long is given up and made again: records are numbered, so that is safe. */
export const HANG_MS = 10_000;
const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 5_000;

export interface GroupCommitOptions<Entry> {
  /**
   * Resolves only when every entry is durable, with the time of that (ms since the Unix epoch). May be called
   * again with the same entries, and more.
   */
  readonly write: (entries: readonly Entry[]) => Promise<number>;
  /** After a failed attempt, before the next. */
  readonly recover: (reason: NotSavedReason) => void;
  /** May call `stop`. */
  readonly onState: (state: SaveState) => void;
  /** Ms since the Unix epoch. */
  readonly now: () => number;
}

interface Waiting<Entry> {
  readonly entry: Entry;
  readonly since: number;
}

export interface GroupCommit<Entry> {
  /** The first attempt, even with nothing to write: until then, entries only wait. */
  readonly begin: () => void;
  readonly push: (entry: Entry) => void;
  /** Tries at once. @returns whether everything pushed so far is durable. */
  readonly flush: () => Promise<boolean>;
  /** No more attempts. What is still in memory stays with the caller. */
  readonly stop: () => void;
}

/**
 * Writes one transaction at a time: what arrives while one is in flight joins the next, which starts as soon
 * as that one ends. Nothing is ever put off because something else arrived, so drawing on without a pause
 * cannot starve it. An entry leaves memory only when it is durable.
 */
export function createGroupCommit<Entry>(options: GroupCommitOptions<Entry>): GroupCommit<Entry> {
  let pending: readonly Waiting<Entry>[] = [];
  let inFlight: Promise<boolean> | null = null;
  let failures = 0;
  let running = false;
  const retry = createTimer();
  const patience = createTimer();

  function push(entry: Entry): void {
    pending = [...pending, { entry, since: options.now() }];
    // First the disk, then the badge, which the page paints at once.
    if (running && inFlight === null && !retry.isSet()) void attempt();
    waitPatiently();
  }

  /** The badge stays on « not saved » once it is there: only durability takes it back. */
  function waitPatiently(): void {
    if (!running || failures > 0 || patience.isSet()) return;
    options.onState({ kind: 'saving' });
    const waited = options.now() - (pending[0]?.since ?? options.now());
    patience.set(Math.max(PATIENCE_MS - waited, 0), () => {
      failures = Math.max(failures, 1);
      options.onState({ kind: 'notSaved', reason: 'slow' });
    });
  }

  function attempt(): Promise<boolean> {
    retry.clear();
    inFlight ??= write(pending).finally(() => {
      inFlight = null;
      if (pending.length > 0 && running && !retry.isSet()) void attempt();
    });
    return inFlight;
  }

  async function write(batch: readonly Waiting<Entry>[]): Promise<boolean> {
    const entries = batch.map(({ entry }) => entry);
    let at: number;
    try {
      at = await withinLimit(options.write(entries), HANG_MS, () => new WriteRefused('slow'));
    } catch (error) {
      fail(notSavedReason(error));
      return false;
    }
    pending = pending.slice(entries.length);
    failures = 0;
    patience.clear();
    if (pending.length === 0) options.onState({ kind: 'saved', at });
    else waitPatiently();
    return true;
  }

  function fail(reason: NotSavedReason): void {
    failures += 1;
    patience.clear();
    options.recover(reason);
    options.onState({ kind: 'notSaved', reason });
    if (!running) return;
    retry.set(Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS), () => void attempt());
  }

  return {
    begin() {
      running = true;
      waitPatiently();
      void attempt();
    },
    push,
    async flush() {
      if (inFlight !== null) await inFlight;
      if (!running) return false;
      return pending.length === 0 && failures === 0 ? true : attempt();
    },
    stop() {
      running = false;
      retry.clear();
      patience.clear();
    },
  };
}
