import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { ArrowShape, BuildingShape } from '../layout/scene';
import type { SignState } from '../symbols/sign-state';
import { FreshArrows, SettledArrows } from './ArrowPaint';
import { badgeScaleAt } from './badge-scale';
import { badgesCrossed } from './badges-crossed';
import { isSeenAbove, withHovered, type PointedStore } from './pointed';
import { createSettling } from './settling';
import { createSignsStruck } from './signs-struck';
import { usePainted } from './use-painted';
import { useRestingZoom } from './use-resting-zoom';

export interface OverLayerProps {
  readonly arrows: readonly ArrowShape[];
  /** What stands as it is and has a name to be read over the lines; none while they glide. */
  readonly buildings: readonly BuildingShape[];
  /** Something is in hand: what does not go with it steps back. */
  readonly isHolding: boolean;
  /** A gesture or a line that is being typed is shown, and not yet done. */
  readonly isHeld: boolean;
  readonly stateOf: (id: string) => SignState;
  readonly buildingState: (id: string) => SignState;
  readonly pointed: PointedStore;
  /** Marked while it is zoomed. */
  readonly sheet: RefObject<HTMLElement | null>;
}

const NO_ARROWS: readonly ArrowShape[] = [];
const NO_NAMES: readonly BuildingShape[] = [];
/** Painted twice, these would be seen more. */
const FADED_SIGNS: ReadonlySet<SignState> = new Set(['softened', 'preview']);

/**
 * Arrows, forks and their numbers, above the figures, and under the names of buildings. What is settled is painted in a
 * layer of its own; what changed, what is pointed at and what goes with what is in hand is painted over it.
 */
export const OverLayer = memo(function OverLayer(props: OverLayerProps) {
  const { arrows, buildings, isHolding, isHeld, stateOf, buildingState, pointed, sheet } = props;
  const { hovered, focused } = useStore(pointed);
  const [settle] = useState(() => createSettling<ArrowShape>());
  const [signsStruck] = useState(createSignsStruck);
  const scale = badgeScaleAt(useRestingZoom(sheet));
  const { settled, fresh } = settle(arrows, isHeld);
  const shownState = useMemo(() => withHovered(stateOf, hovered), [stateOf, hovered]);
  // Not asked again by a move of a hand, which changes the fresh ones alone.
  const marked = useMemo(
    () => settled.filter(({ id }) => isSeenAbove(shownState(id), isHolding)),
    [settled, shownState, isHolding],
  );
  const above = [...marked, ...fresh];
  // After the first frame of a sheet that is opened.
  const isSeen = usePainted(true) !== null;
  const names = isSeen ? signsStruck(buildings, arrows, { badgeScale: scale, isHeld }) : NO_NAMES;
  const wholeNames = useMemo(
    () => names.filter(({ id }) => !FADED_SIGNS.has(buildingState(id))),
    [names, buildingState],
  );
  return (
    <ViewportPortal>
      <SettledArrows arrows={settled} isSoftened={isHolding} scale={scale} />
      <FreshArrows
        arrows={above}
        names={wholeNames}
        crossed={isHolding ? NO_ARROWS : badgesCrossed(settled, above)}
        stateOf={shownState}
        focused={focused === null ? undefined : arrows.find(({ id }) => id === focused)}
        scale={scale}
      />
    </ViewportPortal>
  );
});
