import { useCallback, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useStore } from 'zustand';
import { createCameraLink } from '../canvas/camera-link';
import { ChangesLayer } from '../canvas/ChangesLayer';
import { LinkedCamera } from '../canvas/LinkedCamera';
import type { SheetHands } from '../canvas/sheet-hands';
import { CHOOSING } from '../canvas/sheet-tool';
import { SheetCanvas } from '../canvas/SheetCanvas';
import type { SheetCamera } from '../canvas/use-camera';
import type { Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';
import type { Editor } from '../session/editor-store';
import { useTranslation } from '../ui/translation';
import styles from './app.module.css';
import { LoupeOnSheet } from './LoupeOnSheet';
import type { PaneName } from './sheet-spot';
import type { SheetViewStore, SittingsLook } from './sheet-view';
import type { SheetPair } from './sittings-look';

interface TwoSheetsProps {
  readonly editor: Editor;
  readonly sheetView: SheetViewStore;
  readonly look: SittingsLook;
  readonly pair: SheetPair;
  readonly hands: SheetHands;
  /** Of the later sheet; that of the earlier one follows it. */
  readonly camera: RefObject<SheetCamera | null>;
  /** Stands the two beside each other. */
  readonly children: (earlier: ReactNode, later: ReactNode) => ReactNode;
}

/** Two sheets under one camera, and one loupe, with what changed marked on both; they are only looked at. */
export function TwoSheets({ editor, sheetView, look, pair, hands, camera, children }: TwoSheetsProps) {
  const { t } = useTranslation();
  const [link] = useState(createCameraLink);
  const marks = useStore(sheetView, (state) => state.marks);
  const rooms = { earlier: useRef<HTMLDivElement>(null), later: useRef<HTMLDivElement>(null) };
  const renderOn = useCallback(
    (scene: Scene) => (
      <>
        <LinkedCamera link={link} />
        <ChangesLayer scene={scene} marks={marks} since={null} t={t} />
      </>
    ),
    [link, marks, t],
  );
  const pane = (
    name: PaneName,
    shown: { readonly instead: DiagramDocument | null; readonly beside: DiagramDocument },
    held: RefObject<SheetCamera | null> | null,
  ) => (
    <div ref={rooms[name]} data-pane={name} className={styles['pane']}>
      <SheetCanvas
        {...{ editor, t, hands, renderOn, ...shown }}
        tool={CHOOSING}
        isStill
        lens={null}
        alone={null}
        rounds={null}
        gliding={false}
        renaming={null}
        onRenaming={nothing}
        onRename={refuse}
        camera={held}
        renderOver={(view) => <LoupeOnSheet {...{ sheetView, view }} sheetElement={rooms[name]} />}
      />
    </div>
  );
  const { before, after } = pair;
  return children(
    pane('earlier', { instead: before, beside: after }, null),
    pane('later', { instead: look.after === null ? null : after, beside: before }, camera),
  );
}

function nothing(): void {
  // Nothing is renamed on sheets that are only compared.
}

function refuse(): null {
  return null;
}
