import type { Payload } from './payload';
import type { SheetId } from './sheet-id';

/** Where a record stands: sealed for there, it opens nowhere else. */
interface RecordPlace {
  readonly doc: SheetId;
  readonly seq: number;
  /** Form of the row. */
  readonly v: number;
  /** Tag of the record before; empty before the first. */
  readonly previous: Payload;
}

/** Where anything larger stands. */
export interface BlockPlace extends RecordPlace {
  readonly part: 'document' | 'history' | 'copy' | 'review';
}

/** Seals and opens what is stored of one sheet. Handed in: storage knows no key, only their wrappings. */
export interface SheetCipher {
  /** At once: a page that is being closed waits for nothing. */
  readonly sealRecord: (place: RecordPlace, plain: Payload) => Payload;
  /** @returns `null` for a record that was changed, or is not the one that followed `previous`. */
  readonly openRecord: (place: RecordPlace, sealed: Payload) => Payload | null;
  readonly sealBlock: (place: BlockPlace, plain: Payload) => Promise<Payload>;
  readonly openBlock: (place: BlockPlace, sealed: Payload) => Promise<Payload | null>;
  /** What the record that follows is chained to. */
  readonly tagOf: (sealed: Payload) => Payload;
}

/** A sheet's own key: wrapped, as it is stored, and in use. */
export interface SheetKey {
  readonly wrapped: Payload;
  readonly cipher: SheetCipher;
}

/** The keys of all sheets, in an open vault. */
export interface KeyRing {
  readonly create: (doc: SheetId) => Promise<SheetKey>;
  /** @returns `null` when the vault does not open it. */
  readonly open: (doc: SheetId, wrapped: Payload) => Promise<SheetCipher | null>;
}
