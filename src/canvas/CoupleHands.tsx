import { ViewportPortal } from '@xyflow/react';
import { memo, type PointerEvent } from 'react';
import { moveAndReroute } from '../commands/move-selection';
import type { Translate } from '../i18n/translate';
import type { CoupleShape } from '../layout/scene';
import type { CoupleId, FigureId } from '../model/ids';
import { movedTogether, moveFigures } from '../model/move-figures';
import type { DiagramDocument } from '../model/document';
import { recordAt, recordsOf } from '../model/records';
import type { Editor } from '../session/editor-store';
import styles from './canvas.module.css';
import { followPointer } from './follow-pointer';
import type { ToSheet } from './use-sheet-point';
import type { Snapping } from './use-snapping';

export interface CoupleHandsProps {
  readonly couples: readonly CoupleShape[];
  readonly editor: Editor;
  readonly t: Translate;
  readonly toSheet: ToSheet;
  readonly snapping: Snapping;
  /** Whether the bar can be dragged: not while a tool draws. */
  readonly isMovable: boolean;
  readonly onTap: (id: CoupleId) => void;
}

/** The line between two partners, to take both and their children by. */
export const CoupleHands = memo(function CoupleHands(props: CoupleHandsProps) {
  return (
    <ViewportPortal>
      <svg className={styles['coupleHands']} aria-hidden="true">
        {props.couples.map(({ id, from, to }) => (
          <line
            key={id}
            className={`nodrag nopan ${styles['coupleReach'] ?? ''}`}
            data-couple={id}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            onPointerDown={(event) => {
              takeCouple(event, id, props);
            }}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
});

function takeCouple(event: PointerEvent, id: CoupleId, props: CoupleHandsProps): void {
  const { editor, t, toSheet, snapping, isMovable, onTap } = props;
  if (event.button !== 0) return;
  event.stopPropagation();
  const start = toSheet(event);
  const moved = familyOf(editor.store.getState().committed, id);
  const wayTo = (pointer: globalThis.PointerEvent) => {
    const { x, y } = toSheet(pointer);
    return snapping.snap({ x: x - start.x, y: y - start.y });
  };
  const letGo = (): void => {
    editor.cancel();
    snapping.end();
  };
  if (isMovable) snapping.begin(moved);
  followPointer(event.nativeEvent, {
    onMove: (pointer) => {
      if (!isMovable) return;
      const way = wayTo(pointer);
      editor.preview((draft) => {
        moveFigures(draft, moved, way);
      });
    },
    onEnd: (pointer) => {
      if (!isMovable) return;
      const way = wayTo(pointer);
      snapping.end();
      editor.commit({ label: 'command.moveSelection' }, moveAndReroute(moved, way, t));
    },
    onTap: () => {
      snapping.end();
      onTap(id);
    },
    onCancel: letGo,
  });
}

/** Both partners and the children of the two. */
function familyOf(document: DiagramDocument, id: CoupleId): ReadonlySet<FigureId> {
  const couple = recordAt(document.couples, id);
  const children = recordsOf(document.filiations)
    .filter(({ parent }) => parent === id)
    .map(({ child }) => child);
  return movedTogether(document, [...(couple?.partners ?? []), ...children]);
}
