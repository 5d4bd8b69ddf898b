// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createIdleLock } from '../../src/app/idle-lock';
import { ProtectOnDesk } from '../../src/app/ProtectOnDesk';
import type { Safe } from '../../src/app/safe';
import { observed } from '../../src/storage/save-state';
import { renderUi } from '../ui/render-ui';

const OPEN = 'Ouvrir avec cet appareil ou une clé';

function open({ isProtected = false, isSet = false, isAble = true } = {}) {
  const add = vi.fn<Safe['authenticator']['add']>(() => Promise.resolve('kept'));
  const remove = vi.fn(() => Promise.resolve(true));
  const safe = {
    isProtected: observed(isProtected),
    protect: () => Promise.resolve(true),
    makeCode: () => Promise.resolve('AAAA-BBBB'),
    authenticator: { isSet: observed(isSet), isAble: () => Promise.resolve(isAble), add, remove },
  } as unknown as Safe;
  const onDialog = vi.fn();
  const words = new Map<string, string>();
  const memory = {
    get: (key: string) => words.get(key) ?? null,
    set: (key: string, value: string) => words.set(key, value),
  };
  const idleLock = createIdleLock(memory);
  const announce = vi.fn();
  const { user } = renderUi(
    <ProtectOnDesk
      safe={safe}
      idleLock={idleLock}
      announce={announce}
      onDialog={onDialog}
      onClose={vi.fn()}
    />,
  );
  return { user, add, remove, announce, onDialog, idleLock };
}

/** Writes the words that are offered. */
async function setPhrase(user: ReturnType<typeof open>['user']) {
  const words = screen.getByText(/^[a-z]+( [a-z]+){6}$/).textContent;
  await user.type(screen.getByRole('textbox', { name: /Écrivez/ }), words);
  await user.click(screen.getByRole('button', { name: 'Protéger' }));
}

describe('the protection of this device', () => {
  it('adds this device or a key after the phrase, when that is wanted, and tells with the code why not', async () => {
    const { user, add, onDialog } = open();
    add.mockResolvedValueOnce('unable');
    await user.click(await screen.findByRole('checkbox', { name: OPEN }));
    await setPhrase(user);
    expect(add).toHaveBeenCalledTimes(1);
    const note = expect.stringMatching(/ne sait pas le faire/) as string;
    expect(onDialog).toHaveBeenCalledWith({ kind: 'code', code: 'AAAA-BBBB', note });
  });

  it('keeps at once after how long it locks, and says it with the phrase', async () => {
    const { user, announce, idleLock } = open();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Après 10\u00a0min' }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Après 5\u00a0min' }));
    expect(idleLock.minutes()).toBe(5);
    await setPhrase(user);
    expect(announce).toHaveBeenCalledWith(expect.stringMatching(/se verrouillent après 5 minutes/));
  });

  it('adds none unasked', async () => {
    const { user, add, onDialog } = open();
    await screen.findByRole('checkbox', { name: OPEN });
    await setPhrase(user);
    expect(add).not.toHaveBeenCalled();
    expect(onDialog).toHaveBeenCalledWith({ kind: 'code', code: 'AAAA-BBBB', note: null });
  });

  it('speaks of none where the browser has none', async () => {
    const { user, onDialog } = open({ isAble: false });
    await setPhrase(user);
    expect(onDialog).toHaveBeenCalled();
    expect(screen.queryByText(OPEN)).toBeNull();
  });

  it('adds one beside a phrase, and says why not', async () => {
    const { user, add, announce } = open({ isProtected: true });
    add.mockResolvedValueOnce('refused');
    await user.click(await screen.findByRole('button', { name: OPEN }));
    expect(await screen.findByText(/^Rien n’a été ajouté.*annulée/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: OPEN }));
    expect(announce).toHaveBeenCalledWith(expect.stringMatching(/ouvre aussi les feuilles/));
  });

  it('removes the one there is, even where the browser can no longer ask it', async () => {
    const { user, remove, announce } = open({ isProtected: true, isSet: true, isAble: false });
    remove.mockResolvedValueOnce(false);
    const gone = screen.getByRole('button', { name: /^Ne plus ouvrir/ });
    await user.click(gone);
    expect(await screen.findByText(/Rien n’a été changé/)).toBeDefined();
    await user.click(gone);
    expect(announce).toHaveBeenCalledWith(expect.stringMatching(/n’ouvre plus les feuilles/));
  });
});
