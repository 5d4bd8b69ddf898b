import { useLayoutEffect, type RefObject } from 'react';
import type { Point } from '../model/point';

/**
 * Moves the nodes that the hand carries, over where React Flow believes them to stand, in the very frame in which
 * their arrows follow.
 */
export function useCarrying(sheet: RefObject<HTMLElement | null>, carried: ReadonlyMap<string, Point>): void {
  useLayoutEffect(() => {
    const nodes = [...carried.keys()].flatMap(
      (id) => sheet.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`) ?? [],
    );
    for (const node of nodes) {
      const by = carried.get(node.dataset['id'] ?? '');
      if (by !== undefined) node.style.translate = `${by.x}px ${by.y}px`;
      node.dataset['carried'] = '';
    }
    return () => {
      for (const node of nodes) {
        node.style.translate = '';
        delete node.dataset['carried'];
      }
    };
  }, [sheet, carried]);
}
