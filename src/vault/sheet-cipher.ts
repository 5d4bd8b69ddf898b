import { joinBytes, textBytes, type Bytes } from './bytes';
import { cipherKey } from './cipher-key';
import { open, openNow, seal, sealNow, tagOf } from './seal-bytes';

/** Where a record stands: sealed for there, it opens nowhere else. */
interface RecordPlace {
  readonly doc: string;
  readonly seq: number;
  /** Form of the row. */
  readonly v: number;
  /** Tag of the record before; empty before the first. */
  readonly previous: Bytes;
}

/** Where anything larger stands: a snapshot, its history, a copy. */
interface BlockPlace extends RecordPlace {
  readonly part: string;
}

/** Seals and opens what is stored of one drawing. */
interface SheetCipher {
  /** At once: a page that is being closed waits for nothing. */
  readonly sealRecord: (place: RecordPlace, plain: Bytes) => Bytes;
  /** @returns `null` for a record that was changed, or is not the one that followed `previous`. */
  readonly openRecord: (place: RecordPlace, sealed: Bytes) => Bytes | null;
  readonly sealBlock: (place: BlockPlace, plain: Bytes) => Promise<Bytes>;
  readonly openBlock: (place: BlockPlace, sealed: Bytes) => Promise<Bytes | null>;
  /** What the record that follows is chained to. */
  readonly tagOf: (sealed: Bytes) => Bytes;
}

export async function createSheetCipher(raw: Bytes): Promise<SheetCipher> {
  const key = await cipherKey(raw);
  return {
    sealRecord: (place, plain) => sealNow(raw, plain, recordContext(place)),
    openRecord: (place, sealed) => openNow(raw, sealed, recordContext(place)),
    sealBlock: (place, plain) => seal(key, plain, blockContext(place)),
    openBlock: (place, sealed) => open(key, sealed, blockContext(place)),
    tagOf,
  };
}

/** No id holds a line break, so no two places give the same bytes. */
function recordContext({ doc, seq, v, previous }: RecordPlace): Bytes {
  return joinBytes(textBytes(`record\n${doc}\n${seq}\n${v}\n`), previous);
}

function blockContext({ part, doc, seq, v, previous }: BlockPlace): Bytes {
  return joinBytes(textBytes(`${part}\n${doc}\n${seq}\n${v}\n`), previous);
}
