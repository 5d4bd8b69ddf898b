import type { DiagramDocument } from '../model/document';
import type { Transaction } from '../session/transaction';
import { sealLine, type ChainedEntry } from './record-chain';
import type { SheetId } from './sheet-id';
import type { DurableRecord, WorkingSheet } from './working-sheet';

/** A commit that is not durable yet, with the document after it. */
export interface Stroke {
  readonly kind: 'stroke';
  readonly seq: number;
  readonly transaction: Transaction;
  readonly document: DiagramDocument;
}

type SealedStroke = ChainedEntry & DurableRecord;

/**
 * Seals strokes in their order, each chained to the one before. A stroke is sealed once: were it sealed again
 * for a second attempt, the first might still arrive, and break the chain of what follows.
 * @throws Error when the sheet has no key yet.
 */
export function createStrokeSealer(
  doc: SheetId,
  sheet: WorkingSheet,
): (strokes: readonly Stroke[]) => readonly SealedStroke[] {
  const sealed = new WeakMap<Stroke, SealedStroke>();
  let last: { readonly seq: number; readonly tag: SealedStroke['tag'] } | null = null;
  return (strokes) =>
    strokes.map((stroke) => {
      const before = sealed.get(stroke);
      if (before !== undefined) return before;
      if (sheet.key === null) throw new Error('a sheet without a key cannot be written on');
      // Another tab may have written since the last of ours.
      const previous = last !== null && last.seq > sheet.seq ? last.tag : sheet.head;
      const entry = {
        ...stroke,
        ...sealLine(sheet.key.cipher, { doc, seq: stroke.seq, previous }, stroke.transaction),
      };
      sealed.set(stroke, entry);
      last = entry;
      return entry;
    });
}
