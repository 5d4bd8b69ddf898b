import type { Point } from '../../model/point';

/** Where loupes look that look together: at the same place of two sheets side by side, or of the sheet on a wall. */
export interface LoupeLink {
  /** Px at zoom 1; `null`: nobody has pointed yet. */
  readonly seen: () => Point | null;
  readonly tell: (seen: Point) => void;
  /** @returns how to stop listening. */
  readonly follow: (listener: () => void) => () => void;
}
