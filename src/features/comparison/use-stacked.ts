import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether two drawings are seen larger one over the other than beside each other: where their room is not as wide, for
 * its height, as they are.
 * @param proportion how many times wider than high they are.
 */
export function useStacked(room: RefObject<HTMLElement | null>, proportion: number): boolean {
  /** How many times wider than high the room is. */
  const [shape, setShape] = useState(Infinity);
  // Follows the room on the screen.
  useEffect(() => {
    const { current } = room;
    if (current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setShape(entry.contentRect.width / Math.max(entry.contentRect.height, 1));
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [room]);
  return shape < proportion;
}
