import { describe, expect, it } from 'vitest';
import { answerWork } from '../../src/vault/answer-work';
import { randomBytes } from '../../src/vault/bytes';
import { makeVault, unlockWithDevice, withoutPhrase } from '../../src/vault/device-slot';
import { LEAST_COST, phraseCost } from '../../src/vault/phrase-cost';
import { phraseKey } from '../../src/vault/phrase-key';
import { protectWithPhrase, unlockWithPhrase } from '../../src/vault/phrase-slot';
import { makeRecoveryCode, readRecoveryCode } from '../../src/vault/recovery-code';
import { unlockWithCode, withRecoveryCode } from '../../src/vault/recovery-slot';
import type { PhraseCost, Vault } from '../../src/vault/vault';
import { readVaultFile, writeVaultFile } from '../../src/vault/vault-file';

/** Real Argon2id, at a price that tests can pay. */
const CHEAP: PhraseCost = { m: 8, t: 1, p: 1 };
const derive = (phrase: string, salt: Uint8Array<ArrayBuffer>, cost: PhraseCost) =>
  Promise.resolve(phraseKey(phrase, salt, cost));
const PHRASE = 'moulin girafe citron sentier balcon violon nuage';

async function aProtectedVault() {
  const { vault, vaultKey } = await makeVault('v1');
  return { vault: await protectWithPhrase(vault, vaultKey, PHRASE, CHEAP, derive), vaultKey };
}

describe('a vault', () => {
  it('opens by itself on its device, with a key that cannot be read out', async () => {
    const { vault, vaultKey } = await makeVault('v1');
    expect(await unlockWithDevice(vault)).toEqual(vaultKey);
    const [slot] = vault.slots;
    expect(slot?.kind === 'device' && slot.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', (slot as { readonly key: CryptoKey }).key)).rejects.toThrow();
  });

  it('behind a phrase opens with that phrase only, however it is spaced and accented', async () => {
    const { vault, vaultKey } = await aProtectedVault();
    expect(await unlockWithDevice(vault)).toBeNull();
    expect(await unlockWithPhrase(vault, PHRASE, derive)).toEqual(vaultKey);
    expect(await unlockWithPhrase(vault, `  ${PHRASE.replaceAll(' ', '   ')} `, derive)).toEqual(vaultKey);
    expect(await unlockWithPhrase(vault, PHRASE.replace('e', 'é'), derive)).toEqual(vaultKey);
    expect(await unlockWithPhrase(vault, PHRASE.toUpperCase(), derive)).toBeNull();
    expect(await unlockWithPhrase(vault, '', derive)).toBeNull();
  });

  it('keeps its key when the phrase changes: no drawing is sealed anew, and the old phrase opens nothing', async () => {
    const { vault, vaultKey } = await aProtectedVault();
    const changed = await protectWithPhrase(vault, vaultKey, 'une autre phrase', CHEAP, derive);
    expect(await unlockWithPhrase(changed, 'une autre phrase', derive)).toEqual(vaultKey);
    expect(await unlockWithPhrase(changed, PHRASE, derive)).toBeNull();
  });

  it('opens with the printed code, which outlives a change of phrase but not a newer code', async () => {
    const { vault, vaultKey } = await aProtectedVault();
    const code = makeRecoveryCode();
    const printed = await withRecoveryCode(vault, vaultKey, code);
    expect(await unlockWithCode(printed, code)).toEqual(vaultKey);
    const changed = await protectWithPhrase(printed, vaultKey, 'une autre phrase', CHEAP, derive);
    expect(await unlockWithCode(changed, code)).toEqual(vaultKey);
    const renewed = await withRecoveryCode(changed, vaultKey, makeRecoveryCode());
    expect(await unlockWithCode(renewed, code)).toBeNull();
    expect(await unlockWithCode(vault, code)).toBeNull();
  });

  it('without its phrase opens by itself again, and neither phrase nor code opens it', async () => {
    const { vault, vaultKey } = await aProtectedVault();
    const code = makeRecoveryCode();
    const { vault: bare } = await withoutPhrase(await withRecoveryCode(vault, vaultKey, code), vaultKey);
    expect(await unlockWithDevice(bare)).toEqual(vaultKey);
    expect(await unlockWithPhrase(bare, PHRASE, derive)).toBeNull();
    expect(await unlockWithCode(bare, code)).toBeNull();
  });

  it('whose stored cost would hang the device is not tried', async () => {
    const { vault } = await aProtectedVault();
    const [slot] = vault.slots;
    const dear = { ...slot, cost: { m: 2 ** 30, t: 99, p: 1 } } as Vault['slots'][number];
    expect(await unlockWithPhrase({ ...vault, slots: [dear] }, PHRASE, derive)).toBeNull();
  });

  it('is not opened by the slot of another vault', async () => {
    const { vault } = await aProtectedVault();
    expect(await unlockWithPhrase({ ...vault, id: 'v2' }, PHRASE, derive)).toBeNull();
  });
});

describe('the vault beside the database', () => {
  it('opens by itself for as long as the device may', async () => {
    const { vault, vaultKey, deviceKey } = await makeVault('v1');
    const read = await readVaultFile(writeVaultFile(vault, deviceKey));
    expect(await unlockWithDevice(read!)).toEqual(vaultKey);
  });

  it('opens with the phrase and the code only, once there is a phrase', async () => {
    const { vault, vaultKey } = await aProtectedVault();
    const code = makeRecoveryCode();
    const printed = await withRecoveryCode(vault, vaultKey, code);
    const read = await readVaultFile(writeVaultFile(printed, null));
    expect(await unlockWithDevice(read!)).toBeNull();
    expect(await unlockWithPhrase(read!, PHRASE, derive)).toEqual(vaultKey);
    expect(await unlockWithCode(read!, code)).toEqual(vaultKey);
  });

  it.each(['', '{', '[]', '{"id":1}', '{"id":"v","v":9,"slots":[]}', '{"id":"v","v":1,"slots":[{}]}'])(
    'is not taken from %j',
    async (text) => {
      const read = await readVaultFile(new TextEncoder().encode(text));
      expect(read === null || read.slots.length === 0).toBe(true);
    },
  );
});

describe('the cost of a phrase', () => {
  it('is never below 19 MiB, two rounds, one lane', () => {
    expect(LEAST_COST).toEqual({ m: 19_456, t: 2, p: 1 });
    for (const leastMs of [750, 2_000, 60_000]) expect(phraseCost(leastMs)).toEqual(LEAST_COST);
  });

  it('takes between half a second and one on any faster device', () => {
    for (const leastMs of [5, 20, 60, 100, 200, 370, 700]) {
      const { m, t, p } = phraseCost(leastMs);
      // Time grows with memory and with rounds.
      const ms = (leastMs * m * t) / (LEAST_COST.m * LEAST_COST.t);
      expect(ms).toBeGreaterThanOrEqual(t === 64 ? 0 : 500);
      expect(ms).toBeLessThanOrEqual(1_000);
      expect(m).toBeGreaterThanOrEqual(LEAST_COST.m);
      expect(m).toBeLessThanOrEqual(64 * 1024);
      expect(p).toBe(1);
    }
  });

  it('is measured where it will be paid', async () => {
    let clock = 0;
    const cost = await answerWork({ kind: 'calibrate' }, () => (clock += 1_000));
    expect(cost).toEqual(LEAST_COST);
  });
});

describe('a recovery code', () => {
  it('is read as it was printed, and as people copy it', () => {
    const code = makeRecoveryCode();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(readRecoveryCode(code)).toBe(code);
    expect(readRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')}\n`)).toBe(code);
    expect(readRecoveryCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
  });

  it('with a slip of the pen is told apart from a wrong one', () => {
    let unnoticed = 0;
    for (let run = 0; run < 300; run += 1) {
      const code = makeRecoveryCode();
      const at = run % 26;
      const index = at + Math.floor(at / 4);
      const other = code[index] === '7' ? '8' : '7';
      if (readRecoveryCode(code.slice(0, index) + other + code.slice(index + 1)) !== null) unnoticed += 1;
    }
    // One in 1,024 has the same two characters by chance.
    expect(unnoticed).toBeLessThanOrEqual(4);
    const code = makeRecoveryCode();
    expect(readRecoveryCode(code.slice(0, -1))).toBeNull();
    expect(readRecoveryCode(`${code}7`)).toBeNull();
    expect(readRecoveryCode('')).toBeNull();
  });

  it('is never drawn twice', () => {
    expect(new Set(Array.from({ length: 200 }, makeRecoveryCode)).size).toBe(200);
    expect(randomBytes(8)).not.toEqual(randomBytes(8));
  });
});
