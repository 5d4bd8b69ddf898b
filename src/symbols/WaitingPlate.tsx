import type { Rect } from '../layout/geometry';
import { DASH, INK } from './drawing-tokens';

/** Round somebody whom nobody has called on yet: a place kept free, dotted, as strong as any other sign. */
export function WaitingPlate({ x0, y0, x1, y1 }: Rect) {
  return (
    <rect
      x={x0}
      y={y0}
      width={x1 - x0}
      height={y1 - y0}
      rx={15}
      fill={INK.white}
      stroke={INK.black}
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeDasharray={DASH.waiting}
    />
  );
}
