import type { DiagramDocument } from '../model/document';
import { superfluousCopies } from './copy-rotation';
import type { FileShelf } from './file-shelf';
import { withLaterFields } from './later-fields';
import { decodePayload, encodePayload, type Payload } from './payload';
import { NO_TAG } from './record-chain';
import type { SheetCipher, SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import { isDocument } from './stored-shapes';
import { SCHEMA } from './tables';

/** One copy of a sheet outside the database. */
export interface SheetCopy {
  readonly doc: SheetId;
  /** When it was made, ms since the Unix epoch. */
  readonly at: number;
  /** After this record. */
  readonly seq: number;
}

/** Copies outside the database, sealed with the sheet's key, and the wrapped keys beside them. */
export interface CopyShelf {
  readonly list: () => Promise<readonly SheetCopy[]>;
  /** Keeps one more, verified, and lets go of those that are too many. */
  readonly keep: (copy: SheetCopy, key: SheetKey, document: DiagramDocument) => Promise<void>;
  /** @returns `null` when it does not read. */
  readonly open: (copy: SheetCopy, cipher: SheetCipher) => Promise<DiagramDocument | null>;
  /** @returns `null` when it is not there: the sheet was erased. */
  readonly wrappedKey: (doc: SheetId) => Promise<Payload | null>;
  /** The key first, then the copies. */
  readonly erase: (doc: SheetId) => Promise<void>;
}

const COPIES = 'copies';
const KEYS = 'keys';

export function createCopyShelf(files: FileShelf): CopyShelf {
  async function list(): Promise<readonly SheetCopy[]> {
    return (await files.list(COPIES)).flatMap((name) => {
      const [doc, at, seq] = name.split('.');
      if (doc === undefined || at === undefined || seq === undefined) return [];
      return [{ doc: doc as SheetId, at: Number(at), seq: Number(seq) }];
    });
  }

  async function eraseCopies(doc: SheetId): Promise<void> {
    for (const copy of await list()) if (copy.doc === doc) await files.remove(COPIES, nameOf(copy));
  }

  return {
    list,
    async keep(copy, { wrapped, cipher }, document) {
      const sealed = await cipher.sealBlock(placeOf(copy), encodePayload(document));
      if ((await files.read(KEYS, copy.doc)) === null) await files.write(KEYS, copy.doc, wrapped);
      await files.write(COPIES, nameOf(copy), sealed);
      const ofSheet = (await list()).filter(({ doc }) => doc === copy.doc);
      const gone = new Set(superfluousCopies(ofSheet.map(({ at }) => at)));
      for (const old of ofSheet) if (gone.has(old.at)) await files.remove(COPIES, nameOf(old));
    },
    async open(copy, cipher) {
      const sealed = await files.read(COPIES, nameOf(copy));
      const plain = sealed === null ? null : await cipher.openBlock(placeOf(copy), sealed);
      const document = plain === null ? undefined : decodePayload(plain);
      return isDocument(document) ? withLaterFields(document) : null;
    },
    wrappedKey: (doc) => files.read(KEYS, doc),
    async erase(doc) {
      await files.remove(KEYS, doc);
      await eraseCopies(doc);
    },
  };
}

const nameOf = ({ doc, at, seq }: SheetCopy): string => `${doc}.${at}.${seq}`;

function placeOf({ doc, seq }: SheetCopy) {
  return { part: 'copy', doc, seq, v: SCHEMA, previous: NO_TAG } as const;
}
