import { useStoreApi } from '@xyflow/react';
import { useCallback, type RefObject } from 'react';
import type { Point } from '../model/point';

/** Px of the window. */
export interface ClientPoint {
  readonly clientX: number;
  readonly clientY: number;
}

export type ToSheet = (point: ClientPoint) => Point;

/** From a place in the window to the sheet, px at zoom 1. */
export function useSheetPoint(sheet: RefObject<HTMLElement | null>): ToSheet {
  const flow = useStoreApi();
  return useCallback(
    ({ clientX, clientY }) => {
      const [x, y, zoom] = flow.getState().transform;
      const box = sheet.current?.getBoundingClientRect();
      return { x: (clientX - (box?.left ?? 0) - x) / zoom, y: (clientY - (box?.top ?? 0) - y) / zoom };
    },
    [flow, sheet],
  );
}
