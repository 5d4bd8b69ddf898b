// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePainted } from '../../src/canvas/use-painted';

const showing = (first: string) =>
  renderHook(({ value }) => usePainted(value), { initialProps: { value: first } });

function frame(): void {
  act(() => {
    vi.advanceTimersToNextFrame();
  });
}

function afterFrame(): void {
  act(() => {
    vi.runAllTimers();
  });
}

describe('what is not seen', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits until the first frame has been painted', () => {
    const { result } = showing('a sheet');
    expect(result.current).toBeNull();
    frame();
    expect(result.current).toBeNull();
    afterFrame();
    expect(result.current).toBe('a sheet');
  });

  it('stays as it was until the frame with what was drawn has been painted', () => {
    const { result, rerender } = showing('a sheet');
    afterFrame();
    rerender({ value: 'one more line' });
    frame();
    expect(result.current).toBe('a sheet');
    afterFrame();
    expect(result.current).toBe('one more line');
  });

  it('follows the last of what changed before a frame', () => {
    const { result, rerender } = showing('a sheet');
    rerender({ value: 'one more line' });
    frame();
    rerender({ value: 'and another' });
    afterFrame();
    expect(result.current).toBe('and another');
  });

  it('asks for nothing any more once its sheet is closed', () => {
    const { unmount } = showing('a sheet');
    frame();
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
