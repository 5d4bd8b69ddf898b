import type { Rect } from '../layout/geometry';
import type { Scene } from '../layout/scene';
import { buildingFrame, figureFrame } from './flow-nodes';

/** The room of a figure or building on the sheet, px at zoom 1; `null`: it is not there. */
export function frameOf({ figures, buildings }: Scene, id: string): Rect | null {
  const figure = figures.find((shape) => shape.id === id);
  if (figure !== undefined) return figureFrame(figure);
  const building = buildings.find((shape) => shape.id === id);
  return building === undefined ? null : buildingFrame(building);
}
