import { placeBar } from '../../canvas/place-bar';
import type { Rect } from '../../layout/geometry';
import { ActionBar, type Action } from '../../ui/ActionBar';
import styles from './ContextBar.module.css';

export interface BarSurroundings {
  /** The sign the bar is about, and what it should not cover; px inside the sheet's room on the screen. */
  readonly sign: Rect;
  readonly sheet: { readonly width: number; readonly height: number };
  readonly badges: readonly Rect[];
  readonly labels: readonly Rect[];
}

interface ContextBarProps extends BarSurroundings {
  readonly label: string;
  readonly actions: readonly Action[];
  readonly takesFocus: boolean;
}

/** Px, as the style sheet has them. */
const BUTTON = { width: 70, height: 60 };
const PADDING = 8;
const INSET = 16;

/** What can be done with the sign in hand, beside it and never on it. */
export function ContextBar(props: ContextBarProps) {
  const { label, actions, takesFocus, ...around } = props;
  const size = barSize(actions.length, around.sheet.width);
  const { left, top, side, tip } = placeBar({ ...around, bar: size });
  const beside = side === 'left' || side === 'right';
  return (
    <div className={styles['place']} data-side={side} style={{ left, top, width: size.width }}>
      <ActionBar label={label} actions={actions} takesFocus={takesFocus} />
      <span className={styles['tip']} style={beside ? { top: tip } : { left: tip }} />
    </div>
  );
}

/** In as many rows as the sheet is narrow for. */
function barSize(count: number, room: number): { readonly width: number; readonly height: number } {
  const most = Math.max(1, Math.floor((room - INSET - PADDING) / BUTTON.width));
  const columns = Math.min(count, most);
  return {
    width: columns * BUTTON.width + PADDING,
    height: Math.ceil(count / columns) * BUTTON.height + PADDING,
  };
}
