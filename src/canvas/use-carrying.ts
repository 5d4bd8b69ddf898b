import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Point } from '../model/point';

/**
 * Moves the nodes that the hand carries, over where React Flow believes them to stand, in the very frame in which
 * their arrows follow.
 */
export function useCarrying(sheet: RefObject<HTMLElement | null>, carried: ReadonlyMap<string, Point>): void {
  const moved = useRef<ReadonlySet<HTMLElement>>(new Set());
  useLayoutEffect(() => {
    const nodes = new Set<HTMLElement>();
    for (const [id, by] of carried) {
      const node = sheet.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);
      if (node === null || node === undefined) continue;
      nodes.add(node);
      node.style.translate = `${by.x}px ${by.y}px`;
      node.dataset['carried'] = '';
    }
    for (const node of moved.current) {
      if (nodes.has(node)) continue;
      node.style.translate = '';
      delete node.dataset['carried'];
    }
    moved.current = nodes;
  }, [sheet, carried]);
}
