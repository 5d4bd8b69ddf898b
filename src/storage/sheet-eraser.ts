import type { DiagramDocument } from '../model/document';
import type { Log } from '../session/log';
import type { CopyShelf } from './copy-shelf';
import type { Payload } from './payload';
import { NO_TAG } from './record-chain';
import { replaceRows } from './replace-rows';
import type { SheetAt } from './sealed-snapshot';
import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import type { Database, SheetRow } from './tables';
import type { VaultShelf } from './vault-shelf';
import { isSameReview, openReview, sealReview } from './sealed-review';
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

  /** The day it is to be looked at again, under the new key; of an attempt before this one it may be there. */
  async function resealed(key: SheetKey, review: Payload | undefined): Promise<Pick<SheetRow, 'review'>> {
    if ((await openReview(key.cipher, id, review)) !== null) return {};
    const day = await openReview(sheet.key?.cipher ?? null, id, review);
    return day === null ? {} : { review: await sealReview(key.cipher, id, day) };
  }

  /** Somebody may choose another day while this is done: then it is done again, with that one. */
  async function rewrite(database: Database, key: SheetKey, state: SheetAt): Promise<void> {
    const before = await database.sheets.get(id);
    if (before === undefined) throw new WriteRefused('erased');
    if (before.writer !== writer) throw new WriteRefused('otherTab');
    const review = await resealed(key, before.review);
    const isAsBefore = (row: SheetRow | undefined): row is SheetRow =>
      row?.writer === writer && isSameReview(row.review, before.review);
    const isDone = await replaceRows(database, id, key, state, (row) =>
      isAsBefore(row) ? { ...row, ...review, seq: Math.max(state.seq, row.seq) } : null,
    );
    if (isDone) return;
    // Nothing stood in its way: what was written does not read back.
    if (isAsBefore(await database.sheets.get(id))) throw new WriteRefused('failed');
    await rewrite(database, key, state);
  }

  return async (database: Database, erasure: Erasure): Promise<void> => {
    if (made.has(erasure) && sheet.key === made.get(erasure)) return;
    const key = made.get(erasure) ?? (await (await vault.keys()).create(id));
    made.set(erasure, key);
    const { seq, document, log } = erasure;
    const history = { base: log.base, lines: log.lines };
    await copies?.erase(id);
    await rewrite(database, key, { seq, document, head: NO_TAG, history });
    // A copy that was on its way meanwhile still found the old key in its place.
    await copies?.erase(id);
    sheet.restart({ seq, document, head: NO_TAG, key, log });
  };
}
