import type { DiagramDocument } from '../model/document';
import type { Log } from '../session/log';
import { NO_TAG } from './record-chain';
import { replaceRows } from './replace-rows';
import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import { PLAIN_SCHEMA, rowsBetween, type Database } from './tables';

interface SheetAsRead {
  readonly sheet: { readonly seq: number; readonly document: DiagramDocument };
  readonly log: Pick<Log, 'base' | 'lines'>;
}

/**
 * Seals a sheet that the first version of the application wrote in clear; its clear rows go.
 * @returns false when another tab was faster, or the device did not keep what was written: nothing is lost,
 *   and the sheet is to be read again.
 */
export async function sealPlainSheet(
  database: Database,
  doc: SheetId,
  key: SheetKey,
  { sheet: { seq, document }, log: { base, lines } }: SheetAsRead,
): Promise<boolean> {
  const last = await rowsBetween(database.snapshots, doc, 0).last();
  if (last?.v !== PLAIN_SCHEMA) return false;
  const state = { seq, document, head: NO_TAG, history: { base, lines } };
  return replaceRows(database, doc, key, state, (row) => (row.seq === seq ? row : null));
}
