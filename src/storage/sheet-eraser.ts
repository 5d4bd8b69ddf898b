import type { DiagramDocument } from '../model/document';
import type { Log } from '../session/log';
import type { CopyShelf } from './copy-shelf';
import { NO_TAG } from './record-chain';
import { replaceRows } from './replace-rows';
import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import type { Database, SheetRow } from './tables';
import type { VaultShelf } from './vault-shelf';
import { openReview, sealReview } from './sealed-review';
import type { WorkingSheet } from './working-sheet';
import { WriteRefused } from './write-refused';

/** « Retirer »: what is left of a sheet, in the place of everything that was stored of it. */
export interface Erasure {
  readonly kind: 'erasure';
  /** Of the last stroke before it: strokes up to there are in what is left, or gone. */
  readonly seq: number;
  readonly document: DiagramDocument;
  readonly log: Log;
}

export interface EraserOptions {
  readonly id: SheetId;
  readonly writer: string;
  readonly sheet: WorkingSheet;
  readonly vault: Pick<VaultShelf, 'keys'>;
  readonly copies: CopyShelf | null;
}

/**
 * Rewrites a sheet under a new key. The old key is destroyed with the rows, so what a disk may still hold of
 * them says nothing any more. The copies go before, and come back with the next snapshot.
 * @throws Error when it was not done; it is to be tried again.
 */
export function createEraser(options: EraserOptions) {
  const { id, writer, sheet, vault, copies } = options;
  const made = new WeakMap<Erasure, SheetKey>();

  /** The day it is to be looked at again, under the new key. */
  async function resealed(database: Database, key: SheetKey): Promise<Pick<SheetRow, 'review'>> {
    const row = await database.sheets.get(id);
    const day = await openReview(sheet.key?.cipher ?? null, id, row?.review);
    return day === null ? {} : { review: await sealReview(key.cipher, id, day) };
  }

  return async (database: Database, erasure: Erasure): Promise<void> => {
    if (made.has(erasure) && sheet.key === made.get(erasure)) return;
    const key = made.get(erasure) ?? (await (await vault.keys()).create(id));
    made.set(erasure, key);
    const { seq, document, log } = erasure;
    const history = { base: log.base, lines: log.lines };
    await copies?.erase(id);
    const review = await resealed(database, key);
    const isDone = await replaceRows(database, id, key, { seq, document, head: NO_TAG, history }, (row) =>
      row.writer === writer ? { ...row, ...review, seq: Math.max(seq, row.seq) } : null,
    );
    if (!isDone) throw new WriteRefused('otherTab');
    sheet.restart({ seq, document, head: NO_TAG, key, log });
  };
}
