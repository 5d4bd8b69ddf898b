import { ViewportPortal } from '@xyflow/react';
import { useStore } from 'zustand';
import type { Rect } from '../layout/geometry';
import { inflate } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { Point } from '../model/point';
import styles from './canvas.module.css';
import { LayerSvg } from './LayerSvg';
import { frameOf } from './frame-of';
import type { MarksStore, Segment } from './gesture-marks';

/** Head of the ghost arrow, px at zoom 1. */
const HEAD = 13;

export interface MarksLayerProps {
  readonly marks: MarksStore;
  readonly scene: Scene;
  /** Who takes part in the gesture so far: a dashed line goes round each. */
  readonly gathered: readonly string[];
}

/** What a gesture shows while it lasts: loop, hairlines, the arrow that would be, who takes part. */
export function MarksLayer({ marks, scene, gathered }: MarksLayerProps) {
  const { loop, guides, ghost, over } = useStore(marks);
  const rings = [...gathered, ...(over === null ? [] : [over])];
  return (
    <ViewportPortal>
      <LayerSvg className={styles['marksLayer']}>
        {guides.map(({ from, to }) => (
          <line
            key={`${from.x} ${from.y} ${to.x} ${to.y}`}
            className={styles['guide']}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        ))}
        {loop !== null && <polygon className={styles['loop']} points={pointsText(loop)} />}
        {rings.map((id) => {
          const frame = frameOf(scene, id);
          return frame === null ? null : <Ring key={id} frame={frame} />;
        })}
        {ghost !== null && <GhostArrow ghost={ghost} />}
      </LayerSvg>
    </ViewportPortal>
  );
}

function Ring({ frame }: { readonly frame: Rect }) {
  const { x0, y0, x1, y1 } = inflate(frame, 3);
  return <rect className={styles['ring']} x={x0} y={y0} width={x1 - x0} height={y1 - y0} rx={16} />;
}

function GhostArrow({ ghost: { from, to } }: { readonly ghost: Segment }) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < HEAD) return null;
  const ux = (to.x - from.x) / length;
  const uy = (to.y - from.y) / length;
  const wing = (side: 1 | -1): Point => ({
    x: to.x - ux * HEAD - uy * side * HEAD * 0.5,
    y: to.y - uy * HEAD + ux * side * HEAD * 0.5,
  });
  return (
    <>
      <line className={styles['ghostLine']} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <polygon className={styles['ghostHead']} points={pointsText([to, wing(1), wing(-1)])} />
    </>
  );
}

function pointsText(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
