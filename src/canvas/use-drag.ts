import type { NodeChange, OnNodeDrag } from '@xyflow/react';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { moveAndReroute } from '../commands/move-selection';
import type { Translate } from '../i18n/translate';
import type { FigureId } from '../model/ids';
import { movedTogether, moveFigures } from '../model/move-figures';
import type { Point } from '../model/point';
import type { Editor } from '../session/editor-store';
import type { SheetNode } from './flow-nodes';
import type { Snapping } from './use-snapping';

/** A drag under way: which figures, and where the node under the hand was. */
interface Drag {
  readonly node: string;
  readonly start: Point;
  readonly moved: ReadonlySet<FigureId>;
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
      drag.current = null;
      snapping.end();
      editor.cancel();
    };
    element.addEventListener('touchstart', takeBack, { capture: true, passive: true });
    return () => {
      element.removeEventListener('touchstart', takeBack, { capture: true });
    };
  }, [editor, sheet, snapping]);

  return useMemo(() => {
    const onNodeDragStart: OnNodeDrag<SheetNode> = (_, node) => {
      const { committed, selection } = editor.store.getState();
      const held = selection.has(node.id) ? selection : [node.id];
      const moved = movedTogether(committed, held);
      drag.current = { node: node.id, start: node.position, moved };
      snapping.begin(moved);
    };
    const onPositions = (changes: readonly NodeChange<SheetNode>[]): void => {
      const { current } = drag;
      if (current === null) return;
      for (const change of changes) {
        if (change.type !== 'position' || change.id !== current.node || change.position === undefined)
          continue;
        const { x, y } = change.position;
        const delta = snapping.snap({ x: x - current.start.x, y: y - current.start.y });
        if (change.dragging === true) {
          editor.preview((draft) => {
            moveFigures(draft, current.moved, delta);
          });
        } else {
          drag.current = null;
          snapping.end();
          editor.commit({ label: 'command.moveSelection' }, moveAndReroute(current.moved, delta, t));
        }
      }
    };
    return { onNodeDragStart, onPositions };
  }, [editor, snapping, t]);
}
