import type { NotSavedReason } from './save-state';
import type { WrittenRow } from './tables';
import type { JournalEntry } from './write-records';

/** What is asked of the worker that writes strokes: once to open the database, then one write after the other. */
export type StrokeRequest =
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'write'; readonly row: WrittenRow; readonly entries: readonly JournalEntry[] };

export type StrokeAnswer =
  | { readonly kind: 'opened' }
  /** All of it. */
  | { readonly kind: 'durable' }
  /** Nothing of it. */
  | { readonly kind: 'refused'; readonly reason: NotSavedReason };
