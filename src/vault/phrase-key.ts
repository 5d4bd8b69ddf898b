import { argon2id } from '@noble/hashes/argon2.js';
import { textBytes, type Bytes } from './bytes';
import { KEY_BYTES } from './cipher-key';
import type { PhraseCost } from './vault';

/** Makes a key of a phrase. Slow on purpose: in the application, a worker does it. */
export type DerivePhraseKey = (phrase: string, salt: Bytes, cost: PhraseCost) => Promise<Bytes>;

export function phraseKey(phrase: string, salt: Bytes, { m, t, p }: PhraseCost): Bytes {
  return new Uint8Array(argon2id(textBytes(phraseText(phrase)), salt, { m, t, p, dkLen: KEY_BYTES }));
}

/** The same phrase from two keyboards is the same: accents do not count, nor how many spaces. Capitals do. */
function phraseText(typed: string): string {
  return typed.normalize('NFKD').replace(/\p{M}/gu, '').trim().replace(/\s+/gu, ' ');
}
