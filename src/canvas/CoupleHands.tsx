import { ViewportPortal } from '@xyflow/react';
import { memo, type PointerEvent } from 'react';
import type { Translate } from '../i18n/translate';
import { couplePoints } from '../layout/couple-line';
import type { CoupleShape } from '../layout/scene';
import type { CoupleId, FigureId } from '../model/ids';
import { movedTogether } from '../model/move-figures';
import type { Point } from '../model/point';
import type { DiagramDocument } from '../model/document';
import { recordAt, recordsOf } from '../model/records';
import type { Editor } from '../session/editor-store';
import styles from './canvas.module.css';
import { carry } from './carry';
import { takePointer } from './follow-pointer';
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
  /** @param at where on the sheet. */
  readonly onTap: (id: CoupleId, at: Point) => void;
}

/** The line between two partners, to take both and their children by. */
export const CoupleHands = memo(function CoupleHands(props: CoupleHandsProps) {
  return (
    <ViewportPortal>
      <svg className={styles['coupleHands']} aria-hidden="true">
        {props.couples.map((shape) => (
          <polyline
            key={shape.id}
            className={`nodrag nopan ${styles['coupleReach'] ?? ''}`}
            data-couple={shape.id}
            points={couplePoints(shape)
              .map(({ x, y }) => `${x},${y}`)
              .join(' ')}
            onPointerDown={(event) => {
              takeCouple(event, shape.id, props);
            }}
            // What comes up before the click would have it.
            onClick={(event) => {
              event.stopPropagation();
              props.onTap(shape.id, props.toSheet(event));
            }}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
});

function takeCouple(event: PointerEvent, id: CoupleId, props: CoupleHandsProps): void {
  const { editor, toSheet, isMovable } = props;
  const start = toSheet(event);
  takePointer(event, () => {
    const carrying = isMovable ? carry(props, familyOf(editor.store.getState().committed, id)) : null;
    const wayTo = (pointer: globalThis.PointerEvent) => {
      const { x, y } = toSheet(pointer);
      return { x: x - start.x, y: y - start.y };
    };
    return {
      onMove: (pointer) => carrying?.move(wayTo(pointer)),
      onEnd: (pointer) => carrying?.drop(wayTo(pointer)),
      onCancel: () => carrying?.cancel(),
    };
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
