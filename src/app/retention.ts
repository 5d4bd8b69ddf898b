import type { ShortMemory } from '../storage/canary-keeper';
import type { VaultedStorage } from '../storage/create-storage';
import { observed, type Observable } from '../storage/save-state';
import type { KeptSheet } from '../storage/retention';
import type { SheetId } from '../storage/sheet-id';
import type { Vault } from '../vault/vault';
import type { Safe } from './safe';

/** Sheets that went because their time was over: how many, never which. */
interface ErasedAsPlanned {
  readonly count: number;
  /** Ms since the Unix epoch. */
  readonly at: number;
}

/**
 * How long sheets are kept. What is past its days of grace is erased once the sheets can be read, and that is told
 * until somebody has seen it.
 */
export interface Retention {
  readonly erased: Observable<ErasedAsPlanned | null>;
  readonly noteSeen: () => void;
  /** @returns `null` when there is no such sheet, or it does not read. */
  readonly of: (id: SheetId) => Promise<KeptSheet | null>;
  /** @param day on which it is looked at again; `null`: the usual one. */
  readonly choose: VaultedStorage<Vault>['chooseReview'];
}

interface RetentionTools {
  readonly storage: Pick<VaultedStorage<Vault>, 'eraseOverdue' | 'list' | 'chooseReview'>;
  readonly safe: Pick<Safe, 'door'>;
  readonly memory: ShortMemory;
  readonly now: () => number;
  /** A sheet is no longer on this computer. */
  readonly forget: (id: SheetId) => void;
}

const KEY = 'trace.erased';

export function createRetention({ storage, safe, memory, now, forget }: RetentionTools): Retention {
  const erased = observed(toldBefore(memory));

  function tell(told: ErasedAsPlanned | null): void {
    erased.set(told);
    try {
      memory.set(KEY, told === null ? '' : JSON.stringify(told));
    } catch {
      // Told in this page only.
    }
  }

  async function run(): Promise<void> {
    const gone = await storage.eraseOverdue();
    for (const id of gone) forget(id);
    if (gone.length > 0) tell({ count: gone.length + (erased.get()?.count ?? 0), at: now() });
  }

  const stop = safe.door.subscribe(() => {
    if (safe.door.get() !== 'open') return;
    stop();
    void run();
  });
  return {
    erased,
    noteSeen() {
      tell(null);
    },
    async of(id) {
      const sheets = await storage.list().catch(() => []);
      const sheet = sheets.find((one) => one.id === id);
      return sheet?.kind === 'readable' ? sheet : null;
    },
    choose: storage.chooseReview,
  };
}

function toldBefore(memory: ShortMemory): ErasedAsPlanned | null {
  try {
    const read: unknown = JSON.parse(memory.get(KEY) ?? 'null');
    if (typeof read !== 'object' || read === null) return null;
    const { count, at } = read as Partial<Record<keyof ErasedAsPlanned, unknown>>;
    return typeof count === 'number' && typeof at === 'number' ? { count, at } : null;
  } catch {
    return null;
  }
}
