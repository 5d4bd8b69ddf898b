import { contains } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { buildingFrame, figureFrame } from './sign-frame';

/** Who stands at a place of the sheet; people before the buildings round them. */
export function figureUnder({ figures, buildings }: Scene, point: Point): FigureId | null {
  return (
    figures.findLast((shape) => contains(figureFrame(shape), point))?.id ??
    buildings.findLast((shape) => contains(buildingFrame(shape), point))?.id ??
    null
  );
}
