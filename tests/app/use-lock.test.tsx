// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Safe } from '../../src/app/safe';
import { HIDDEN_MS, IDLE_MS, useLock } from '../../src/app/use-lock';
import { observed } from '../../src/storage/save-state';
import { renderUi } from '../ui/render-ui';

beforeEach(() => {
  vi.useFakeTimers();
});

function Locked({ safe, lock }: { readonly safe: Safe; readonly lock: () => void }) {
  useLock(safe, lock);
  return null;
}

function aScreen({
  isProtected = true,
  door = 'open',
}: { readonly isProtected?: boolean; readonly door?: 'open' | 'locked' } = {}) {
  const lock = vi.fn();
  const safe = { door: observed(door), isProtected: observed(isProtected) } as unknown as Safe;
  renderUi(<Locked safe={safe} lock={lock} />);
  return { lock, safe };
}

function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

function hideFor(ms: number): void {
  const state = vi.spyOn(document, 'visibilityState', 'get');
  state.mockReturnValue('hidden');
  fireEvent(document, new Event('visibilitychange'));
  vi.setSystemTime(Date.now() + ms);
  state.mockReturnValue('visible');
  fireEvent(document, new Event('visibilitychange'));
}

describe('what a phrase protects', () => {
  it('locks when nobody has touched anything for ten minutes, and not while somebody does', () => {
    const { lock } = aScreen();
    pass(IDLE_MS - 1);
    fireEvent.pointerMove(window);
    pass(IDLE_MS - 1);
    expect(lock).not.toHaveBeenCalled();
    pass(1);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('locks when it comes back after more than five minutes out of sight', () => {
    const { lock } = aScreen();
    hideFor(HIDDEN_MS);
    expect(lock).not.toHaveBeenCalled();
    hideFor(HIDDEN_MS + 1);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('locks on Ctrl+Alt+L', () => {
    const { lock } = aScreen();
    fireEvent.keyDown(window, { key: 'l', code: 'KeyL', ctrlKey: true });
    expect(lock).not.toHaveBeenCalled();
    fireEvent.keyDown(window, { key: 'l', code: 'KeyL', ctrlKey: true, altKey: true });
    expect(lock).toHaveBeenCalledOnce();
  });
});

describe('what no phrase protects, or what is locked already', () => {
  it.each([
    { isProtected: false, door: 'open' as const },
    { isProtected: true, door: 'locked' as const },
  ])('is not locked by anything (%o)', (state) => {
    const { lock } = aScreen(state);
    fireEvent.keyDown(window, { key: 'l', code: 'KeyL', ctrlKey: true, altKey: true });
    hideFor(HIDDEN_MS * 10);
    pass(IDLE_MS * 10);
    expect(lock).not.toHaveBeenCalled();
  });

  it('is, from the moment a phrase is set', () => {
    const { lock, safe } = aScreen({ isProtected: false });
    act(() => {
      (safe.isProtected as ReturnType<typeof observed<boolean>>).set(true);
    });
    pass(IDLE_MS);
    expect(lock).toHaveBeenCalledOnce();
  });
});
