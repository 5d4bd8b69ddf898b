import type { CSSProperties } from 'react';

/** Sets the size of the words that a room reads, for the element and all in it: 1 is the size they come in. */
export function textScaleOf(scale: number): CSSProperties {
  return { '--text-scale': scale } as CSSProperties;
}
