import { textBytes, type Bytes } from './bytes';
import { cipherKey } from './cipher-key';
import { open, seal } from './seal-bytes';

/**
 * The public key of an establishment (`age1…`), sealed by the vault: it is no secret, but nobody with the disk in
 * hand may put another one in its place.
 */
export async function sealRecipient(vaultKey: Bytes, id: string, recipient: string): Promise<Bytes> {
  return seal(await cipherKey(vaultKey), textBytes(recipient), place(id));
}

/** @returns `null` when it was changed, or sealed by another vault. */
export async function openRecipient(vaultKey: Bytes, id: string, sealed: Bytes): Promise<string | null> {
  const plain = await open(await cipherKey(vaultKey), sealed, place(id));
  return plain === null ? null : new TextDecoder().decode(plain);
}

const place = (id: string): Bytes => textBytes(`recipient\n${id}`);
