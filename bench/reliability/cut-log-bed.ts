import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DeathBed } from './deaths';
import { plainBed } from './plain-bed';

/** Of a record: a checksum, its length, its kind. */
const HEAD_BYTES = 7;
const TOLD_BYTES = 1_000;
const WRITTEN_BYTES = 100;
/** A whole record, were it all there. */
const FULL = 1;

/** As when the browser dies in the middle of a write, each time: the log of its database ends in half a record. */
export function cutLogBed(): DeathBed & { readonly remove: () => void } {
  const bed = plainBed();
  return {
    ...bed,
    async die(browser) {
      await bed.die(browser);
      for (const log of logsIn(bed.profile())) appendFileSync(log, halfARecord());
    },
  };
}

/** The log that LevelDB writes now is the last one of each folder. */
function logsIn(profile: string): readonly string[] {
  const home = join(profile, 'Default', 'IndexedDB');
  return readdirSync(home).flatMap((folder) => {
    const last = readdirSync(join(home, folder))
      .filter((name) => name.endsWith('.log'))
      .sort()
      .at(-1);
    return last === undefined ? [] : [join(home, folder, last)];
  });
}

function halfARecord(): Buffer {
  const record = Buffer.alloc(HEAD_BYTES + WRITTEN_BYTES, 'A');
  record.writeUInt16LE(TOLD_BYTES, 4);
  record.writeUInt8(FULL, 6);
  return record;
}

/** The control: the application takes it that another page began a new log. Runs in the page, before it. */
export function goOnWithTheOldLog(): void {
  void navigator.locks.request('trace-new-log', () => new Promise(() => undefined));
}
