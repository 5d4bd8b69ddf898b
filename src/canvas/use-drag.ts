import type { NodeChange, OnNodeDrag } from '@xyflow/react';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Translate } from '../i18n/translate';
import { movedTogether } from '../model/move-figures';
import type { Point } from '../model/point';
import type { Editor } from '../session/editor-store';
import { carry, type Carrying } from './carry';
import type { SheetNode } from './flow-nodes';
import type { Snapping } from './use-snapping';

/** A drag under way: what is carried, and where the node under the hand was. */
interface Drag {
  readonly node: string;
  readonly start: Point;
  readonly carrying: Carrying;
}

/**
 * Turns React Flow's drags into previews, one a frame, and one commit at the end; a second finger takes the
 * gesture back, because two fingers always zoom. React Flow's other changes are not ours to follow.
 */
export function useDrag(
  editor: Editor,
  t: Translate,
  sheet: RefObject<HTMLElement | null>,
  snapping: Snapping,
) {
  const drag = useRef<Drag | null>(null);
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    const takeBack = (event: TouchEvent): void => {
      if (event.touches.length < 2) return;
      drag.current?.carrying.cancel();
      drag.current = null;
    };
    element.addEventListener('touchstart', takeBack, { capture: true, passive: true });
    return () => {
      element.removeEventListener('touchstart', takeBack, { capture: true });
    };
  }, [sheet]);

  return useMemo(() => {
    const onNodeDragStart: OnNodeDrag<SheetNode> = (_, node) => {
      const { committed, selection } = editor.store.getState();
      const held = selection.has(node.id) ? selection : [node.id];
      const carrying = carry({ editor, t, snapping }, movedTogether(committed, held));
      drag.current = { node: node.id, start: node.position, carrying };
      if (sheet.current !== null) sheet.current.dataset['dragging'] = '';
    };
    const onNodeDragStop = (): void => {
      delete sheet.current?.dataset['dragging'];
    };
    const onPositions = (changes: readonly NodeChange<SheetNode>[]): void => {
      const { current } = drag;
      if (current === null) return;
      for (const change of changes) {
        if (change.type !== 'position' || change.id !== current.node || change.position === undefined)
          continue;
        const { x, y } = change.position;
        const way = { x: x - current.start.x, y: y - current.start.y };
        if (change.dragging === true) current.carrying.move(way);
        else {
          drag.current = null;
          current.carrying.drop(way);
        }
      }
    };
    return { onNodeDragStart, onNodeDragStop, onPositions };
  }, [editor, sheet, snapping, t]);
}
