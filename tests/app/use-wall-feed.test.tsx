// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createProjection } from '../../src/app/projection-store';
import { createSheetView } from '../../src/app/sheet-view';
import { useWallFeed } from '../../src/app/use-wall-feed';
import { createWallLink, type WallFeed, type WallLink } from '../../src/app/wall-link';
import type { SheetCamera } from '../../src/canvas/use-camera';
import { createEditor } from '../../src/session/editor-store';
import { aDocument, idOf } from '../builders';

/** As much of a camera as a wall follows, and a hand that moves it. */
function aCamera() {
  const listeners = new Set<() => void>();
  const camera: Pick<SheetCamera, 'inSight' | 'onMove'> = {
    inSight: () => ({ x0: 0, y0: 0, x1: 100, y1: 60 }),
    onMove: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    camera: camera as SheetCamera,
    move: () => {
      for (const listener of listeners) listener();
    },
  };
}

function aFeed() {
  const first = aCamera();
  const camera: { current: SheetCamera | null } = { current: first.camera };
  const sheetView = createSheetView();
  const told = vi.fn();
  let given: WallFeed | null = null;
  const wall: WallLink = {
    ...createWallLink(window, () => Promise.resolve(null)),
    serve: (feed: WallFeed) => {
      given = feed;
      return feed.onChange(told);
    },
  };
  const tools = {
    wall,
    editor: createEditor({ document: aDocument(), now: () => 0 }),
    sheetView,
    projection: createProjection(),
    camera,
    sheetElement: { current: null },
    locale: 'fr',
  } as const;
  renderHook(() => useWallFeed(tools));
  return { first, camera, sheetView, told, picture: () => given!.picture() };
}

const BESIDE = { how: 'beside', before: idOf<'sitting'>('before'), after: null } as const;

describe('what a wall is given', () => {
  it('follows the view of the sheet', () => {
    const { first, told } = aFeed();
    told.mockClear();
    first.move();
    expect(told).toHaveBeenCalledOnce();
  });

  it('tells where the loupe looks, and sends nothing else for it', () => {
    const { sheetView, picture } = aFeed();
    sheetView.setState({ loupe: 'on' });
    const { look } = picture();
    expect(look.loupe).toBe('on');
    sheetView.setState({ loupeAt: { x: 3, y: 4 } });
    expect(picture().loupeAt).toEqual({ x: 3, y: 4 });
    expect(picture().look).toBe(look);
  });

  it('follows the view of sheets side by side, and that of the sheet after them', () => {
    const { first, camera, sheetView, told } = aFeed();
    const beside = aCamera();
    act(() => {
      camera.current = beside.camera;
      sheetView.setState({ sittings: BESIDE });
    });
    told.mockClear();
    beside.move();
    expect(told).toHaveBeenCalledOnce();
    first.move();
    expect(told).toHaveBeenCalledOnce();
    const after = aCamera();
    act(() => {
      camera.current = after.camera;
      sheetView.setState({ sittings: null });
    });
    told.mockClear();
    after.move();
    expect(told).toHaveBeenCalledOnce();
  });
});
