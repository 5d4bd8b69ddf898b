import type { IsoDay } from '../model/sitting';
import type { ShortMemory } from './canary-keeper';
import type { SheetId } from './sheet-id';

/** On which day each sheet was first found to be past its days of grace: ids and days, in clear. */
export interface OverdueDays {
  readonly read: () => ReadonlyMap<SheetId, IsoDay>;
  /** @throws what the browser says where storage is denied. */
  readonly write: (days: ReadonlyMap<SheetId, IsoDay>) => void;
  /** The sheet is no longer on this computer. Never fails. */
  readonly forget: (id: SheetId) => void;
}

const KEY = 'trace.overdue';

export function createOverdueDays(memory: ShortMemory): OverdueDays {
  const read = (): ReadonlyMap<SheetId, IsoDay> => daysIn(memory.get(KEY));
  const write = (days: ReadonlyMap<SheetId, IsoDay>): void => {
    memory.set(KEY, JSON.stringify([...days]));
  };
  return {
    read,
    write,
    forget(id) {
      try {
        const days = new Map(read());
        if (days.delete(id)) write(days);
      } catch {
        // Storage denied: nothing is remembered.
      }
    },
  };
}

function daysIn(text: string | null): ReadonlyMap<SheetId, IsoDay> {
  const read: unknown = JSON.parse(text ?? '[]');
  const entries = Array.isArray(read) ? (read as readonly unknown[]) : [];
  const days = new Map<SheetId, IsoDay>();
  for (const entry of entries) {
    const [id, day] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    if (typeof id === 'string' && typeof day === 'string') days.set(id as SheetId, day);
  }
  return days;
}
