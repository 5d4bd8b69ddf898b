import { placeShape, type BarSetting } from '../../canvas/place-bar';
import { ActionBar, type Action } from '../../ui/ActionBar';
import { actionBarSizes } from '../../ui/action-bar-size';
import styles from './ContextBar.module.css';

/** The sign the bar is about, and what it should not cover; px inside the sheet's room on the screen. */
export type BarSurroundings = Omit<BarSetting, 'bar'>;

interface ContextBarProps extends BarSurroundings {
  readonly label: string;
  readonly actions: readonly Action[];
  readonly takesFocus: boolean;
}

/** Px kept free on both sides together. */
const INSET = 16;

/** What can be done with the sign in hand, beside it and never on it. */
export function ContextBar(props: ContextBarProps) {
  const { label, actions, takesFocus, ...around } = props;
  const sizes = actionBarSizes(actions, around.sheet.width - INSET);
  const { left, top, side, tip, shape } = placeShape(around, sizes);
  const beside = side === 'left' || side === 'right';
  return (
    <div
      className={styles['place']}
      data-beside="hand"
      data-side={side}
      style={{ left, top, width: shape.width }}
    >
      <ActionBar label={label} actions={actions} takesFocus={takesFocus} />
      <span className={styles['tip']} style={beside ? { top: tip } : { left: tip }} />
    </div>
  );
}
