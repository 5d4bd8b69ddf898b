import { ViewportPortal } from '@xyflow/react';
import { memo, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { ArrowShape } from '../layout/scene';
import type { SignState } from '../symbols/sign-state';
import { FreshArrows, SettledArrows } from './ArrowPaint';
import { badgeScaleAt } from './badge-scale';
import { badgesCrossed } from './badges-crossed';
import { withHovered, type PointedStore } from './pointed';
import { createSettling } from './settling';
import { useRestingZoom } from './use-resting-zoom';

export interface OverLayerProps {
  readonly arrows: readonly ArrowShape[];
  /** Something is in hand: what does not go with it steps back. */
  readonly isHolding: boolean;
  /** A gesture or a line that is being typed is shown, and not yet done. */
  readonly isHeld: boolean;
  readonly stateOf: (id: string) => SignState;
  readonly pointed: PointedStore;
  /** Marked while it is zoomed. */
  readonly sheet: RefObject<HTMLElement | null>;
}

const NO_ARROWS: readonly ArrowShape[] = [];

/**
 * Arrows, forks and their numbers, above the figures. What is settled is painted in a layer of its own; what
 * changed, what is pointed at and what goes with what is in hand is painted over it.
 */
export const OverLayer = memo(function OverLayer(props: OverLayerProps) {
  const { arrows, isHolding, isHeld, stateOf, pointed, sheet } = props;
  const { hovered, focused } = useStore(pointed);
  const [settle] = useState(() => createSettling<ArrowShape>());
  const scale = badgeScaleAt(useRestingZoom(sheet));
  const { settled, fresh } = settle(arrows, isHeld);
  const shownState = withHovered(stateOf, hovered);
  const isMarked = ({ id }: ArrowShape): boolean => {
    const state = shownState(id);
    return state === 'hover' || state === 'selected' || (isHolding && state === 'rest');
  };
  const marked = settled.filter(isMarked);
  const above = [...marked, ...fresh];
  return (
    <ViewportPortal>
      <SettledArrows arrows={settled} isSoftened={isHolding} scale={scale} />
      <FreshArrows
        arrows={above}
        crossed={isHolding ? NO_ARROWS : badgesCrossed(settled, above)}
        stateOf={shownState}
        focused={focused === null ? undefined : arrows.find(({ id }) => id === focused)}
        scale={scale}
      />
    </ViewportPortal>
  );
});
