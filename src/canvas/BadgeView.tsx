import { memo } from 'react';
import type { ArrowShape } from '../layout/scene';
import { BadgeSymbol } from '../symbols/BadgeSymbol';
import type { SignState } from '../symbols/sign-state';
import { pointerHands, type ArrowHands } from './ArrowView';
import styles from './canvas.module.css';

export interface BadgeViewProps {
  readonly shape: ArrowShape;
  readonly state: SignState;
  /** Growth of the badge, for a sheet seen from far. */
  readonly scale: number;
  readonly hands: ArrowHands;
}

/** Half of what a finger needs, in px at zoom 1. */
const REACH = 22;

/** The number of an arrow, above all lines: a second place to take the arrow by. */
export const BadgeView = memo(function BadgeView({ shape, state, scale, hands }: BadgeViewProps) {
  return (
    <g role="presentation" {...pointerHands(shape.id, hands)}>
      <circle className={styles['badgeReach']} cx={shape.badge.x} cy={shape.badge.y} r={REACH} />
      <BadgeSymbol shape={shape} state={state} scale={scale} />
    </g>
  );
});
