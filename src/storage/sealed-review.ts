import type { IsoDay } from '../model/sitting';
import { decodePayload, encodePayload, samePayload, type Payload } from './payload';
import { NO_TAG } from './record-chain';
import type { SheetCipher } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import { SCHEMA } from './tables';

/** The day somebody chose for a sheet to be looked at again: it says when a family met, so it is sealed. */
export function sealReview(cipher: SheetCipher, doc: SheetId, day: IsoDay): Promise<Payload> {
  return cipher.sealBlock(placeOf(doc), encodePayload(day));
}

/** @returns `null` when none was chosen, or it does not read: then the sheet is kept for as long as any. */
export async function openReview(
  cipher: SheetCipher | null,
  doc: SheetId,
  sealed: Payload | undefined,
): Promise<IsoDay | null> {
  if (cipher === null || sealed === undefined || !ArrayBuffer.isView(sealed)) return null;
  const plain = await cipher.openBlock(placeOf(doc), sealed);
  const day = plain === null ? undefined : decodePayload(plain);
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/u.test(day) ? day : null;
}

/** Whether a row holds the same as before; what no version of the application wrote there counts as none. */
export function isSameReview(one: Payload | undefined, other: Payload | undefined): boolean {
  return samePayload(bytesOf(one), bytesOf(other));
}

const NO_REVIEW: Payload = new Uint8Array();

function bytesOf(review: Payload | undefined): Payload {
  return ArrayBuffer.isView(review) ? review : NO_REVIEW;
}

function placeOf(doc: SheetId) {
  return { part: 'review', doc, seq: 0, v: SCHEMA, previous: NO_TAG } as const;
}
