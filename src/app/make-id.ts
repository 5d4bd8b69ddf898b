import type { Id, MakeId } from '../model/ids';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 16;

/** Sixteen random base32 characters: 80 bits, so that ids of two devices never meet. */
export const makeId: MakeId = <Kind extends string>() => {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('') as Id<Kind>;
};
