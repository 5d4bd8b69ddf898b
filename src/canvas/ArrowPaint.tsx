import { memo, useCallback } from 'react';
import type { Rect } from '../layout/geometry';
import { centreOf } from '../layout/rects';
import type { ArrowShape } from '../layout/scene';
import { ArrowSymbol } from '../symbols/ArrowSymbol';
import { BadgeSymbol } from '../symbols/BadgeSymbol';
import { ConcernedLine } from '../symbols/ConcernedLine';
import { DASH, INK } from '../symbols/drawing-tokens';
import { opacityOf, type SignState } from '../symbols/sign-state';
import styles from './canvas.module.css';
import { Stamps } from './Stamps';
import { SteadyBounds } from './SteadyBounds';

const Arrow = memo(ArrowSymbol);
const Badge = memo(BadgeSymbol);
/** Px between a badge and the ring of the keyboard. */
const FOCUS_MARGIN = 6;

interface SettledArrowsProps {
  readonly arrows: readonly ArrowShape[];
  /** Something is in hand: the whole layer steps back, and what goes with it is painted again above. */
  readonly isSoftened: boolean;
  /** Growth of every badge, for a sheet seen from far. */
  readonly scale: number;
}

/** The arrows that stand as they are. Painted once, then only composed: softening repaints nothing. */
export function SettledArrows({ arrows, isSoftened, scale }: SettledArrowsProps) {
  const drawBadge = useCallback((shape: ArrowShape) => <BadgeSymbol shape={shape} scale={scale} />, [scale]);
  return (
    <svg
      className={styles['settledLayer']}
      aria-hidden="true"
      opacity={opacityOf(isSoftened ? 'softened' : 'rest', 'arrow')}
    >
      <Stamps shapes={arrows} draw={drawArrow} />
      <Stamps shapes={arrows} draw={drawBadge} />
    </svg>
  );
}

function drawArrow(shape: ArrowShape) {
  return <ArrowSymbol shape={shape} />;
}

export interface FreshArrowsProps {
  readonly arrows: readonly ArrowShape[];
  /** Settled arrows whose number would lie under these lines. */
  readonly crossed: readonly ArrowShape[];
  readonly stateOf: (id: string) => SignState;
  /** The keyboard stands on it. */
  readonly focused: ArrowShape | undefined;
  readonly scale: number;
}

/** The arrows that changed, are pointed at or are in hand, above the others. */
export function FreshArrows({ arrows, crossed, stateOf, focused, scale }: FreshArrowsProps) {
  return (
    <svg className={styles['freshLayer']} aria-hidden="true">
      <SteadyBounds />
      {arrows.map((shape) => (
        <FreshArrow key={shape.id} shape={shape} state={stateOf(shape.id)} />
      ))}
      {crossed.map((shape) => (
        <Badge key={`crossed ${shape.id}`} shape={shape} scale={scale} />
      ))}
      {arrows.map((shape) => (
        <Badge key={shape.id} shape={shape} state={stateOf(shape.id)} scale={scale} />
      ))}
      {focused !== undefined && <FocusRing badge={focused.badgeRect} scale={scale} />}
    </svg>
  );
}

/** Dashed, round the number: round the whole of a long arrow it would enclose half the sheet. */
function FocusRing({ badge, scale }: { readonly badge: Rect; readonly scale: number }) {
  const middle = centreOf(badge);
  const width = (badge.x1 - badge.x0) * scale + 2 * FOCUS_MARGIN;
  const height = (badge.y1 - badge.y0) * scale + 2 * FOCUS_MARGIN;
  return (
    <rect
      x={middle.x - width / 2}
      y={middle.y - height / 2}
      width={width}
      height={height}
      rx={height / 2}
      fill="none"
      stroke={INK.black}
      strokeWidth={3}
      strokeDasharray={DASH.focus}
    />
  );
}

function FreshArrow({ shape, state }: { readonly shape: ArrowShape; readonly state: SignState }) {
  return (
    <>
      <Arrow shape={shape} state={state} />
      {(state === 'hover' || state === 'selected') && <ConcernedLine shape={shape} />}
    </>
  );
}
