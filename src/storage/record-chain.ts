import type { Transaction } from '../session/transaction';
import { withLaterFieldsInLine } from './later-fields';
import { decodePayload, encodePayload, type Payload } from './payload';
import type { SheetCipher } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import { isTransaction } from './stored-shapes';
import { PLAIN_SCHEMA, SCHEMA, type JournalRow } from './tables';
import type { JournalEntry } from './write-records';

/** What stands where there is no record before. */
export const NO_TAG: Payload = new Uint8Array();

/** A record sealed for its place, and what the next one is chained to. */
export interface ChainedEntry extends JournalEntry {
  readonly tag: Payload;
}

/** Seals one commit as record `seq`, after the record whose tag is `previous`. */
export function sealLine(
  cipher: SheetCipher,
  place: { readonly doc: SheetId; readonly seq: number; readonly previous: Payload },
  line: Transaction,
): ChainedEntry {
  const payload = cipher.sealRecord({ ...place, v: SCHEMA }, encodePayload(line));
  return { seq: place.seq, payload, tag: cipher.tagOf(payload) };
}

/**
 * @param cipher `null`: the sheet has no key, as in the first version; then, and only then, a record in clear
 *   is believed, because anybody with the disk in hand can write one.
 * @returns `null` when the record is damaged, was changed, or is not the one that followed.
 */
export function openLine(
  cipher: SheetCipher | null,
  { doc, seq, v, payload }: JournalRow,
  previous: Payload,
): { readonly line: Transaction; readonly tag: Payload } | null {
  if (v === PLAIN_SCHEMA && cipher === null) {
    const line = decodePayload(payload);
    return isTransaction(line) ? { line: withLaterFieldsInLine(line), tag: NO_TAG } : null;
  }
  if (v !== SCHEMA || cipher === null || !ArrayBuffer.isView(payload)) return null;
  const plain = cipher.openRecord({ doc, seq, v, previous }, payload);
  const line = plain === null ? undefined : decodePayload(plain);
  return isTransaction(line) ? { line: withLaterFieldsInLine(line), tag: cipher.tagOf(payload) } : null;
}
