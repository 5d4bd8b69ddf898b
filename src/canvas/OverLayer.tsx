import { useStore, ViewportPortal } from '@xyflow/react';
import { memo, useMemo, useState } from 'react';
import type { ArrowShape } from '../layout/scene';
import type { SignState } from '../symbols/sign-state';
import { ArrowView, type ArrowHands } from './ArrowView';
import { BadgeView } from './BadgeView';
import styles from './canvas.module.css';

export interface OverLayerProps {
  readonly arrows: readonly ArrowShape[];
  readonly label: string;
  readonly stateOf: (id: string) => SignState;
  readonly nameOf: (id: string) => string;
  readonly onPick: ArrowHands['pick'];
}

/** Zoom under which badges grow against it, so that a number never falls under 11 px on the screen. */
const FULL_SIZE_ZOOM = 0.96;
const LARGEST_BADGE = 1.6;

/** Arrows, forks and their numbers, above the figures. */
export const OverLayer = memo(function OverLayer({ arrows, label, stateOf, nameOf, onPick }: OverLayerProps) {
  const [hovered, setHovered] = useState<string | null>(null);
  const badgeScale = useStore(({ transform }) => badgeScaleAt(transform[2]));
  const hands = useMemo(() => ({ pick: onPick, hover: setHovered }), [onPick]);
  const shownState = (id: string): SignState => {
    const state = stateOf(id);
    return id === hovered && state === 'rest' ? 'hover' : state;
  };
  return (
    <ViewportPortal>
      <svg className={styles['overLayer']} role="group" aria-label={label}>
        {arrows.map((shape) => (
          <ArrowView
            key={shape.id}
            shape={shape}
            state={shownState(shape.id)}
            name={nameOf(shape.id)}
            hands={hands}
          />
        ))}
        {arrows.map((shape) => (
          <BadgeView
            key={shape.id}
            shape={shape}
            state={shownState(shape.id)}
            scale={badgeScale}
            hands={hands}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
});

/** In steps, so that a pinch does not redraw every badge on every frame. */
function badgeScaleAt(zoom: number): number {
  const scale = Math.min(Math.max(FULL_SIZE_ZOOM / zoom, 1), LARGEST_BADGE);
  return Math.round(scale * 20) / 20;
}
