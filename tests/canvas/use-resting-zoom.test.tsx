// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { ReactFlowProvider, useStoreApi } from '@xyflow/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useRestingZoom } from '../../src/canvas/use-resting-zoom';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Long enough for any camera to rest. */
const LONG_MS = 1_000;

function aSheet() {
  const sheet = { current: document.createElement('div') };
  const { result } = renderHook(() => ({ zoom: useRestingZoom(sheet), store: useStoreApi() }), {
    wrapper: ReactFlowProvider,
  });
  return {
    zoom: () => result.current.zoom,
    isMarked: () => 'zooming' in sheet.current.dataset,
    look(x: number, zoom: number) {
      act(() => {
        result.current.store.setState({ transform: [x, 0, zoom] });
      });
    },
    rest() {
      act(() => {
        vi.advanceTimersByTime(LONG_MS);
      });
    },
  };
}

describe('the zoom at which the camera rests', () => {
  it('is the one a sheet is first shown at, at once', () => {
    const sheet = aSheet();
    sheet.look(0, 0.7);
    expect(sheet.zoom()).toBe(0.7);
    expect(sheet.isMarked()).toBe(false);
  });

  it('stays as it was while a hand zooms, with the sheet marked, and follows once it has stopped', () => {
    const sheet = aSheet();
    sheet.look(0, 0.7);
    sheet.rest();
    for (const zoom of [0.72, 0.75, 0.8]) sheet.look(0, zoom);
    expect(sheet.zoom()).toBe(0.7);
    expect(sheet.isMarked()).toBe(true);
    sheet.rest();
    expect(sheet.zoom()).toBe(0.8);
    expect(sheet.isMarked()).toBe(false);
  });

  it('does not mind a camera that only moves sideways', () => {
    const sheet = aSheet();
    sheet.look(0, 0.7);
    sheet.rest();
    sheet.look(50, 0.7);
    expect(sheet.isMarked()).toBe(false);
  });
});
