import { useStore } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { Rect } from '../layout/geometry';
import type { Scene } from '../layout/scene';

/** The sheet as it lies on the screen now. */
export interface ScreenView {
  /** What is drawn and done, px at zoom 1: beside what a gesture still moves nothing stands. */
  readonly scene: Scene;
  /** From the sheet to px of its room on the screen. */
  readonly toScreen: (rect: Rect) => Rect;
  /** That room. */
  readonly size: { readonly width: number; readonly height: number };
}

interface OverSheetProps extends Pick<ScreenView, 'scene'> {
  readonly render: (view: ScreenView) => ReactNode;
}

/** What stands over the sheet beside its signs, at the size of the screen: it follows the camera. */
export function OverSheet({ scene, render }: OverSheetProps) {
  const [x, y, zoom] = useStore(({ transform }) => transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const toScreen = (rect: Rect): Rect => ({
    x0: rect.x0 * zoom + x,
    y0: rect.y0 * zoom + y,
    x1: rect.x1 * zoom + x,
    y1: rect.y1 * zoom + y,
  });
  return render({ scene, toScreen, size: { width, height } });
}
