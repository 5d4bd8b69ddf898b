import { describe, expect, it, vi } from 'vitest';
import { createRetention } from '../../src/app/retention';
import { observed } from '../../src/storage/save-state';
import { idOf } from '../builders';

function aStart({ gone = ['old'], words = new Map<string, string>() } = {}) {
  const door = observed<'opening' | 'locked' | 'recovery' | 'open'>('opening');
  const eraseOverdue = vi.fn(() => Promise.resolve(gone.map((id) => idOf<'sheet'>(id))));
  const forget = vi.fn();
  const retention = createRetention({
    storage: { eraseOverdue, list: () => Promise.resolve([]), chooseReview: vi.fn() },
    safe: { door },
    memory: { get: (key) => words.get(key) ?? null, set: (key, value) => words.set(key, value) },
    now: () => 1_000,
    forget,
  });
  return { door, eraseOverdue, forget, retention, words };
}

describe('sheets whose time is over', () => {
  it('wait until the sheets can be read, and go once', async () => {
    const { door, eraseOverdue, forget, retention } = aStart();
    door.set('locked');
    door.set('recovery');
    expect(eraseOverdue).not.toHaveBeenCalled();
    door.set('open');
    door.set('recovery');
    door.set('open');
    await vi.waitFor(() => {
      expect(retention.erased.get()).toEqual({ count: 1, at: 1_000 });
    });
    expect(eraseOverdue).toHaveBeenCalledOnce();
    expect(forget).toHaveBeenCalledExactlyOnceWith(idOf('old'));
  });

  it('are told of until somebody has seen it, without a name', async () => {
    const { door, retention, words } = aStart();
    door.set('open');
    await vi.waitFor(() => {
      expect(retention.erased.get()).not.toBeNull();
    });
    expect([...words.values()].join()).not.toContain('old');
    const again = aStart({ gone: [], words });
    expect(again.retention.erased.get()).toEqual({ count: 1, at: 1_000 });
    again.retention.noteSeen();
    expect(aStart({ gone: [], words }).retention.erased.get()).toBeNull();
  });
});
