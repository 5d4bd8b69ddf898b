import { useCallback, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { ChangesLayer } from '../canvas/ChangesLayer';
import type { Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';
import type { Editor } from '../session/editor-store';
import { useTranslation } from '../ui/translation';
import type { SheetViewStore } from './sheet-view';
import { pairOf } from './sittings-look';

interface ChangesOnSheet {
  /** Draws them; `undefined`: nothing is marked. */
  readonly renderOn: ((scene: Scene) => ReactNode) | undefined;
  /** The sheet on which what is gone stood; `null`: it is not drawn. */
  readonly since: DiagramDocument | null;
}

/** What is drawn on the sheet while it is marked with what changed. */
export function useChangesOnSheet(editor: Editor, sheetView: SheetViewStore): ChangesOnSheet {
  const { t } = useTranslation();
  const marks = useStore(sheetView, (state) => state.marks);
  const look = useStore(sheetView, ({ sittings }) => sittings);
  const committed = useStore(editor.store, (state) => state.committed);
  const since = look?.how === 'since' ? (pairOf(committed, look)?.before ?? null) : null;
  const render = useCallback(
    (scene: Scene) => <ChangesLayer scene={scene} marks={marks} since={since} t={t} />,
    [marks, since, t],
  );
  return { renderOn: marks.size === 0 ? undefined : render, since };
}
