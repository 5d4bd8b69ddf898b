import { useMemo, type PointerEvent as ReactPointerEvent } from 'react';
import type { Scene } from '../layout/scene';
import type { Point } from '../model/point';
import { followPointer } from './follow-pointer';
import type { MarksStore } from './gesture-marks';
import { isAdding } from './is-adding';
import { caughtBy, rectangleLoop, type Caught, type Loop } from './lasso';
import type { ToSheet } from './use-sheet-point';

/** Px at zoom 1 between two points kept of a loop. */
const STEP = 4;

/** `rectangle`: with a mouse; `free`: as the hand goes. */
export type LassoKind = 'rectangle' | 'free';

export interface LassoTools {
  readonly marks: MarksStore;
  readonly toSheet: ToSheet;
  readonly currentScene: () => Scene;
  /** @param adding Shift or Ctrl is down: what is in hand stays so. */
  readonly onCaught: (caught: Caught, adding: boolean) => void;
}

/**
 * A loop drawn on empty ground, by the pointer that comes down there.
 * @returns how to begin one
 */
export function useLasso({ marks, toSheet, currentScene, onCaught }: LassoTools) {
  return useMemo(() => {
    const begin = (event: ReactPointerEvent, kind: LassoKind): void => {
      const start = toSheet(event);
      let loop: Loop = [start];
      followPointer(event.nativeEvent, {
        onMove: (move) => {
          loop = kind === 'free' ? extended(loop, toSheet(move)) : rectangleLoop(start, toSheet(move));
          marks.setState({ loop });
        },
        onEnd: (lifted) => {
          marks.setState({ loop: null });
          onCaught(caughtBy(loop, currentScene()), isAdding(lifted));
        },
        onCancel: () => {
          marks.setState({ loop: null });
        },
      });
    };
    return { begin };
  }, [currentScene, marks, onCaught, toSheet]);
}

function extended(loop: Loop, point: Point): Loop {
  const last = loop.at(-1);
  return last !== undefined && Math.hypot(point.x - last.x, point.y - last.y) < STEP
    ? loop
    : [...loop, point];
}
