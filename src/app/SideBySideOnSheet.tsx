import { useCallback, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import { createCameraLink } from '../canvas/camera-link';
import { ChangesLayer } from '../canvas/ChangesLayer';
import { LinkedCamera } from '../canvas/LinkedCamera';
import { CHOOSING } from '../canvas/sheet-tool';
import { SheetCanvas } from '../canvas/SheetCanvas';
import type { SheetCamera } from '../canvas/use-camera';
import { SideBySide, type SheetChoice } from '../features/comparison/SideBySide';
import type { Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';
import type { SittingId } from '../model/ids';
import { isClosed } from '../model/sitting';
import { sittingsInOrder } from '../model/sittings-in-order';
import { useTranslation } from '../ui/translation';
import { comparisonWords, sittingChoice } from './comparison-words';
import type { SittingsLook } from './sheet-view';
import { lookAtSittings, pairOf } from './sittings-look';
import type { EditorTools } from './use-editor-tools';

interface SideBySideOnSheetProps {
  readonly tools: EditorTools;
  readonly look: SittingsLook;
  /** Of the later sheet; that of the earlier one follows it. */
  readonly camera: RefObject<SheetCamera | null>;
  readonly onLeave: () => void;
}

/** The present sheet, among the choices. */
const TODAY = 'today';

/** Two sittings side by side, under one camera. */
export function SideBySideOnSheet({ tools, look, camera, onLeave }: SideBySideOnSheetProps) {
  const { editor, sheetView } = tools;
  const translation = useTranslation();
  const { t } = translation;
  const document = useStore(editor.store, ({ committed }) => committed);
  const [link] = useState(createCameraLink);
  const marks = useStore(sheetView, (state) => state.marks);
  const renderOn = useCallback(
    (scene: Scene) => (
      <>
        <LinkedCamera link={link} />
        <ChangesLayer scene={scene} marks={marks} since={null} t={t} />
      </>
    ),
    [link, marks, t],
  );
  const kept = sittingsInOrder(document)
    .filter(isClosed)
    .map((sitting): SheetChoice => ({ value: sitting.id, label: sittingChoice(sitting, translation) }));
  const pair = pairOf(document, look);
  if (pair === null) return null;
  const choose = (change: Partial<SittingsLook>) => {
    lookAtSittings(sheetView, editor, { ...look, ...change });
  };
  const pane = (shown: DiagramDocument | null, held: RefObject<SheetCamera | null> | null) => (
    <SheetCanvas
      editor={editor}
      t={t}
      tool={CHOOSING}
      isStill
      instead={shown}
      lens={null}
      alone={null}
      rounds={null}
      onPoint={nothing}
      hands={tools.hands}
      gliding={false}
      renaming={null}
      onRenaming={nothing}
      onRename={refuse}
      camera={held}
      renderOver={null}
      renderOn={renderOn}
    />
  );
  return (
    <SideBySide
      kept={kept}
      today={{ value: TODAY, label: t('comparison.today') }}
      before={look.before}
      after={look.after ?? TODAY}
      sentence={comparisonWords(document, look, pair, translation)}
      earlier={pane(pair.before, null)}
      later={pane(look.after === null ? null : pair.after, camera)}
      onBefore={(before) => {
        choose({ before: before as SittingId });
      }}
      onAfter={(after) => {
        choose({ after: after === TODAY ? null : (after as SittingId) });
      }}
      onClose={() => {
        lookAtSittings(sheetView, editor, null);
        onLeave();
      }}
    />
  );
}

function nothing(): void {
  // Nothing is pointed at or renamed on sheets that are only compared.
}

function refuse(): null {
  return null;
}
