import { armor, Decrypter, Encrypter } from 'age-encryption';
import type { Bytes } from './bytes';

/** Who can open a file: whoever knows the phrase, or whoever holds the key of an age recipient (`age1…`). */
export type AgeLock =
  | { readonly kind: 'phrase'; readonly phrase: string }
  | { readonly kind: 'recipients'; readonly recipients: readonly string[] };

/** What opens a file: the phrase, or an age secret key (`AGE-SECRET-KEY-…`). */
export type AgeKey =
  | { readonly kind: 'phrase'; readonly phrase: string }
  | { readonly kind: 'identity'; readonly secret: string };

/**
 * - `wrongPhrase`: it opens, but not with this;
 * - `otherKey`: it is closed with a key, not a phrase, or with another key;
 * - `damaged`: cut short, changed, or not an age file at all;
 * - `badKey`: what was given is neither a recipient nor a secret key.
 */
export type AgeProblem = 'wrongPhrase' | 'otherKey' | 'damaged' | 'badKey';

export type AgeResult =
  { readonly ok: true; readonly bytes: Bytes } | { readonly ok: false; readonly problem: AgeProblem };

/**
 * 2^16: 64 MiB and a third of a second, which a tablet can pay too. The `age` command itself takes 2^18, for
 * phrases of people's own; ours have 80 bits.
 */
const SCRYPT_LOG_N = 16;
const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';

/** A file that any age client opens. Slow with a phrase: to be called in a worker. */
export async function sealAge(plain: Bytes, lock: AgeLock): Promise<AgeResult> {
  const encrypter = new Encrypter();
  try {
    if (lock.kind === 'phrase') {
      encrypter.setScryptWorkFactor(SCRYPT_LOG_N);
      encrypter.setPassphrase(onPaper(lock.phrase));
    } else {
      if (lock.recipients.length === 0) return { ok: false, problem: 'badKey' };
      for (const recipient of lock.recipients) encrypter.addRecipient(recipient);
    }
    return { ok: true, bytes: new Uint8Array(await encrypter.encrypt(plain)) };
  } catch {
    return { ok: false, problem: 'badKey' };
  }
}

/** Opens a file of any age client. Never throws, whatever the bytes. */
export async function openAge(sealed: Bytes, key: AgeKey): Promise<AgeResult> {
  const decrypter = new Decrypter();
  try {
    if (key.kind === 'phrase') {
      // As other clients may have taken it, and as it is written on paper.
      for (const phrase of new Set([key.phrase, onPaper(key.phrase)])) decrypter.addPassphrase(phrase);
    } else decrypter.addIdentity(key.secret);
  } catch {
    return { ok: false, problem: 'badKey' };
  }
  const file = withoutArmor(sealed);
  if (file === null) return { ok: false, problem: 'damaged' };
  const hasPhrase = stanzaOf(file) === 'scrypt';
  if (hasPhrase !== (key.kind === 'phrase')) return { ok: false, problem: 'otherKey' };
  try {
    return { ok: true, bytes: new Uint8Array(await decrypter.decrypt(file)) };
  } catch (error) {
    const isRefused = error instanceof Error && error.message.startsWith('no identity matched');
    if (!isRefused) return { ok: false, problem: 'damaged' };
    return { ok: false, problem: hasPhrase ? 'wrongPhrase' : 'otherKey' };
  }
}

/** The words with one space between them: what is copied from paper into any age client. Accents count. */
function onPaper(phrase: string): string {
  return phrase.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

function withoutArmor(file: Bytes): Bytes | null {
  if (!beginning(file, ARMOR.length).startsWith(ARMOR)) return file;
  try {
    return new Uint8Array(armor.decode(new TextDecoder().decode(file)));
  } catch {
    return null;
  }
}

/** How the file's key was wrapped first: `scrypt` for a phrase. */
function stanzaOf(file: Bytes): string | undefined {
  return /^age-encryption\.org\/v1\n-> (\S+)/.exec(beginning(file, 100))?.[1];
}

function beginning(file: Bytes, length: number): string {
  return new TextDecoder('latin1').decode(file.subarray(0, length));
}
