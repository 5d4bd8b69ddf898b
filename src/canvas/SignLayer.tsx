import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { overlaps } from '../layout/rects';
import type { BuildingShape, FigureShape } from '../layout/scene';
import { opacityOf, type SignState } from '../symbols/sign-state';
import styles from './canvas.module.css';
import { LayerSvg } from './LayerSvg';
import { FreshSign, signSymbol } from './FreshSign';
import { isSignIn } from './in-sight';
import { isSeenAbove, withHovered, type PointedStore } from './pointed';
import { createSettling } from './settling';
import type { SignShape } from './sign-at';
import { Stamps } from './Stamps';
import { useSight } from './use-sight';

export interface SignLayerProps {
  readonly buildings: readonly BuildingShape[];
  readonly figures: readonly FigureShape[];
  /** Something is in hand: what does not go with it steps back. */
  readonly isHolding: boolean;
  /** A gesture or a line that is being typed is shown, and not yet done. */
  readonly isHeld: boolean;
  /** Signs glide to their new places instead of standing there at once. */
  readonly gliding: boolean;
  readonly stateOf: (id: string) => SignState;
  readonly pointed: PointedStore;
}

/**
 * Buildings, and people before them. As with arrows, what is settled is painted once in a layer of its own, and what
 * changed, is pointed at or goes with what is in hand is painted over it.
 */
export const SignLayer = memo(function SignLayer(props: SignLayerProps) {
  const { buildings, figures, isHolding, isHeld, gliding, stateOf, pointed } = props;
  const sight = useSight();
  const [settle] = useState(() => createSettling<SignShape>());
  const [standing] = useState(createStanding);
  const hovered = useStore(pointed, (state) => state.hovered);
  const signs = useMemo(() => [...buildings, ...figures], [buildings, figures]);
  const { settled, fresh } = settle(signs, isHeld);
  const shownState = useMemo(() => withHovered(stateOf, hovered), [stateOf, hovered]);
  // Not asked again by a move of a hand, which changes the fresh ones alone.
  const raised = useMemo(() => {
    const marked = settled.filter(({ id }) => isSeenAbove(shownState(id), isHolding));
    return [...marked, ...peopleBefore(marked, settled)];
  }, [settled, shownState, isHolding]);
  const above = new Set([...raised, ...fresh, ...peopleBefore(fresh, settled)]);
  const stood = standing(signs, isHeld);
  return (
    <ViewportPortal>
      <LayerSvg
        className={styles['settledSigns']}
        opacity={opacityOf(isHolding ? 'softened' : 'rest', 'node')}
      >
        <Stamps shapes={settled} draw={signSymbol} sight={sight} isIn={isSignIn} />
      </LayerSvg>
      <LayerSvg className={styles['freshSigns']}>
        {signs
          .filter((sign) => above.has(sign))
          .map((shape) => (
            <FreshSign
              key={shape.id}
              shape={shape}
              state={shownState(shape.id)}
              from={gliding ? stood.get(shape.id) : undefined}
            />
          ))}
      </LayerSvg>
    </ViewportPortal>
  );
});

/** A building painted over the settled ones would hide whoever stands before it. */
function peopleBefore(signs: readonly SignShape[], settled: readonly SignShape[]): readonly SignShape[] {
  const walls = signs.flatMap((sign) => ('figure' in sign ? [] : [sign.rect]));
  if (walls.length === 0) return [];
  return settled.filter(
    (sign) =>
      'figure' in sign && walls.some((wall) => overlaps(wall, sign.figure) || overlaps(wall, sign.label)),
  );
}

/** Where every sign stood before the gesture under way. */
function createStanding(): (signs: readonly SignShape[], isHeld: boolean) => ReadonlyMap<string, SignShape> {
  let last: readonly SignShape[] | null = null;
  let stood: ReadonlyMap<string, SignShape> = new Map();
  return (signs, isHeld) => {
    if (!isHeld && signs !== last) {
      last = signs;
      stood = new Map(signs.map((sign) => [sign.id, sign]));
    }
    return stood;
  };
}
