import { useEffect, useRef, useState, type RefObject } from 'react';
import { ROOM_FLOOR } from '../canvas/camera';
import type { SheetCamera } from '../canvas/use-camera';
import type { Rect } from '../layout/geometry';
import type { Point } from '../model/point';
import { createEditor, type Editor } from '../session/editor-store';
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
      const { committed, preview, selection, instead, look } = picture;
      editor.store.setState({ committed, preview, selection });
      sheetView.setState({ ...look, instead });
      shown.current = picture;
    };
    show(store.getState());
    return store.subscribe(show);
  }, [editor, sheetView, store]);
  // Follows the laptop's view, and the room of the sheet in this window.
  useEffect(() => {
    let seen: Rect | null = null;
    camera.current?.stage(ROOM_FLOOR);
    const follow = (isNew: boolean): void => {
      const { isFollowing, sight, spot: at } = shown.current;
      if (isFollowing && sight.x1 > sight.x0 && (isNew || sight !== seen)) camera.current?.look(sight, scale);
      seen = sight;
      const room = sheetElement.current?.getBoundingClientRect();
      const view = camera.current?.inSight();
      setSpot(at === null || room === undefined || view === undefined ? null : onScreen(at, room, view));
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
  }, [camera, scale, sheetElement, store]);
  return { editor, sheetView, spot };
}

/** From px at zoom 1 to px of the window. */
function onScreen({ x, y }: Point, room: DOMRect, sight: Rect): Point {
  return {
    x: room.left + ((x - sight.x0) / (sight.x1 - sight.x0)) * room.width,
    y: room.top + ((y - sight.y0) / (sight.y1 - sight.y0)) * room.height,
  };
}
