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

/** A relay's tag is 12.5 px: it grows a little from here down to keep 12 on a wall… */
const FULL_SIZE_ZOOM = 0.96;
const SLIGHT_GROWTH = 1.07;
/** … and when the sheet is seen from far, so that a number, 14 px, never falls under 11. */
const LEAST_NUMBER = 11 / 14;
const LARGEST_BADGE = 2;

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
  const slight = Math.min(FULL_SIZE_ZOOM / zoom, SLIGHT_GROWTH);
  const scale = Math.min(Math.max(slight, LEAST_NUMBER / zoom, 1), LARGEST_BADGE);
  return Math.ceil(scale * 50) / 50;
}
