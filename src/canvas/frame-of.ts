import type { Rect } from '../layout/geometry';
import type { Scene } from '../layout/scene';
import { signAt } from './sign-at';
import { signFrame } from './sign-frame';

/** The room of a figure or building on the sheet, px at zoom 1; `null`: it is not there. */
export function frameOf(scene: Scene, id: string): Rect | null {
  const sign = signAt(scene, id);
  return sign === undefined ? null : signFrame(sign);
}
