import type { DiagramDocument } from '../model/document';
import { withLaterFields, withLaterFieldsInLine } from './later-fields';
import { decodePayload, encodePayload, type Payload } from './payload';
import { NO_TAG } from './record-chain';
import type { BlockPlace, SheetCipher } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import { isDocument, isHistory, type StoredHistory } from './stored-shapes';
import { PLAIN_SCHEMA, SCHEMA, type SnapshotRow } from './tables';

/** A sheet as it stood after record `seq`. */
export interface SheetAt {
  readonly seq: number;
  readonly document: DiagramDocument;
  readonly history: StoredHistory;
  /** Tag of record `seq`. */
  readonly head: Payload;
}

export async function sealSnapshot(
  cipher: SheetCipher,
  doc: SheetId,
  { seq, document, history, head }: SheetAt,
): Promise<SnapshotRow> {
  const place = { doc, seq, v: SCHEMA, previous: head };
  const [payload, told] = await Promise.all([
    cipher.sealBlock({ ...place, part: 'document' }, encodePayload(document)),
    cipher.sealBlock({ ...place, part: 'history' }, encodePayload(history)),
  ]);
  return { doc, seq, v: SCHEMA, head, payload, history: told };
}

/** @returns `null` when it is damaged, was changed, has no key, or is in clear where there is one. */
export async function openSnapshot(
  cipher: SheetCipher | null,
  row: SnapshotRow,
): Promise<DiagramDocument | null> {
  const document = await opened(cipher, row, 'document', row.payload);
  return isDocument(document) ? withLaterFields(document) : null;
}

export async function openHistory(
  cipher: SheetCipher | null,
  row: SnapshotRow,
): Promise<StoredHistory | null> {
  const history = await opened(cipher, row, 'history', row.history);
  if (!isHistory(history)) return null;
  return { base: withLaterFields(history.base), lines: history.lines.map(withLaterFieldsInLine) };
}

async function opened(
  cipher: SheetCipher | null,
  { doc, seq, v, head = NO_TAG }: SnapshotRow,
  part: BlockPlace['part'],
  payload: Payload,
): Promise<unknown> {
  if (v === PLAIN_SCHEMA && cipher === null) return decodePayload(payload);
  if (v !== SCHEMA || cipher === null || !ArrayBuffer.isView(payload)) return undefined;
  const plain = await cipher.openBlock({ part, doc, seq, v, previous: head }, payload);
  return plain === null ? undefined : decodePayload(plain);
}
