import { useStore, ViewportPortal } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { badgeNear } from '../layout/badge-near';
import { bendStrand } from '../layout/bend-strand';
import { STRAIGHT } from '../layout/arrow-geometry';
import { span } from '../layout/span';
import type { ArrowShape, Scene } from '../layout/scene';
import type { Activation, StrandAngles } from '../model/activation';
import type { ActivationId, FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { recordAt } from '../model/records';
import type { Editor } from '../session/editor-store';
import { badgeScaleAt, grownBadge } from './badge-scale';
import { bendPlace } from './bend-places';
import { envelopesOf, strandsBetween, type StrandBetween } from './arrow-ends';
import styles from './canvas.module.css';
import { endPlace } from './end-place';
import { takePointer, type PointerHands } from './follow-pointer';
import type { MarksStore } from './gesture-marks';
import { ghostDrag } from './ghost-drag';
import { isByFinger } from './is-by-finger';
import { tapThrough } from './tap-through';
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

/** Px on the screen: half of what is seen, and of what can be taken; a finger needs 44. */
const DOT = 6;
const REACH = { mouse: 15, finger: 22 } as const;
const BADGE_REACH = 22;

/** The handles of the one arrow in hand: its ends, its curve, its badge. Keys do the same from its bar. */
export function HandleLayer(props: HandleLayerProps) {
  const { arrow, shape, scene, toSheet } = props;
  const zoom = useStore(({ transform }) => transform[2]);
  const handles = [
    ...strandsBetween(arrow, shape, scene).flatMap((strand, index) =>
      strandHandles(props, strand, index, zoom),
    ),
    { kind: 'badge', at: shape.badge, take: slideHandler(props) } as const,
  ];
  return (
    <ViewportPortal>
      <svg
        className={styles['handleLayer']}
        aria-hidden="true"
        onPointerDown={(event) => {
          nearest(handles, toSheet(event))?.take(event);
        }}
      >
        {handles.map(({ kind, at }, index) => (
          // Handles have no name but their place along the arrow.
          <HandleMark key={index} kind={kind} at={at} zoom={zoom} />
        ))}
      </svg>
    </ViewportPortal>
  );
}

interface Handle {
  readonly kind: 'end' | 'bend' | 'badge';
  readonly at: Point;
  readonly take: Handler;
}

/** On a short arrow a finger touches several at once. */
function nearest(handles: readonly Handle[], to: Point): Handle | undefined {
  const farTo = ({ at }: Handle): number => span(at.x - to.x, at.y - to.y);
  return handles.toSorted((one, other) => farTo(one) - farTo(other))[0];
}

function strandHandles(
  props: HandleLayerProps,
  strand: StrandBetween,
  index: number,
  zoom: number,
): readonly Handle[] {
  const { arrow, shape, scene, marks, toSheet, hands } = props;
  const curve = shape.strands[index]?.curve;
  if (curve === undefined) return [];
  const [start, , , end] = curve;
  const badge = grownBadge(shape.badgeRect, badgeScaleAt(zoom));
  const endHandle = (side: 'from' | 'to', tip: Point, anchor: Point): readonly Handle[] => {
    const before = strand[side].id;
    if (before === null) return [];
    const ghostTo = (loose: Point) =>
      side === 'to' ? { from: anchor, to: loose } : { from: loose, to: anchor };
    const onDrop = (after: FigureId | null) => {
      if (after !== null) hands.replaceEnd(arrow.id, side, before, after);
    };
    const at = endPlace(tip, anchor, badge, DOT / zoom);
    return [
      { kind: 'end', at, take: taking(() => ghostDrag({ scene, marks, toSheet }, { ghostTo, onDrop })) },
    ];
  };
  const bendHandle = (side: 'start' | 'end'): readonly Handle[] => {
    const at = bendPlace(curve, side, badge, DOT / zoom);
    return at === null ? [] : [{ kind: 'bend', at, take: bendHandler(props, strand, index, side) }];
  };
  return [
    ...bendHandle('start'),
    ...bendHandle('end'),
    ...endHandle('from', start, end),
    ...endHandle('to', end, start),
  ];
}

interface HandleMarkProps extends Pick<Handle, 'kind' | 'at'> {
  readonly zoom: number;
}

/** Round at the ends, square along the curve; the badge is its own mark. */
function HandleMark({ kind, at: { x, y }, zoom }: HandleMarkProps) {
  const half = DOT / zoom;
  const byFinger = isByFinger();
  const reach =
    kind === 'badge' && !byFinger
      ? BADGE_REACH / Math.max(zoom, 0.5)
      : (byFinger ? REACH.finger : REACH.mouse) / zoom;
  return (
    <g className={`nodrag nopan ${styles['handle'] ?? ''}`} data-handle={kind}>
      <circle className={styles['handleReach']} cx={x} cy={y} r={reach} />
      {kind !== 'badge' && (
        <rect
          className={styles['handleDot']}
          x={x - half}
          y={y - half}
          width={2 * half}
          height={2 * half}
          rx={kind === 'end' ? half : half / 3}
        />
      )}
    </g>
  );
}

type Handler = (event: PointerEvent) => void;

/** Only a drag is for the handle: a tap is for whoever stands under it. */
function taking(makeHands: () => PointerHands): Handler {
  return (event) => {
    takePointer(event, () => ({ ...makeHands(), onTap: tapThrough }));
  };
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
  return taking(() => ({
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
}
