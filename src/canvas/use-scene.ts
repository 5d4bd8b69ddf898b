import { useCallback, useMemo, useState } from 'react';
import type { Translate } from '../i18n/translate';
import { createSceneBuilder } from '../layout/build-scene';
import type { Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';
import type { Lens } from './emphasis';
import { sceneWithin, withGhosts } from './scene-within';

interface SceneSetting {
  readonly committed: DiagramDocument;
  readonly shown: DiagramDocument;
  /** The shown document at this moment, which React may not have drawn yet. */
  readonly latest: () => DiagramDocument;
  /** Nothing else is shown; `null`: everything is. */
  readonly alone: Lens | null;
}

/**
 * The scene of the shown document, and a way to ask for the latest one from an event, before React has
 * drawn it: the builder keeps what did not change, so that asking twice costs once.
 */
export function useScene({ committed, shown, latest, alone }: SceneSetting, t: Translate) {
  const [build] = useState(createSceneBuilder);
  const whole = useMemo((): Scene => build(shown, t), [build, shown, t]);
  const sceneOf = useCallback(
    (scene: Scene, document: DiagramDocument): Scene =>
      alone === null ? scene : sceneWithin(scene, document, withGhosts(alone, committed, document)),
    [alone, committed],
  );
  const scene = useMemo(() => sceneOf(whole, shown), [sceneOf, shown, whole]);
  const currentScene = useCallback((): Scene => {
    const document = latest();
    return sceneOf(build(document, t), document);
  }, [build, latest, sceneOf, t]);
  return { scene, currentScene };
}
