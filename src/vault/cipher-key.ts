import type { Bytes } from './bytes';

export const KEY_BYTES = 32;

/** For the browser's cipher; cannot be read out again. */
export function cipherKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
