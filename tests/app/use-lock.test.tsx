// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Safe } from '../../src/app/safe';
import { browserLockCalls, type LockCalls } from '../../src/app/lock-calls';
import { createIdleLock, type IdleLock } from '../../src/app/idle-lock';
import { HIDDEN_MS, LIFE_MS, useLock } from '../../src/app/use-lock';
import { observed } from '../../src/storage/save-state';
import { renderUi } from '../ui/render-ui';

beforeEach(() => {
  vi.useFakeTimers();
});

const IDLE_MS = 10 * 60_000;

interface LockedProps {
  readonly safe: Safe;
  readonly calls: LockCalls;
  readonly idleLock: IdleLock;
  readonly lock: () => void;
}

function Locked({ safe, calls, idleLock, lock }: LockedProps) {
  const lockAll = useLock(safe, calls, idleLock, lock);
  return <button onClick={lockAll}>Verrouiller</button>;
}

/** Channels as browsers have them: each hears what the others say. */
function aBrowser(): typeof BroadcastChannel {
  const all = new Set<EventTarget>();
  class Channel extends EventTarget {
    constructor() {
      super();
      all.add(this);
    }
    postMessage(data: unknown) {
      for (const other of all) if (other !== this) other.dispatchEvent(new MessageEvent('message', { data }));
    }
  }
  return Channel as unknown as typeof BroadcastChannel;
}

function aScreen({
  isProtected = true,
  door = 'open',
  calls = browserLockCalls(undefined, 'trace'),
}: {
  readonly isProtected?: boolean;
  readonly door?: 'open' | 'locked';
  readonly calls?: LockCalls;
} = {}) {
  const lock = vi.fn();
  const words = new Map<string, string>();
  const idleLock = createIdleLock({
    get: (key) => words.get(key) ?? null,
    set: (key, value) => words.set(key, value),
  });
  const lookAgain = vi.fn(() => Promise.resolve());
  const safe = { door: observed(door), isProtected: observed(isProtected), lookAgain } as unknown as Safe;
  renderUi(<Locked safe={safe} calls={calls} idleLock={idleLock} lock={lock} />);
  return { lock, safe, lookAgain, idleLock, words };
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
  it.each([5, 20, 30] as const)(
    'locks after the minutes that were chosen, from the next touch on (%d)',
    (minutes) => {
      const { lock, idleLock } = aScreen();
      expect(idleLock.choose(minutes)).toBe(minutes);
      fireEvent.keyDown(window);
      pass(minutes * 60_000 - 1);
      expect(lock).not.toHaveBeenCalled();
      pass(1);
      expect(lock).toHaveBeenCalledOnce();
    },
  );

  it.each(['', '0', '600', 'Infinity'])(
    'is never left open by what somebody wrote beside it (« %s »)',
    (kept) => {
      const { idleLock, words } = aScreen();
      words.set('trace.lock-after', kept);
      expect(idleLock.minutes()).toBe(10);
    },
  );

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

describe('two tabs', () => {
  /** The other tab, in the hands of the test. */
  function twoTabs(state: Parameters<typeof aScreen>[0] = {}) {
    const Channel = aBrowser();
    const here = aScreen({ ...state, calls: browserLockCalls(Channel, 'trace') });
    const there = browserLockCalls(Channel, 'trace');
    const heard: string[] = [];
    there.on('lock', () => heard.push('lock'));
    there.on('life', () => heard.push('life'));
    return { ...here, there, heard };
  }

  it.each(['open', 'locked'] as const)('look at the vault again when its ways in change (%s)', (door) => {
    const { there, lookAgain, lock } = twoTabs({ door });
    there.tellOfWays();
    expect(lookAgain).toHaveBeenCalledOnce();
    expect(lock).not.toHaveBeenCalled();
  });

  it('lock together, whichever of them is locked, and say it once', () => {
    const { lock, heard, there } = twoTabs();
    fireEvent.click(screen.getByRole('button'));
    expect(lock).toHaveBeenCalledOnce();
    expect(heard).toEqual(['lock']);
    there.lockOthers();
    expect(lock).toHaveBeenCalledTimes(2);
    expect(heard).toEqual(['lock']);
  });

  it('lock together on the key and when nobody is at either', () => {
    const { lock, heard } = twoTabs();
    pass(IDLE_MS);
    expect(heard).toEqual(['lock']);
    fireEvent.keyDown(window, { key: 'l', code: 'KeyL', ctrlKey: true, altKey: true });
    expect(heard.filter((said) => said === 'lock')).toHaveLength(2);
    expect(lock).toHaveBeenCalledTimes(2);
  });

  it('lock together even where one does not know yet that there is a phrase; not what is locked', () => {
    const unaware = twoTabs({ isProtected: false });
    unaware.there.lockOthers();
    expect(unaware.lock).toHaveBeenCalledOnce();
    const closed = twoTabs({ door: 'locked' });
    closed.there.lockOthers();
    expect(closed.lock).not.toHaveBeenCalled();
  });

  it('do not lock for want of a hand while somebody works in one of them', () => {
    const { lock, heard, there } = twoTabs();
    pass(IDLE_MS - 1);
    there.tellOfLife();
    pass(IDLE_MS - 1);
    expect(lock).not.toHaveBeenCalled();
    fireEvent.pointerMove(window);
    fireEvent.pointerMove(window);
    expect(heard).toEqual(['life']);
    pass(LIFE_MS);
    fireEvent.pointerMove(window);
    expect(heard).toEqual(['life', 'life']);
  });

  it('count the time out of sight from the last hand on the other', () => {
    const { lock, there } = twoTabs();
    const state = vi.spyOn(document, 'visibilityState', 'get');
    state.mockReturnValue('hidden');
    fireEvent(document, new Event('visibilitychange'));
    vi.setSystemTime(Date.now() + HIDDEN_MS);
    there.tellOfLife();
    vi.setSystemTime(Date.now() + HIDDEN_MS);
    state.mockReturnValue('visible');
    fireEvent(document, new Event('visibilitychange'));
    expect(lock).not.toHaveBeenCalled();
  });
});
