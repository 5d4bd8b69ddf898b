import { useCallback, useMemo, useState } from 'react';
import type { Translate } from '../i18n/translate';
import { createSceneBuilder } from '../layout/build-scene';
import type { Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';

/**
 * The scene of the shown document, and a way to ask for the latest one from an event, before React has
 * drawn it: the builder keeps what did not change, so that asking twice costs once.
 */
export function useScene(document: DiagramDocument, latest: () => DiagramDocument, t: Translate) {
  const [build] = useState(createSceneBuilder);
  const scene = useMemo((): Scene => build(document, t), [build, document, t]);
  const currentScene = useCallback((): Scene => build(latest(), t), [build, latest, t]);
  return { scene, currentScene };
}
