import { useStore, ViewportPortal } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { badgeNear } from '../layout/badge-near';
import { bendStrand } from '../layout/bend-strand';
import { STRAIGHT } from '../layout/arrow-geometry';
import { pointAt } from '../layout/cubic';
import type { ArrowShape, Scene } from '../layout/scene';
import type { Activation, StrandAngles } from '../model/activation';
import type { ActivationId, FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { recordAt } from '../model/records';
import type { Editor } from '../session/editor-store';
import { envelopesOf, strandsBetween, type StrandBetween } from './arrow-ends';
import styles from './canvas.module.css';
import { figureUnder } from './figure-under';
import { followPointer, type PointerHands } from './follow-pointer';
import type { MarksStore } from './gesture-marks';
import type { ToSheet } from './use-sheet-point';

/** What a hand does to the arrow it holds. */
export interface ArrowShaping {
  readonly replaceEnd: (id: ActivationId, side: 'from' | 'to', before: FigureId, after: FigureId) => void;
  readonly bend: (id: ActivationId, angles: readonly StrandAngles[]) => void;
  readonly slide: (id: ActivationId, badgeAt: number) => void;
}

export interface HandleLayerProps {
  readonly arrow: Activation;
  readonly shape: ArrowShape;
  readonly scene: Scene;
  readonly editor: Editor;
  readonly marks: MarksStore;
  readonly toSheet: ToSheet;
  readonly hands: ArrowShaping;
}

/** Px on the screen. */
const DOT = 6;
const REACH = 15;
const BADGE_REACH = 22;
/** Where on a strand it is taken to be bent: nearer its start, nearer its end. */
const BEND_AT = { start: 0.27, end: 0.73 } as const;

/** The handles of the one arrow in hand: its ends, its curve, its badge. Keys do the same from its bar. */
export function HandleLayer(props: HandleLayerProps) {
  const { arrow, shape, scene, marks, toSheet, hands } = props;
  const zoom = useStore(({ transform }) => transform[2]);
  const between = strandsBetween(arrow, shape, scene);
  const dragEnd = (side: 'from' | 'to', before: FigureId, anchor: Point): Handler =>
    handler({
      onMove: (event) => {
        const to = toSheet(event);
        const ghost = side === 'to' ? { from: anchor, to } : { from: to, to: anchor };
        marks.setState({ ghost, over: figureUnder(scene, to) });
      },
      onEnd: (event) => {
        marks.setState({ ghost: null, over: null });
        const after = figureUnder(scene, toSheet(event));
        if (after !== null) hands.replaceEnd(arrow.id, side, before, after);
      },
      onCancel: () => {
        marks.setState({ ghost: null, over: null });
      },
    });
  return (
    <ViewportPortal>
      <svg className={styles['handleLayer']} aria-hidden="true">
        {between.map((strand, index) => {
          const [start, , , end] = shape.strands[index]?.curve ?? [];
          if (start === undefined || end === undefined) return null;
          const { from, to } = strand;
          return (
            // Strands have no name but their place in the arrow.
            <g key={`${from.id ?? ''} ${to.id ?? ''}`}>
              {(['start', 'end'] as const).map((side) => (
                <Handle
                  key={side}
                  at={bendPoint(shape, index, side)}
                  zoom={zoom}
                  isRound={false}
                  onPointerDown={bendHandler(props, strand, index, side)}
                />
              ))}
              {from.id !== null && (
                <Handle at={start} zoom={zoom} isRound onPointerDown={dragEnd('from', from.id, end)} />
              )}
              {to.id !== null && (
                <Handle at={end} zoom={zoom} isRound onPointerDown={dragEnd('to', to.id, start)} />
              )}
            </g>
          );
        })}
        <circle
          className={`nodrag nopan ${styles['handleReach'] ?? ''}`}
          data-handle="badge"
          cx={shape.badge.x}
          cy={shape.badge.y}
          r={BADGE_REACH / Math.max(zoom, 0.5)}
          onPointerDown={slideHandler(props)}
        />
      </svg>
    </ViewportPortal>
  );
}

interface HandleProps {
  readonly at: Point;
  readonly zoom: number;
  /** Round at the ends, square along the curve. */
  readonly isRound: boolean;
  readonly onPointerDown: Handler;
}

function Handle({ at: { x, y }, zoom, isRound, onPointerDown }: HandleProps) {
  const half = DOT / zoom;
  return (
    <g
      className={`nodrag nopan ${styles['handle'] ?? ''}`}
      data-handle={isRound ? 'end' : 'bend'}
      onPointerDown={onPointerDown}
    >
      <circle className={styles['handleReach']} cx={x} cy={y} r={REACH / zoom} />
      <rect
        className={styles['handleDot']}
        x={x - half}
        y={y - half}
        width={2 * half}
        height={2 * half}
        rx={isRound ? half : half / 3}
      />
    </g>
  );
}

type Handler = (event: PointerEvent) => void;

function handler(hands: PointerHands): Handler {
  return (event) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    followPointer(event.nativeEvent, hands);
  };
}

function bendPoint(shape: ArrowShape, index: number, side: 'start' | 'end'): Point {
  const curve = shape.strands[index]?.curve;
  return curve === undefined ? shape.badge : pointAt(curve, BEND_AT[side]);
}

function bendHandler(
  { arrow, shape, editor, toSheet, hands }: HandleLayerProps,
  { from, to }: StrandBetween,
  index: number,
  side: 'start' | 'end',
): Handler {
  const before = shape.strands.map((_, strand) => arrow.angles[strand] ?? STRAIGHT);
  const bentTo = (event: globalThis.PointerEvent): readonly StrandAngles[] =>
    before.map((angles, strand) =>
      strand === index
        ? bendStrand({ from: from.envelope, to: to.envelope }, angles, side, toSheet(event))
        : angles,
    );
  return handler({
    onMove: (event) => {
      const angles = bentTo(event);
      editor.preview(({ activations }) => {
        const draft = recordAt(activations, arrow.id);
        if (draft !== undefined) Object.assign(draft, { angles });
      });
    },
    onEnd: (event) => {
      hands.bend(arrow.id, bentTo(event));
    },
    onCancel: () => {
      editor.cancel();
    },
  });
}

function slideHandler({ arrow, scene, editor, toSheet, hands }: HandleLayerProps): Handler {
  const placeOf = (event: globalThis.PointerEvent): number =>
    badgeNear(envelopesOf(arrow.from, scene), envelopesOf(arrow.to, scene), arrow.angles, toSheet(event));
  return handler({
    onMove: (event) => {
      const badgeAt = placeOf(event);
      editor.preview(({ activations }) => {
        const draft = recordAt(activations, arrow.id);
        if (draft !== undefined) Object.assign(draft, { badgeAt });
      });
    },
    onEnd: (event) => {
      hands.slide(arrow.id, placeOf(event));
    },
    onCancel: () => {
      editor.cancel();
    },
  });
}
