import { useEffect, useMemo, useRef } from 'react';
import type { Scene } from '../layout/scene';
import { sceneSnap, type SceneSnap } from '../layout/scene-snap';
import { shifted, snapGuides } from '../layout/snap-guides';
import type { Point } from '../model/point';
import type { MarksStore } from './gesture-marks';

/** Draws what is dragged into line with the others, and shows the lines. */
export interface Snapping {
  readonly begin: (moved: ReadonlySet<string>) => void;
  /** @returns how far to go instead of `delta`; the same while Alt is down. */
  readonly snap: (delta: Point) => Point;
  readonly end: () => void;
}

export function useSnapping(currentScene: () => Scene, marks: MarksStore): Snapping {
  const isFree = useFreeHand();
  return useMemo(() => {
    let held: SceneSnap | null = null;
    return {
      begin(moved) {
        held = sceneSnap(currentScene(), moved);
      },
      snap(delta) {
        if (held === null || isFree()) {
          showGuides(marks, []);
          return delta;
        }
        const { dx, dy, guides } = snapGuides(
          held.moved.map((sign) => shifted(sign, { dx: delta.x, dy: delta.y })),
          held.field,
        );
        showGuides(marks, guides);
        return { x: delta.x + dx, y: delta.y + dy };
      },
      end() {
        held = null;
        showGuides(marks, []);
      },
    };
  }, [currentScene, isFree, marks]);
}

function showGuides(marks: MarksStore, guides: ReturnType<typeof snapGuides>['guides']): void {
  if (guides.length > 0 || marks.getState().guides.length > 0) marks.setState({ guides });
}

/** Whether Alt is down: the hand wants to be left alone. */
function useFreeHand(): () => boolean {
  const alt = useRef(false);
  useEffect(() => {
    const follow = ({ altKey }: KeyboardEvent | PointerEvent): void => {
      alt.current = altKey;
    };
    const types = ['keydown', 'keyup', 'pointermove'] as const;
    for (const type of types) window.addEventListener(type, follow, { capture: true, passive: true });
    return () => {
      for (const type of types) window.removeEventListener(type, follow, { capture: true });
    };
  }, []);
  return useMemo(() => () => alt.current, []);
}
