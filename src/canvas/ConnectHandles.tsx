import { useStore, ViewportPortal } from '@xyflow/react';
import { useEffect, useMemo, useState, type PointerEvent, type RefObject } from 'react';
import type { Rect } from '../layout/geometry';
import { distanceToRect } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import styles from './canvas.module.css';
import { figureUnder } from './figure-under';
import { followPointer } from './follow-pointer';
import { frameOf } from './frame-of';
import type { MarksStore } from './gesture-marks';
import type { ClientPoint, ToSheet } from './use-sheet-point';

/** Px on the screen. */
const DOT = 6;
const REACH = 14;
const OUTSIDE = 9;
/** How near the mouse comes before the handles show. */
const NEAR = 36;

export interface ConnectHandlesProps {
  readonly id: FigureId;
  readonly scene: Scene;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly marks: MarksStore;
  readonly toSheet: ToSheet;
  readonly mouseAt: () => ClientPoint | null;
  /** An arrow from the figure in hand to another, or to empty ground where its other end is to be made. */
  readonly onConnect: (from: FigureId, to: FigureId | Point) => void;
}

/** At the edges of the figure in hand, where the mouse draws an arrow from; fingers have the bar for it. */
export function ConnectHandles(props: ConnectHandlesProps) {
  const { id, scene, marks, toSheet, onConnect } = props;
  const zoom = useStore(({ transform }) => transform[2]);
  const frame = useMemo(() => frameOf(scene, id), [scene, id]);
  const isNear = useNearness(props, frame, NEAR / zoom);
  if (frame === null || !isNear) return null;
  const middle = { x: (frame.x0 + frame.x1) / 2, y: (frame.y0 + frame.y1) / 2 };
  const begin = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    const clear = (): void => {
      marks.setState({ ghost: null, over: null });
    };
    followPointer(event.nativeEvent, {
      onMove: (move) => {
        const to = toSheet(move);
        const under = figureUnder(scene, to);
        marks.setState({ ghost: { from: middle, to }, over: under === id ? null : under });
      },
      onEnd: (end) => {
        clear();
        const to = toSheet(end);
        const under = figureUnder(scene, to);
        if (under !== id) onConnect(id, under ?? to);
      },
      onCancel: clear,
    });
  };
  return (
    <ViewportPortal>
      <svg className={styles['handleLayer']} aria-hidden="true">
        {edgePoints(frame, OUTSIDE / zoom).map(({ x, y }) => (
          <g
            key={`${x} ${y}`}
            className={`nodrag nopan ${styles['handle'] ?? ''}`}
            data-handle="connect"
            onPointerDown={begin}
          >
            <circle className={styles['handleReach']} cx={x} cy={y} r={REACH / zoom} />
            <circle className={styles['handleDot']} cx={x} cy={y} r={DOT / zoom} />
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
}

function edgePoints({ x0, y0, x1, y1 }: Rect, out: number): readonly Point[] {
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  return [
    { x: x1 + out, y },
    { x: x0 - out, y },
    { x, y: y0 - out },
    { x, y: y1 + out },
  ];
}

/** Whether a mouse is near `frame`; follows the mouse, never a finger. */
function useNearness(
  { sheet, toSheet, mouseAt }: Pick<ConnectHandlesProps, 'sheet' | 'toSheet' | 'mouseAt'>,
  frame: Rect | null,
  reach: number,
): boolean {
  const [isNear, setNear] = useState(() => {
    const mouse = mouseAt();
    return mouse !== null && frame !== null && isWithin(frame, toSheet(mouse), reach);
  });
  useEffect(() => {
    const element = sheet.current;
    if (element === null || frame === null) return undefined;
    const follow = (event: globalThis.PointerEvent): void => {
      if (event.pointerType !== 'mouse') return;
      setNear(isWithin(frame, toSheet(event), reach));
    };
    element.addEventListener('pointermove', follow);
    return () => {
      element.removeEventListener('pointermove', follow);
    };
  }, [sheet, toSheet, frame, reach]);
  return isNear;
}

function isWithin(frame: Rect, { x, y }: Point, reach: number): boolean {
  return distanceToRect(frame, x, y) < reach;
}
