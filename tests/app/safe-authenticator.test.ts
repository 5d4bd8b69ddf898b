import { describe, expect, it } from 'vitest';
import { aDocument } from '../builders';
import { aComputer } from './a-computer';
import { fakeAuthenticator } from './fake-authenticator';

const PHRASE = 'moulin girafe citron sentier balcon violon nuage';
const nobody = () => undefined;

async function aComputerWithKey() {
  const computer = aComputer();
  const key = fakeAuthenticator();
  const { storage, safe } = await computer.start(nobody, key.authenticator);
  const id = await storage.create(aDocument());
  await safe.protect(PHRASE);
  return { computer, key, id, safe, comeBack: () => computer.start(nobody, key.authenticator) };
}

describe('« Ouvrir avec cet appareil ou une clé »', () => {
  it('opens the sheets without the phrase, which opens them too', async () => {
    const { safe, id, comeBack } = await aComputerWithKey();
    expect(safe.authenticator.isSet.get()).toBe(false);
    expect(await safe.authenticator.add()).toBe('kept');
    expect(safe.authenticator.isSet.get()).toBe(true);
    const again = await comeBack();
    expect(again.safe.door.get()).toBe('locked');
    expect(again.safe.authenticator.isSet.get()).toBe(true);
    expect(await again.safe.authenticator.unlock()).toBe('open');
    expect(again.safe.door.get()).toBe('open');
    expect(await again.storage.open(id)).toMatchObject({ ok: true });
    expect(await (await comeBack()).safe.unlock(PHRASE)).toBe(true);
  });

  it('leaves the door locked when it is cancelled, or another key answers; the phrase still opens', async () => {
    const { safe, key, comeBack } = await aComputerWithKey();
    await safe.authenticator.add();
    const again = (await comeBack()).safe;
    key.faults.refuses = true;
    expect(await again.authenticator.unlock()).toBe('refused');
    key.faults.refuses = false;
    key.forgets();
    expect(await again.authenticator.unlock()).toBe('wrong');
    expect(again.door.get()).toBe('locked');
    expect(await again.unlock(PHRASE)).toBe(true);
  });

  it('changes nothing when it is not made, or not kept', async () => {
    const { computer, safe, key } = await aComputerWithKey();
    key.faults.refuses = true;
    expect(await safe.authenticator.add()).toBe('refused');
    key.faults.isUnable = true;
    expect(await safe.authenticator.add()).toBe('unable');
    Object.assign(key.faults, { refuses: false, isUnable: false });
    computer.files.faults.refuse = (folder) => folder === 'vault';
    expect(await safe.authenticator.add()).toBe('failed');
    expect(safe.authenticator.isSet.get()).toBe(false);
  });

  it('is removed, and goes with the phrase; it stands beside a phrase only', async () => {
    const { safe, comeBack } = await aComputerWithKey();
    await safe.authenticator.add();
    expect(await safe.authenticator.remove()).toBe(true);
    const again = (await comeBack()).safe;
    expect(again.authenticator.isSet.get()).toBe(false);
    expect(await again.authenticator.unlock()).toBe('refused');
    expect(await again.unlock(PHRASE)).toBe(true);
    expect(await again.authenticator.add()).toBe('kept');
    expect(await again.unprotect()).toBe(true);
    expect(again.authenticator.isSet.get()).toBe(false);
    expect(await again.authenticator.add()).toBe('failed');
  });

  it('is known to another tab, and offered nowhere without an authenticator', async () => {
    const { computer, safe, comeBack } = await aComputerWithKey();
    const there = (await comeBack()).safe;
    await safe.authenticator.add();
    expect(there.authenticator.isSet.get()).toBe(false);
    await there.lookAgain();
    expect(there.authenticator.isSet.get()).toBe(true);
    const without = (await computer.start()).safe;
    expect(await without.authenticator.isAble()).toBe(false);
    expect(await without.authenticator.unlock()).toBe('refused');
  });
});
