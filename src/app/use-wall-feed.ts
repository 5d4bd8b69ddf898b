import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import { shallow } from 'zustand/shallow';
import type { SheetCamera } from '../canvas/use-camera';
import type { Locale } from '../i18n/translate';
import type { Rect } from '../layout/geometry';
import type { Point } from '../model/point';
import type { Editor } from '../session/editor-store';
import type { ProjectionStore } from './projection-store';
import { spotUnder, type SheetSpot } from './sheet-spot';
import type { SheetViewStore } from './sheet-view';
import type { WallLink } from './wall-link';
import type { WallLook, WallPicture } from './wall-picture';

interface WallFeedTools {
  readonly wall: WallLink;
  readonly editor: Editor;
  readonly sheetView: SheetViewStore;
  readonly projection: ProjectionStore;
  readonly camera: RefObject<SheetCamera | null>;
  readonly sheetElement: RefObject<HTMLElement | null>;
  readonly locale: Locale;
}

const NOWHERE: Rect = { x0: 0, y0: 0, x1: 0, y1: 0 };

/**
 * Gives the wall all that it shows of this sheet, as it happens.
 * @returns where the presenter's light is, to be told in px of this window.
 */
export function useWallFeed(tools: WallFeedTools): (spot: Point | null) => void {
  const { wall, editor, sheetView, projection, camera, sheetElement, locale } = tools;
  const spot = useRef<SheetSpot | null>(null);
  const changed = useRef<() => void>(() => undefined);
  const words = useRef(locale);
  // Follows the wall: it is closed with the sheet.
  useEffect(() => {
    let sight = NOWHERE;
    let seenAs = sheetView.getState();
    let look: WallLook = { ...seenAs, instead: null, loupeAt: null };
    const picture = (): WallPicture => {
      const { committed, preview, selection } = editor.store.getState();
      const view = sheetView.getState();
      const { instead, loupeAt } = view;
      const { expression, caption } = projection.getState();
      const seen = camera.current?.inSight() ?? NOWHERE;
      // The same objects while nothing moved: they are not sent again.
      if (!sameRect(seen, sight)) sight = seen;
      const next = { ...view, instead: null, loupeAt: null };
      if (view !== seenAs && !shallow(next, look)) look = next;
      seenAs = view;
      return {
        ...{ committed, preview, instead, selection, look, expression, caption, locale: words.current },
        ...{ sight, spot: spot.current, loupeAt, isFollowing: true },
      };
    };
    return wall.serve({
      picture,
      onChange: (listener) => {
        changed.current = listener;
        const stops = [editor.store, sheetView, projection].map((store) => store.subscribe(listener));
        return () => {
          for (const stop of stops) stop();
        };
      },
    });
  }, [camera, editor, projection, sheetView, wall]);
  const isBeside = useStore(sheetView, ({ sittings }) => sittings?.how === 'beside');
  // Follows the view: sheets side by side have another camera, and so has the sheet that comes back.
  useEffect(() => {
    changed.current();
    return camera.current?.onMove(() => {
      changed.current();
    });
  }, [camera, isBeside]);
  // Follows the language: the wall stays open.
  useEffect(() => {
    words.current = locale;
    changed.current();
  }, [locale]);

  return useCallback(
    (at: Point | null) => {
      const { current: area } = sheetElement;
      const sight = camera.current?.inSight();
      const isOver = at !== null && area !== null && sight !== undefined;
      spot.current = isOver ? spotUnder(at, area, sight) : null;
      changed.current();
    },
    [camera, sheetElement],
  );
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.x0 === b.x0 && a.y0 === b.y0 && a.x1 === b.x1 && a.y1 === b.y1;
}
