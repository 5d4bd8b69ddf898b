import type { DiagramDocument } from '../model/document';
import { superfluousCopies } from './copy-rotation';
import type { FileShelf } from './file-shelf';
import { withLaterFields } from './later-fields';
import { decodePayload, encodePayload, samePayload, type Payload } from './payload';
import { NO_TAG } from './record-chain';
import type { SheetCipher, SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import { isDocument } from './stored-shapes';
import { SCHEMA } from './tables';
import { WriteRefused } from './write-refused';

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
  /**
   * Keeps one more, verified, and lets go of those that are too many.
   * @throws WriteRefused when the key is no longer the sheet's; nothing sealed with it is left then.
   */
  readonly keep: (copy: SheetCopy, key: CurrentKey, document: DiagramDocument) => Promise<void>;
  /** @returns `null` when it does not read. */
  readonly open: (copy: SheetCopy, cipher: SheetCipher) => Promise<DiagramDocument | null>;
  /** As it stands. @returns `null` when it is not there any more. */
  readonly sealed: (copy: SheetCopy) => Promise<Payload | null>;
  /** @returns `null` when it is not there: the sheet was erased. */
  readonly wrappedKey: (doc: SheetId) => Promise<Payload | null>;
  /** The key first, then the copies. */
  readonly erase: (doc: SheetId) => Promise<void>;
}

/** A key, and whether it still is the sheet's. */
interface CurrentKey extends SheetKey {
  readonly isCurrent: () => Promise<boolean>;
}

const COPIES = 'copies';
const KEYS = 'keys';

export function createCopyShelf(files: FileShelf): CopyShelf {
  async function list(): Promise<readonly SheetCopy[]> {
    const names = (await files.list(COPIES).catch(whenDenied)) ?? [];
    return names.flatMap((name) => {
      const [doc, at, seq] = name.split('.');
      if (doc === undefined || at === undefined || seq === undefined) return [];
      return [{ doc: doc as SheetId, at: Number(at), seq: Number(seq) }];
    });
  }

  async function eraseCopies(doc: SheetId): Promise<void> {
    for (const copy of await list()) if (copy.doc === doc) await files.remove(COPIES, nameOf(copy));
  }

  /**
   * Another key there is one that the sheet had before: its copies go with it.
   * @returns false when it was there.
   */
  async function keepKey(doc: SheetId, wrapped: Payload): Promise<boolean> {
    const held = await files.read(KEYS, doc);
    if (held !== null && samePayload(held, wrapped)) return false;
    if (held !== null) await eraseAll(doc);
    await files.write(KEYS, doc, wrapped);
    return true;
  }

  async function withdrawKey(doc: SheetId, wrapped: Payload): Promise<void> {
    const held = await files.read(KEYS, doc);
    if (held !== null && samePayload(held, wrapped)) await files.remove(KEYS, doc);
  }

  async function eraseAll(doc: SheetId): Promise<void> {
    await files.remove(KEYS, doc).catch(whenDenied);
    await eraseCopies(doc);
  }

  return {
    list,
    async keep(copy, key, document) {
      const sealed = await key.cipher.sealBlock(placeOf(copy), encodePayload(document));
      if (!(await key.isCurrent())) throw new WriteRefused('erased');
      const isKeyNew = await keepKey(copy.doc, key.wrapped);
      await files.write(COPIES, nameOf(copy), sealed);
      // Files know no transactions: what was written too late is taken away again.
      if (!(await key.isCurrent().catch(() => false))) {
        await files.remove(COPIES, nameOf(copy));
        if (isKeyNew) await withdrawKey(copy.doc, key.wrapped);
        throw new WriteRefused('erased');
      }
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
    sealed: (copy) => files.read(COPIES, nameOf(copy)),
    wrappedKey: (doc) => files.read(KEYS, doc),
    erase: eraseAll,
  };
}

/** Some private windows give no file system: nothing of ours stands there, and nothing has to be taken away. */
function whenDenied(error: unknown): null {
  if (error instanceof DOMException && error.name === 'SecurityError') return null;
  throw error;
}

const nameOf = ({ doc, at, seq }: SheetCopy): string => `${doc}.${at}.${seq}`;

function placeOf({ doc, seq }: SheetCopy) {
  return { part: 'copy', doc, seq, v: SCHEMA, previous: NO_TAG } as const;
}
