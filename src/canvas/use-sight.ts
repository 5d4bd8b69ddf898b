import { useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import type { Rect } from '../layout/geometry';

/** @returns the part of the sheet on the screen at that moment, px at zoom 1; `null`: it has no room there yet */
export function useSight(): () => Rect | null {
  const store = useStoreApi();
  return useCallback(() => {
    const { domNode, transform } = store.getState();
    if (domNode === null || domNode.clientWidth === 0) return null;
    const [x, y, zoom] = transform;
    return {
      x0: -x / zoom,
      y0: -y / zoom,
      x1: (domNode.clientWidth - x) / zoom,
      y1: (domNode.clientHeight - y) / zoom,
    };
  }, [store]);
}
