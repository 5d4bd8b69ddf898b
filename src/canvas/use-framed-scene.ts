import { useCallback, useState } from 'react';
import type { Translate } from '../i18n/translate';
import { createSceneBuilder } from '../layout/build-scene';
import type { Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';

/**
 * The scene that the camera fits and reveals in: the one that is shown, or, while parts of a sheet are shown one after
 * another, that of the whole of it, so that the camera stays where all will stand.
 * @param framed the whole sheet; `null`: what is shown is whole.
 */
export function useFramedScene(
  framed: DiagramDocument | null,
  currentScene: () => Scene,
  t: Translate,
): () => Scene {
  const [build] = useState(createSceneBuilder);
  return useCallback(
    () => (framed === null ? currentScene() : build(framed, t)),
    [build, currentScene, framed, t],
  );
}
