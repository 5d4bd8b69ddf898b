// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useIsPainted } from '../../src/canvas/use-is-painted';

describe('what is not seen', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits until the first frame has been painted', () => {
    const { result } = renderHook(useIsPainted);
    expect(result.current).toBe(false);
    act(() => {
      vi.advanceTimersToNextFrame();
    });
    expect(result.current).toBe(false);
    act(() => {
      vi.runAllTimers();
    });
    expect(result.current).toBe(true);
  });

  it('asks for nothing any more once its sheet is closed', () => {
    const { unmount } = renderHook(useIsPainted);
    act(() => {
      vi.advanceTimersToNextFrame();
    });
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
