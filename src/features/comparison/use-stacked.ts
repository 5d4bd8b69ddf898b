import { useEffect, useState, type RefObject } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Px over each sheet that name it. */
const HEAD = 58;
/** Left and right is what one looks for first: one over the other has to be larger by so much. */
const WORTH = 1.15;

/**
 * Whether two drawings are seen larger one over the other than beside each other.
 * @param drawing what they take, px at zoom 1.
 */
export function useStacked(room: RefObject<HTMLElement | null>, drawing: Size): boolean {
  const [size, setSize] = useState<Size | null>(null);
  // Follows the room on the screen.
  useEffect(() => {
    const { current } = room;
    if (current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(entry.contentRect);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [room]);
  if (size === null) return false;
  const { width, height } = size;
  const beside = zoomFor(drawing, { width: width / 2, height: height - HEAD });
  const stacked = zoomFor(drawing, { width, height: height / 2 - HEAD });
  return stacked > beside * WORTH;
}

function zoomFor(drawing: Size, room: Size): number {
  return Math.min(room.width / drawing.width, room.height / drawing.height);
}
