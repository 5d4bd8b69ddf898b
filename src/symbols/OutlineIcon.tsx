import { tenth } from './path-text';
import { placePath } from './place-path';

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
  const scale = size / GRID;
  return (
    <path
      d={placePath(path, { x, y, scale })}
      fill="none"
      stroke={ink}
      strokeWidth={tenth(strokeWidth * scale)}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
