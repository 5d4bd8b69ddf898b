import { randomBytes, textBytes, type Bytes } from './bytes';
import { cipherKey, KEY_BYTES } from './cipher-key';
import { open, seal } from './seal-bytes';
import { createSheetCipher } from './sheet-cipher';

type SheetCipher = Awaited<ReturnType<typeof createSheetCipher>>;

/** One key a drawing, each wrapped by the vault's: destroying it makes that drawing unreadable everywhere. */
export interface KeyRing {
  /** @returns the wrapped key, to be stored, and the cipher. */
  readonly create: (doc: string) => Promise<{ readonly wrapped: Bytes; readonly cipher: SheetCipher }>;
  /** @returns `null` when this vault does not open it, or it is another drawing's. */
  readonly open: (doc: string, wrapped: Bytes) => Promise<SheetCipher | null>;
}

export async function createKeyRing(vaultKey: Bytes): Promise<KeyRing> {
  const key = await cipherKey(vaultKey);
  return {
    async create(doc) {
      const raw = randomBytes(KEY_BYTES);
      return { wrapped: await seal(key, raw, sheetKey(doc)), cipher: await createSheetCipher(raw) };
    },
    async open(doc, wrapped) {
      const raw = await open(key, wrapped, sheetKey(doc));
      return raw === null ? null : createSheetCipher(raw);
    },
  };
}

const sheetKey = (doc: string): Bytes => textBytes(`sheet key\n${doc}`);
