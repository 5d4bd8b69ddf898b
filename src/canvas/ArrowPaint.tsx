import { memo, useCallback } from 'react';
import type { ArrowShape, BuildingShape } from '../layout/scene';
import { ArrowSymbol } from '../symbols/ArrowSymbol';
import { badgeWidth } from '../symbols/badge-width';
import { BadgeSymbol } from '../symbols/BadgeSymbol';
import { ConcernedLine } from '../symbols/ConcernedLine';
import { DASH, INK } from '../symbols/drawing-tokens';
import { SignSymbol } from '../symbols/SignSymbol';
import { opacityOf, type SignState } from '../symbols/sign-state';
import styles from './canvas.module.css';
import { isBadgeIn, isLineIn, isSignIn } from './in-sight';
import { LayerSvg } from './LayerSvg';
import { Stamps } from './Stamps';
import { useSight } from './use-sight';

const Arrow = memo(ArrowSymbol);
const Badge = memo(BadgeSymbol);
const FADED = ['softened', 'preview'] as const;
const WHOLE = ['rest', 'hover', 'selected'] as const;
const NO_ARROWS: readonly ArrowShape[] = [];
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
  return (
    <LayerSvg
      className={styles['settledLayer']}
      opacity={opacityOf(isSoftened ? 'softened' : 'rest', 'arrow')}
    >
      <ArrowStamps arrows={arrows} scale={scale} />
    </LayerSvg>
  );
}

/** Lines, and the numbers over all of them. */
function ArrowStamps({ arrows, scale }: Omit<SettledArrowsProps, 'isSoftened'>) {
  const sight = useSight();
  const drawBadge = useCallback((shape: ArrowShape) => <BadgeSymbol shape={shape} scale={scale} />, [scale]);
  return (
    <>
      <Stamps shapes={arrows} draw={drawArrow} sight={sight} isIn={isLineIn} />
      <Stamps shapes={arrows} draw={drawBadge} sight={sight} isIn={isBadgeIn} />
    </>
  );
}

function drawArrow(shape: ArrowShape) {
  return <ArrowSymbol shape={shape} />;
}

function drawName({ sign }: BuildingShape) {
  return <SignSymbol sign={sign} />;
}

export interface FreshArrowsProps {
  readonly arrows: readonly ArrowShape[];
  /** Buildings whose name lies under lines. */
  readonly names: readonly BuildingShape[];
  /** Settled arrows whose number would lie under these lines. */
  readonly crossed: readonly ArrowShape[];
  readonly stateOf: (id: string) => SignState;
  /** The keyboard stands on it. */
  readonly focused: ArrowShape | undefined;
  readonly scale: number;
}

/**
 * The arrows that changed, are pointed at or are in hand, above the others. What is not seen whole is faded by layers, as
 * the settled arrows are: an opacity for each arrow would be settled anew with every change of any.
 */
export function FreshArrows({ arrows, names, crossed, stateOf, focused, scale }: FreshArrowsProps) {
  const sight = useSight();
  const shapes = new Map<SignState, ArrowShape[]>();
  for (const shape of arrows) {
    const state = stateOf(shape.id);
    shapes.set(state, [...(shapes.get(state) ?? []), shape]);
  }
  const whole = WHOLE.flatMap((state) => (shapes.get(state) ?? []).map((shape) => ({ shape, state })));
  return (
    <>
      {FADED.map((state) => (
        <LayerSvg
          key={state}
          className={`${styles['freshLayer'] ?? ''} ${shapes.has(state) ? '' : (styles['emptyLayer'] ?? '')}`}
          opacity={opacityOf(state, 'arrow')}
        >
          <ArrowStamps arrows={shapes.get(state) ?? NO_ARROWS} scale={scale} />
        </LayerSvg>
      ))}
      <LayerSvg className={styles['freshLayer']}>
        {whole.map(({ shape, state }) => (
          <FreshArrow key={shape.id} shape={shape} state={state} />
        ))}
        <g className={styles['names']}>
          <Stamps shapes={names} draw={drawName} sight={sight} isIn={isSignIn} />
        </g>
        {crossed.map((shape) => (
          <Badge key={`crossed ${shape.id}`} shape={shape} scale={scale} />
        ))}
        {whole.map(({ shape, state }) => (
          <Badge key={shape.id} shape={shape} state={state} scale={scale} />
        ))}
        {focused !== undefined && (
          <FocusRing shape={focused} isSelected={stateOf(focused.id) === 'selected'} scale={scale} />
        )}
      </LayerSvg>
    </>
  );
}

interface FocusRingProps {
  readonly shape: ArrowShape;
  readonly isSelected: boolean;
  readonly scale: number;
}

/** Dashed, round the number: round the whole of a long arrow it would enclose half the sheet. */
function FocusRing({ shape, isSelected, scale }: FocusRingProps) {
  const { badge, badgeRect } = shape;
  const width = badgeWidth(shape, isSelected, scale) + 2 * FOCUS_MARGIN;
  const height = (badgeRect.y1 - badgeRect.y0) * scale + 2 * FOCUS_MARGIN;
  return (
    <rect
      x={badge.x - width / 2}
      y={badge.y - height / 2}
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
