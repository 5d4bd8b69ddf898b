import { describe, expect, it } from 'vitest';
import {
  unlockWithAuthenticator,
  withAuthenticator,
  withoutAuthenticator,
} from '../../src/vault/authenticator-slot';
import { randomBytes } from '../../src/vault/bytes';
import { makeVault, withoutPhrase } from '../../src/vault/device-slot';
import { phraseKey } from '../../src/vault/phrase-key';
import { protectWithPhrase, unlockWithPhrase } from '../../src/vault/phrase-slot';
import { makeRecoveryCode } from '../../src/vault/recovery-code';
import { unlockWithCode, withRecoveryCode } from '../../src/vault/recovery-slot';
import { slotOf } from '../../src/vault/vault';
import { readVaultFile, writeVaultFile, writeVaultSlip } from '../../src/vault/vault-file';

const PHRASE = 'moulin girafe citron sentier balcon violon nuage';
const CHEAP = { m: 8, t: 1, p: 1 };
const derive = (phrase: string, salt: Uint8Array<ArrayBuffer>) =>
  Promise.resolve(phraseKey(phrase, salt, CHEAP));

const anAnswer = () => ({ credential: randomBytes(48), salt: randomBytes(32), secret: randomBytes(32) });

async function aVault() {
  const { vault: bare, vaultKey } = await makeVault('v1');
  const code = makeRecoveryCode();
  const protectedVault = await protectWithPhrase(bare, vaultKey, PHRASE, CHEAP, derive);
  const printed = await withRecoveryCode(protectedVault, vaultKey, code);
  const answer = anAnswer();
  return { vault: await withAuthenticator(printed, vaultKey, answer), vaultKey, answer, code };
}

describe('an authenticator beside the phrase', () => {
  it('opens with its own secret only; the phrase and the printed code open as before', async () => {
    const { vault, vaultKey, answer, code } = await aVault();
    expect(await unlockWithAuthenticator(vault, answer.secret)).toEqual(vaultKey);
    expect(await unlockWithAuthenticator(vault, randomBytes(32))).toBeNull();
    expect(await unlockWithAuthenticator({ ...vault, id: 'v2' }, answer.secret)).toBeNull();
    expect(await unlockWithPhrase(vault, PHRASE, derive)).toEqual(vaultKey);
    expect(await unlockWithCode(vault, code)).toEqual(vaultKey);
  });

  it('outlives a change of phrase and a new code, but neither a newer authenticator nor its removal', async () => {
    const { vault, vaultKey, answer } = await aVault();
    const changed = await protectWithPhrase(vault, vaultKey, 'une autre phrase', CHEAP, derive);
    const renewed = await withRecoveryCode(changed, vaultKey, makeRecoveryCode());
    expect(await unlockWithAuthenticator(renewed, answer.secret)).toEqual(vaultKey);
    const newer = anAnswer();
    const replaced = await withAuthenticator(renewed, vaultKey, newer);
    expect(await unlockWithAuthenticator(replaced, answer.secret)).toBeNull();
    expect(await unlockWithAuthenticator(replaced, newer.secret)).toEqual(vaultKey);
    const removed = withoutAuthenticator(replaced);
    expect(removed.slots.map(({ kind }) => kind)).toEqual(['phrase', 'recovery']);
    expect(await unlockWithAuthenticator(removed, newer.secret)).toBeNull();
  });

  it('goes with the phrase', async () => {
    const { vault, vaultKey, answer } = await aVault();
    const { vault: bare } = await withoutPhrase(vault, vaultKey);
    expect(await unlockWithAuthenticator(bare, answer.secret)).toBeNull();
  });

  it('is kept beside the database and in its slip, without its secret', async () => {
    const { vault, vaultKey, answer } = await aVault();
    for (const bytes of [writeVaultFile(vault, null), new TextEncoder().encode(writeVaultSlip(vault)!)]) {
      const read = (await readVaultFile(bytes))!;
      expect(slotOf(read, 'authenticator')).toEqual(slotOf(vault, 'authenticator'));
      expect(await unlockWithAuthenticator(read, answer.secret)).toEqual(vaultKey);
      expect(new TextDecoder().decode(bytes)).not.toContain(Buffer.from(answer.secret).toString('base64'));
    }
  });
});
