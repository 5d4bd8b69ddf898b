import { textBytes, type Bytes } from './bytes';
import { KEY_BYTES } from './cipher-key';

/**
 * A key of a secret that nobody can find by trying: no slow derivation, unlike a phrase's.
 * @param id of the vault: the same secret gives another key for another one.
 * @param use what the key is for.
 */
export async function secretKey(secret: Bytes, id: string, use: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: textBytes(id), info: textBytes(use) },
    material,
    { name: 'AES-GCM', length: KEY_BYTES * 8 },
    false,
    ['encrypt', 'decrypt'],
  );
}
