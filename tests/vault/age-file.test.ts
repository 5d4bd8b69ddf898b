import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { openAge, sealAge, type AgeLock } from '../../src/vault/age-file';
import { randomBytes, textBytes } from '../../src/vault/bytes';

const PLAIN = textBytes('{ "format": "trace" }');
const PHRASE = 'moulin girafe citron';
const byPhrase = { kind: 'phrase', phrase: PHRASE } as const;

async function sealed(lock: AgeLock = byPhrase) {
  const made = await sealAge(PLAIN, lock);
  if (!made.ok) throw new Error(made.problem);
  return made.bytes;
}

describe('a file closed by a phrase', () => {
  it('is an age file that the phrase opens', async () => {
    const file = await sealed();
    expect(new TextDecoder('latin1').decode(file)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 16\n/);
    expect(await openAge(file, byPhrase)).toEqual({ ok: true, bytes: PLAIN });
  });

  it('says that the phrase is not the one, or that a key is not what opens it', async () => {
    const file = await sealed();
    expect(await openAge(file, { kind: 'phrase', phrase: 'autre' })).toEqual({
      ok: false,
      problem: 'wrongPhrase',
    });
    const secret = await generateX25519Identity();
    expect(await openAge(file, { kind: 'identity', secret })).toEqual({ ok: false, problem: 'otherKey' });
  });

  it('opens whatever the spaces round and between the words, and however accents are put together', async () => {
    const file = await sealed({ kind: 'phrase', phrase: '  forêt  girafe citron ' });
    for (const phrase of ['forêt girafe citron', 'fore\u0302t girafe\u00a0 citron\n']) {
      expect(await openAge(file, { kind: 'phrase', phrase })).toEqual({ ok: true, bytes: PLAIN });
    }
    // Any other age client is given the words as they are written on paper.
    expect(await openAge(file, { kind: 'phrase', phrase: 'foret girafe citron' })).toMatchObject({
      ok: false,
    });
  });

  it('opens with a phrase that another age client took as it was, spaces and all', async () => {
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(10);
    encrypter.setPassphrase('deux  espaces');
    const file = new Uint8Array(await encrypter.encrypt(PLAIN));
    expect((await openAge(file, { kind: 'phrase', phrase: 'deux  espaces' })).ok).toBe(true);
  });

  it('is told to be damaged wherever it is cut or changed', async () => {
    const file = await sealed();
    for (const length of [0, 10, 40, 90, file.length - 20, file.length - 1]) {
      expect((await openAge(file.slice(0, length), byPhrase)).ok).toBe(false);
    }
    const cut = await openAge(file.slice(0, file.length - 1), byPhrase);
    expect(cut).toEqual({ ok: false, problem: 'damaged' });
    const changed = file.slice();
    changed[changed.length - 3]! ^= 1;
    expect(await openAge(changed, byPhrase)).toEqual({ ok: false, problem: 'damaged' });
    expect((await openAge(randomBytes(300), byPhrase)).ok).toBe(false);
  });

  it('opens when a mail program turned it into text', async () => {
    const text = armor.encode(await sealed());
    expect(await openAge(textBytes(text), byPhrase)).toEqual({ ok: true, bytes: PLAIN });
    expect(await openAge(textBytes(text.slice(0, 80)), byPhrase)).toEqual({ ok: false, problem: 'damaged' });
  });
});

describe('a file for recipients', () => {
  it('opens with the key of each of them, and no phrase', async () => {
    const secrets = [await generateX25519Identity(), await generateX25519Identity()];
    const recipients = await Promise.all(secrets.map(identityToRecipient));
    const file = await sealed({ kind: 'recipients', recipients });
    for (const secret of secrets) {
      expect(await openAge(file, { kind: 'identity', secret })).toEqual({ ok: true, bytes: PLAIN });
    }
    const stranger = await generateX25519Identity();
    expect(await openAge(file, { kind: 'identity', secret: stranger })).toEqual({
      ok: false,
      problem: 'otherKey',
    });
    expect(await openAge(file, byPhrase)).toEqual({ ok: false, problem: 'otherKey' });
  });

  it('is not made for nobody, nor for something that is no recipient', async () => {
    expect(await sealAge(PLAIN, { kind: 'recipients', recipients: [] })).toEqual({
      ok: false,
      problem: 'badKey',
    });
    expect(await sealAge(PLAIN, { kind: 'recipients', recipients: ['age1not'] })).toEqual({
      ok: false,
      problem: 'badKey',
    });
    expect(await openAge(PLAIN, { kind: 'identity', secret: 'rubbish' })).toEqual({
      ok: false,
      problem: 'badKey',
    });
  });
});
