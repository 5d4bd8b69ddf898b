import { sha256 } from '@noble/hashes/sha2.js';
import { randomBytes, textBytes } from './bytes';

/** Crockford's: no I, L, O nor U, which are misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 130 bits. */
const SECRET_LENGTH = 26;
const CHECK_LENGTH = 2;
const GROUP = /.{4}/g;

/** Seven groups of four, to be printed: `7F3A-…`. The last two characters tell a slip of the pen. */
export function makeRecoveryCode(): string {
  const secret = Array.from(randomBytes(SECRET_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return (secret + checkOf(secret)).match(GROUP)?.join('-') ?? '';
}

/** The code as it was printed, from what was typed; `null`: a character is missing, too many, or wrong. */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (plain.length !== SECRET_LENGTH + CHECK_LENGTH) return null;
  if (!Array.from(plain).every((character) => ALPHABET.includes(character))) return null;
  const secret = plain.slice(0, SECRET_LENGTH);
  return checkOf(secret) === plain.slice(SECRET_LENGTH) ? (plain.match(GROUP)?.join('-') ?? null) : null;
}

function checkOf(secret: string): string {
  const hash = sha256(textBytes(`trace recovery ${secret}`));
  return Array.from(hash.subarray(0, CHECK_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
