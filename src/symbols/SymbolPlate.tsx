import type { Rect } from '../layout/geometry';
import { DASH, INK } from './drawing-tokens';
import { tenth } from './path-text';
import type { SignState } from './sign-state';

const MARGIN = 7;
const RADIUS = 15;

export interface SymbolPlateProps {
  /** What the plate stands behind. */
  readonly around: Rect;
  readonly state: SignState;
  /** Whether the keyboard is on it: an outline of its own, 4 px further out. */
  readonly focused: boolean;
}

function paintOf(state: SignState) {
  switch (state) {
    case 'hover':
      return { fill: INK.desk };
    case 'selected':
      return { fill: INK.white, stroke: INK.black, strokeWidth: 2.6 };
    case 'preview':
      return { fill: 'none', stroke: INK.black, strokeWidth: 1.6, strokeDasharray: '5 4' };
    case 'rest':
    case 'softened':
      return null;
  }
}

function boxAround(rect: Rect, margin: number) {
  return {
    x: tenth(rect.x0 - margin),
    y: tenth(rect.y0 - margin),
    width: tenth(rect.x1 - rect.x0 + 2 * margin),
    height: tenth(rect.y1 - rect.y0 + 2 * margin),
  };
}

export function SymbolPlate({ around, state, focused }: SymbolPlateProps) {
  const paint = paintOf(state);
  return (
    <>
      {paint !== null && <rect {...boxAround(around, MARGIN)} rx={RADIUS} {...paint} />}
      {focused && (
        <rect
          {...boxAround(around, MARGIN + 4)}
          rx={RADIUS + 4}
          fill="none"
          stroke={INK.black}
          strokeWidth={3}
          strokeDasharray={DASH.focus}
        />
      )}
    </>
  );
}
