import type { NotSavedReason } from './save-state';

/** A write that this device could take but that we must not make. */
export class WriteRefused extends Error {
  override readonly name = 'WriteRefused';
  readonly reason: NotSavedReason;

  constructor(reason: NotSavedReason) {
    super(`write refused: ${reason}`);
    this.reason = reason;
  }
}

/**
 * What to tell of a failed write. A full disk shows up as `QuotaExceededError`, but also as an `UnknownError`
 * whose message speaks of space; Dexie wraps either.
 */
export function notSavedReason(error: unknown): NotSavedReason {
  if (error instanceof WriteRefused) return error.reason;
  const text = chainOf(error)
    .map(({ name, message }) => `${name} ${message}`)
    .join(' ');
  return /quota|no_space|disk (is )?full/i.test(text) ? 'full' : 'failed';
}

function chainOf(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  const { inner } = error as { readonly inner?: unknown };
  return [error, ...(inner === error ? [] : chainOf(inner))];
}
