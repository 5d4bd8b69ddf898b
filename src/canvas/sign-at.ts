import type { BuildingShape, FigureShape, Scene } from '../layout/scene';

export type SignShape = FigureShape | BuildingShape;

/** A figure or a building as it is drawn; `undefined`: it is not on the sheet. */
export function signAt({ figures, buildings }: Scene, id: string): SignShape | undefined {
  return figures.find((shape) => shape.id === id) ?? buildings.find((shape) => shape.id === id);
}
