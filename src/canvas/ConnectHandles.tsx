import { useStore, ViewportPortal } from '@xyflow/react';
import { useEffect, useMemo, useState, type PointerEvent, type RefObject } from 'react';
import type { Rect } from '../layout/geometry';
import { centreOf, distanceToRect } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import styles from './canvas.module.css';
import { takePointer } from './follow-pointer';
import { frameOf } from './frame-of';
import type { MarksStore } from './gesture-marks';
import { ghostDrag } from './ghost-drag';
import type { ClientPoint, ToSheet } from './use-sheet-point';

/** Px on the screen. */
const DOT = 6;
const REACH = 14;
const OUTSIDE = 9;
/** How far they stand out from the figure at most. */
export const HANDLES_REACH = OUTSIDE + DOT;
/** How near the mouse comes before the handles show. */
const NEAR = 36;
/** Farther away than that, handles shrink with the figure: at their own size they would cover it and its neighbours. */
const LEAST_ZOOM = 0.5;

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
  const middle = centreOf(frame);
  const scale = Math.max(zoom, LEAST_ZOOM);
  const begin = (event: PointerEvent): void => {
    const ghostTo = (to: Point) => ({ from: middle, to });
    const onDrop = (under: FigureId | null, at: Point) => {
      onConnect(id, under ?? at);
    };
    takePointer(event, () => ghostDrag({ scene, marks, toSheet }, { ghostTo, except: id, onDrop }));
  };
  return (
    <ViewportPortal>
      <svg className={styles['handleLayer']} aria-hidden="true">
        {Object.entries(edgePoints(frame, OUTSIDE / scale)).map(([side, { x, y }]) => (
          <g
            key={side}
            className={`nodrag nopan ${styles['handle'] ?? ''}`}
            data-handle="connect"
            onPointerDown={begin}
          >
            <circle className={styles['handleReach']} cx={x} cy={y} r={REACH / scale} />
            <circle className={styles['handleDot']} cx={x} cy={y} r={DOT / scale} />
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
}

function edgePoints(frame: Rect, out: number): Readonly<Record<string, Point>> {
  const { x0, y0, x1, y1 } = frame;
  const { x, y } = centreOf(frame);
  return {
    right: { x: x1 + out, y },
    left: { x: x0 - out, y },
    top: { x, y: y0 - out },
    bottom: { x, y: y1 + out },
  };
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
