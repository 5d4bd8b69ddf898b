import { gcm } from '@noble/ciphers/aes.js';
import { joinBytes, randomBytes, type Bytes } from './bytes';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM: a random number used once, the ciphertext, the tag. The same form whichever way it was sealed:
 * at once, by JavaScript, where nothing may be waited for (a page about to vanish), or by the browser's own
 * cipher, many times faster on large things.
 * @param context what the sealed bytes stand for; they open only under the same.
 */
export function sealNow(key: Bytes, plain: Bytes, context: Bytes): Bytes {
  const iv = randomBytes(IV_BYTES);
  return joinBytes(iv, gcm(key, iv, context).encrypt(plain));
}

/** @returns `null` when they were changed, stand elsewhere than where they were sealed, or need another key. */
export function openNow(key: Bytes, sealed: Bytes, context: Bytes): Bytes | null {
  if (sealed.length < IV_BYTES + TAG_BYTES) return null;
  try {
    return gcm(key, sealed.subarray(0, IV_BYTES), context).decrypt(sealed.subarray(IV_BYTES));
  } catch {
    return null;
  }
}

export async function seal(key: CryptoKey, plain: Bytes, context: Bytes): Promise<Bytes> {
  const iv = randomBytes(IV_BYTES);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: context }, key, plain);
  return joinBytes(iv, new Uint8Array(sealed));
}

/** @returns `null`, as `openNow` does. */
export async function open(key: CryptoKey, sealed: Bytes, context: Bytes): Promise<Bytes | null> {
  if (sealed.length < IV_BYTES + TAG_BYTES) return null;
  const iv = sealed.subarray(0, IV_BYTES);
  try {
    const rest = sealed.subarray(IV_BYTES);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: context }, key, rest),
    );
  } catch {
    return null;
  }
}

/** The last bytes: they depend on the key, the content and the context, so they name what was sealed. */
export function tagOf(sealed: Bytes): Bytes {
  return sealed.slice(-TAG_BYTES);
}
