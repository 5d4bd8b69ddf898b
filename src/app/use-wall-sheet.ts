import { useEffect, useRef, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import { ROOM_FLOOR } from '../canvas/camera';
import type { SheetCamera } from '../canvas/use-camera';
import type { Rect } from '../layout/geometry';
import type { Point } from '../model/point';
import { createEditor, type Editor } from '../session/editor-store';
import { spotInWindow } from './sheet-spot';
import { createSheetView, type SheetViewStore } from './sheet-view';
import type { WallPicture } from './wall-picture';
import type { WallReceiver } from './wall-receiver';

interface WallSheet {
  readonly editor: Editor;
  readonly sheetView: SheetViewStore;
  /** Where the presenter's light is, in px of this window; `null`: there is none. */
  readonly spot: Point | null;
}

interface WallSheetTools {
  readonly store: WallReceiver['store'];
  readonly first: WallPicture;
  readonly camera: RefObject<SheetCamera | null>;
  readonly sheetElement: RefObject<HTMLElement | null>;
  /** How much larger than the laptop's view just fits. */
  readonly scale: number;
}

/** The sheet of a wall: an editor that nobody edits, kept like the laptop's as long as that one is there. */
export function useWallSheet({ store, first, camera, sheetElement, scale }: WallSheetTools): WallSheet {
  const [editor] = useState(() => createEditor({ document: first.committed, now: () => 0 }));
  const [sheetView] = useState(createSheetView);
  const [spot, setSpot] = useState<Point | null>(null);
  const shown = useRef(first);
  // Follows the laptop's sheet. The stores tell React at once, so that a frame later the wall has it.
  useEffect(() => {
    const show = ({ picture }: { readonly picture: WallPicture | null }): void => {
      if (picture === null) return;
      const { committed, preview, selection, instead, look, loupeAt } = picture;
      editor.store.setState({ committed, preview, selection });
      sheetView.setState({ ...look, instead, loupeAt });
      shown.current = picture;
    };
    show(store.getState());
    return store.subscribe(show);
  }, [editor, sheetView, store]);
  const isBeside = useStore(sheetView, ({ sittings }) => sittings?.how === 'beside');
  // Follows the laptop's view, and the room of the sheet in this window. Two sheets have another camera than one.
  useEffect(() => {
    let seen: Rect | null = null;
    camera.current?.stage(ROOM_FLOOR);
    const follow = (isNew: boolean): void => {
      const { isFollowing, sight, spot: at } = shown.current;
      if (isFollowing && sight.x1 > sight.x0 && (isNew || sight !== seen)) camera.current?.look(sight, scale);
      seen = sight;
      const { current: area } = sheetElement;
      const view = camera.current?.inSight();
      setSpot(at === null || area === null || view === undefined ? null : spotInWindow(at, area, view));
    };
    const refollow = (): void => {
      follow(true);
    };
    const observer = new ResizeObserver(refollow);
    if (sheetElement.current !== null) observer.observe(sheetElement.current);
    const stop = store.subscribe(() => {
      follow(false);
    });
    return () => {
      observer.disconnect();
      stop();
    };
  }, [camera, isBeside, scale, sheetElement, store]);
  return { editor, sheetView, spot };
}
