import { useStoreApi } from '@xyflow/react';
import { useCallback, type RefObject } from 'react';
import type { Translate } from '../i18n/translate';
import { movedTogether } from '../model/move-figures';
import type { Point } from '../model/point';
import type { Editor } from '../session/editor-store';
import { carry } from './carry';
import { panAtEdge, type EdgePanning } from './edge-pan';
import { followPointer } from './follow-pointer';
import { isAdding } from './is-adding';
import type { SheetGestures } from './use-sheet-gestures';
import { isSecondFinger } from './use-two-fingers';

interface DragTools extends Pick<SheetGestures, 'snapping' | 'toSheet'> {
  readonly editor: Editor;
  readonly t: Translate;
  readonly sheet: RefObject<HTMLElement | null>;
  /** Takes a sign in hand as its drag begins. @param adding keeps what is in hand already */
  readonly pick: (id: string, adding: boolean) => void;
}

/** A drag under way: where the hand is, px of the window. */
interface Drag {
  readonly move: (pointer: PointerEvent) => void;
  readonly drop: (pointer: PointerEvent) => void;
  readonly cancel: () => void;
}

/**
 * A figure or a building that a pointer came down on is carried where the pointer goes, with whatever goes with it:
 * previews, and one commit at the end. At the edge of the sheet, the sheet goes by. A second finger takes the gesture
 * back, because two fingers always zoom.
 */
export function useDrag(tools: DragTools) {
  const { editor, t, sheet, snapping, toSheet, pick } = tools;
  const flow = useStoreApi();
  return useCallback(
    (down: PointerEvent, id: string): void => {
      const element = sheet.current;
      if (element === null || down.button !== 0 || isSecondFinger(down)) return;
      const start = toSheet(down);
      let drag: Drag | null = null;
      followPointer(down, {
        onMove: (pointer) => {
          const panBy = (by: Point) => flow.getState().panBy(by);
          drag ??= beginDrag({ editor, t, snapping, toSheet, pick, element, panBy }, { id, start, pointer });
          drag.move(pointer);
        },
        onEnd: (pointer) => drag?.drop(pointer),
        onCancel: () => drag?.cancel(),
      });
    },
    [editor, flow, pick, sheet, snapping, t, toSheet],
  );
}

interface BeginTools extends Omit<DragTools, 'sheet'>, Pick<EdgePanning, 'panBy'> {
  readonly element: HTMLElement;
}

/** What is dragged, the place of the sheet that the hand took it by, and where the hand is now. */
interface Taken {
  readonly id: string;
  readonly start: Point;
  readonly pointer: PointerEvent;
}

function beginDrag(tools: BeginTools, { id, start, pointer: first }: Taken): Drag {
  const { editor, toSheet, element } = tools;
  if (!editor.store.getState().selection.has(id)) tools.pick(id, isAdding(first));
  const { committed, selection } = editor.store.getState();
  const carrying = carry(tools, movedTogether(committed, selection.has(id) ? selection : [id]));
  let pointer = first;
  const way = (): Point => {
    const { x, y } = toSheet(pointer);
    return { x: x - start.x, y: y - start.y };
  };
  let isOver = false;
  const rest = panAtEdge({
    room: element.getBoundingClientRect(),
    hand: () => pointer,
    panBy: tools.panBy,
    onPanned: () => {
      if (!isOver) carrying.move(way());
    },
  });
  element.dataset['dragging'] = '';
  const end = (): void => {
    isOver = true;
    rest();
    delete element.dataset['dragging'];
  };
  return {
    move: (moved) => {
      pointer = moved;
      carrying.move(way());
    },
    drop: (lifted) => {
      pointer = lifted;
      end();
      carrying.drop(way());
    },
    cancel: () => {
      end();
      carrying.cancel();
    },
  };
}
