import { useEffect, useMemo, useRef } from 'react';
import { snapField, snapGuides, type SnapField, type SnapFigure } from '../layout/snap-guides';
import type { Scene } from '../layout/scene';
import type { Point } from '../model/point';
import type { MarksStore } from './gesture-marks';

/** Draws what is dragged into line with the others, and shows the lines. */
export interface Snapping {
  readonly begin: (moved: ReadonlySet<string>) => void;
  /** @returns how far to go instead of `delta`; the same while Alt is down. */
  readonly snap: (delta: Point) => Point;
  readonly end: () => void;
}

interface Held {
  readonly moved: readonly SnapFigure[];
  readonly field: SnapField;
}

export function useSnapping(currentScene: () => Scene, marks: MarksStore): Snapping {
  const isFree = useFreeHand();
  return useMemo(() => {
    let held: Held | null = null;
    return {
      begin(moved) {
        const signs = signsOf(currentScene());
        held = {
          moved: signs.filter(({ id }) => moved.has(id)),
          field: snapField(signs.filter(({ id }) => !moved.has(id))),
        };
      },
      snap(delta) {
        if (held === null || isFree()) {
          showGuides(marks, []);
          return delta;
        }
        const { dx, dy, guides } = snapGuides(
          held.moved.map((sign) => shifted(sign, delta)),
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

/** People stand in line by their middle; a building by its walls, and its people go with it. */
function signsOf({ figures, buildings }: Scene): readonly (SnapFigure & { readonly id: string })[] {
  return [
    ...figures
      .filter(({ building }) => building === null)
      .map(({ id, centre, figure }) => ({ id, centre, rect: figure })),
    ...buildings.map(({ id, rect }) => ({
      id,
      centre: { x: (rect.x0 + rect.x1) / 2, y: (rect.y0 + rect.y1) / 2 },
      rect,
    })),
  ];
}

function shifted({ centre, rect }: SnapFigure, { x, y }: Point): SnapFigure {
  return {
    centre: { x: centre.x + x, y: centre.y + y },
    rect: { x0: rect.x0 + x, y0: rect.y0 + y, x1: rect.x1 + x, y1: rect.y1 + y },
  };
}
