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
import { takePointer } from './follow-pointer';
import type { MarksStore } from './gesture-marks';
import { ghostDrag } from './ghost-drag';
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
  const dragEnd =
    (side: 'from' | 'to', before: FigureId, anchor: Point): Handler =>
    (event) => {
      const ghostTo = (at: Point) => (side === 'to' ? { from: anchor, to: at } : { from: at, to: anchor });
      const onDrop = (after: FigureId | null) => {
        if (after !== null) hands.replaceEnd(arrow.id, side, before, after);
      };
      takePointer(event, () => ghostDrag({ scene, marks, toSheet }, { ghostTo, onDrop }));
    };
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

function bendPoint(shape: ArrowShape, index: number, side: 'start' | 'end'): Point {
  const curve = shape.strands[index]?.curve;
  return curve === undefined ? shape.badge : pointAt(curve, BEND_AT[side]);
}

function bendHandler(
  props: HandleLayerProps,
  { from, to }: StrandBetween,
  index: number,
  side: 'start' | 'end',
): Handler {
  const { arrow, shape, toSheet, hands } = props;
  const before = shape.strands.map((_, strand) => arrow.angles[strand] ?? STRAIGHT);
  return shapingHandler(props, {
    shapeAt: (event) => ({
      angles: before.map((angles, strand) =>
        strand === index
          ? bendStrand({ from: from.envelope, to: to.envelope }, angles, side, toSheet(event))
          : angles,
      ),
    }),
    onDrop: ({ angles }) => {
      hands.bend(arrow.id, angles);
    },
  });
}

function slideHandler(props: HandleLayerProps): Handler {
  const { arrow, scene, toSheet, hands } = props;
  const ends = [envelopesOf(arrow.from, scene), envelopesOf(arrow.to, scene)] as const;
  return shapingHandler(props, {
    shapeAt: (event) => ({ badgeAt: badgeNear(...ends, arrow.angles, toSheet(event)) }),
    onDrop: ({ badgeAt }) => {
      hands.slide(arrow.id, badgeAt);
    },
  });
}

interface Shaping<Shape> {
  readonly shapeAt: (event: globalThis.PointerEvent) => Shape;
  readonly onDrop: (shape: Shape) => void;
}

/** Shows the arrow as the hand shapes it, until it is let go. */
function shapingHandler<Shape extends Partial<Activation>>(
  { arrow, editor }: HandleLayerProps,
  { shapeAt, onDrop }: Shaping<Shape>,
): Handler {
  return (event) => {
    takePointer(event, () => ({
      onMove: (move) => {
        const shape = shapeAt(move);
        editor.preview(({ activations }) => {
          const draft = recordAt(activations, arrow.id);
          if (draft !== undefined) Object.assign(draft, shape);
        });
      },
      onEnd: (end) => {
        onDrop(shapeAt(end));
      },
      onCancel: () => {
        editor.cancel();
      },
    }));
  };
}
