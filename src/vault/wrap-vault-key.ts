import { textBytes, type Bytes } from './bytes';
import { open, seal } from './seal-bytes';
import type { Slot } from './vault';

export function wrapVaultKey(by: CryptoKey, id: string, kind: Slot['kind'], vaultKey: Bytes): Promise<Bytes> {
  return seal(by, vaultKey, place(id, kind));
}

/** @returns `null` when `by` is not the key it was wrapped by. */
export function unwrapVaultKey(
  by: CryptoKey,
  id: string,
  kind: Slot['kind'],
  wrapped: Bytes,
): Promise<Bytes | null> {
  return open(by, wrapped, place(id, kind));
}

const place = (id: string, kind: Slot['kind']): Bytes => textBytes(`vault key\n${id}\n${kind}`);
