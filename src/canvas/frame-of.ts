import type { Rect } from '../layout/geometry';
import type { Scene } from '../layout/scene';
import { buildingFrame, figureFrame } from './flow-nodes';
import { signAt } from './sign-at';

/** The room of a figure or building on the sheet, px at zoom 1; `null`: it is not there. */
export function frameOf(scene: Scene, id: string): Rect | null {
  const sign = signAt(scene, id);
  if (sign === undefined) return null;
  return 'figure' in sign ? figureFrame(sign) : buildingFrame(sign);
}
