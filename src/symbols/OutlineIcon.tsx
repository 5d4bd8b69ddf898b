import { tenth } from './path-text';

const GRID = 24;

export interface OutlineIconProps {
  /** Path data on a grid of 24. */
  readonly path: string;
  /** Top-left corner. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ink: string;
  /** In units of the grid. */
  readonly strokeWidth?: number;
}

export function OutlineIcon({ path, x, y, size, ink, strokeWidth = 2 }: OutlineIconProps) {
  return (
    <path
      transform={`translate(${tenth(x)},${tenth(y)}) scale(${Math.round((size / GRID) * 1000) / 1000})`}
      d={path}
      fill="none"
      stroke={ink}
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
