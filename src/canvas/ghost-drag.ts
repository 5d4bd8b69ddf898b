import type { Scene } from '../layout/scene';
import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { figureUnder } from './figure-under';
import type { PointerHands } from './follow-pointer';
import type { MarksStore, Segment } from './gesture-marks';
import type { ToSheet } from './use-sheet-point';

interface GhostTools {
  readonly scene: Scene;
  readonly marks: MarksStore;
  readonly toSheet: ToSheet;
}

interface GhostDrag {
  /** The arrow that would be drawn, while its loose end is here. */
  readonly ghostTo: (at: Point) => Segment;
  /** Who cannot be its loose end. */
  readonly except?: FigureId;
  /** @param under whom the loose end was dropped on; `null`: empty ground, at `at` */
  readonly onDrop: (under: FigureId | null, at: Point) => void;
}

/** Draws one end of an arrow over the sheet, to whoever it is dropped on. */
export function ghostDrag(
  { scene, marks, toSheet }: GhostTools,
  { ghostTo, except, onDrop }: GhostDrag,
): PointerHands {
  const clear = (): void => {
    marks.setState({ ghost: null, over: null });
  };
  return {
    onMove: (event) => {
      const at = toSheet(event);
      const under = figureUnder(scene, at);
      marks.setState({ ghost: ghostTo(at), over: under === except ? null : under });
    },
    onEnd: (event) => {
      clear();
      const at = toSheet(event);
      const under = figureUnder(scene, at);
      if (under === null || under !== except) onDrop(under, at);
    },
    onCancel: clear,
  };
}
