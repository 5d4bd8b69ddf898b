/**
 * What is known to be stored, written down in several places: a database that browsers open as empty, because
 * its files are damaged, is then told from one that is empty. No names, only ids and numbers.
 */
export interface Canary {
  /** Rises with each writing: the highest one is the last. */
  readonly turn: number;
  /** `null`: no vault yet. */
  readonly vault: string | null;
  /** The last record of each sheet; a sheet may be further by now, never behind. */
  readonly sheets: Readonly<Record<string, number>>;
}

/** What the database holds now. */
export interface Present {
  readonly vault: string | null;
  readonly sheets: Readonly<Record<string, number>>;
}

export function writeCanary(canary: Canary): string {
  return JSON.stringify(canary);
}

/** @returns `null` when there is none, or it cannot be one. */
export function readCanary(text: string | null): Canary | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isCanary(value) ? value : null;
  } catch {
    return null;
  }
}

function isCanary(value: unknown): value is Canary {
  if (typeof value !== 'object' || value === null) return false;
  const { turn, vault, sheets } = value as Partial<Record<keyof Canary, unknown>>;
  return (
    typeof turn === 'number' &&
    (vault === null || typeof vault === 'string') &&
    typeof sheets === 'object' &&
    sheets !== null &&
    Object.values(sheets).every((seq) => typeof seq === 'number')
  );
}

/** The sheets that were here, and are not, or have gone back. @param canaries wherever they were found. */
export function missingSheets(canaries: readonly (Canary | null)[], present: Present): readonly string[] {
  const last = canaries.reduce<Canary | null>(
    (best, one) => (one !== null && one.turn > (best?.turn ?? -1) ? one : best),
    null,
  );
  if (last === null) return [];
  return Object.entries(last.sheets)
    .filter(([doc, seq]) => (present.sheets[doc] ?? -1) < seq)
    .map(([doc]) => doc);
}
