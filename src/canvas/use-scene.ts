import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Translate } from '../i18n/translate';
import { createSceneBuilder } from '../layout/build-scene';
import type { Scene } from '../layout/scene';
import { openSheetShapes } from '../layout/standing-shapes';
import type { DiagramDocument } from '../model/document';
import { shownDocument, type Editor } from '../session/editor-store';
import type { Lens } from './emphasis';
import { sceneWithin, withGhosts } from './scene-within';

/** What the sheet shows: the editor's document or another in its place, whole or in part. */
interface ShownSetting {
  readonly editor: Editor;
  readonly instead: DiagramDocument | null;
  /** Nothing else is shown; `null`: everything is. */
  readonly alone: Lens | null;
}

export interface Shown extends Pick<ShownSetting, 'editor' | 'instead'> {
  /** The builder keeps what did not change, so that asking twice for the same document costs once. */
  readonly sceneOf: (document: DiagramDocument) => Scene;
}

export function useShown({ editor, instead, alone }: ShownSetting, t: Translate): Shown {
  // The router asks for the shapes of the open sheet too; one that only looks on keeps its own.
  const [build] = useState(() => createSceneBuilder(instead === null ? openSheetShapes : undefined));
  return useMemo(() => {
    const sceneOf = (document: DiagramDocument): Scene => {
      const scene = build(document, t);
      if (alone === null) return scene;
      const committed = instead ?? editor.store.getState().committed;
      return sceneWithin(scene, document, withGhosts(alone, committed, document));
    };
    return { editor, instead, sceneOf };
  }, [alone, build, editor, instead, t]);
}

/** The latest scene, for an event: React may not have drawn it yet. */
export function useCurrentScene({ editor, instead, sceneOf }: Shown): () => Scene {
  return useCallback(
    () => sceneOf(instead ?? shownDocument(editor.store.getState())),
    [editor, instead, sceneOf],
  );
}

/** What is drawn now, gesture under way included. Whoever asks is drawn again in each frame of a drag. */
export function useScene({ editor, instead, sceneOf }: Shown): {
  readonly document: DiagramDocument;
  readonly scene: Scene;
} {
  const present = useStore(editor.store, shownDocument);
  const document = instead ?? present;
  const scene = useMemo(() => sceneOf(document), [sceneOf, document]);
  return { document, scene };
}
