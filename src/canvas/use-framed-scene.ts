import { useCallback, useState } from 'react';
import type { Translate } from '../i18n/translate';
import { createSceneBuilder } from '../layout/build-scene';
import type { Rect } from '../layout/geometry';
import { union } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';

/**
 * The scene that the camera fits and reveals in: the one that is shown, or, while parts of a sheet are shown one after
 * another, that of the whole of it, so that the camera stays where all will stand.
 * @param framed the whole sheet; `null`: what is shown is whole.
 * @param beside another sheet under the same camera, which has to be in sight too; `null`: there is none.
 */
export function useFramedScene(
  framed: DiagramDocument | null,
  beside: DiagramDocument | null,
  currentScene: () => Scene,
  t: Translate,
): () => Scene {
  const [build] = useState(createSceneBuilder);
  const [buildBeside] = useState(createSceneBuilder);
  return useCallback(() => {
    const scene = framed === null ? currentScene() : build(framed, t);
    return beside === null
      ? scene
      : { ...scene, extent: joined(scene.extent, buildBeside(beside, t).extent) };
  }, [beside, build, buildBeside, currentScene, framed, t]);
}

function joined(a: Rect | null, b: Rect | null): Rect | null {
  return union([a, b].filter((rect) => rect !== null));
}
