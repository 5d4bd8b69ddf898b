import '@xyflow/react/dist/base.css';
import { ReactFlow, ReactFlowProvider } from '@xyflow/react';
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { useStore } from 'zustand';
import type { Translate } from '../i18n/translate';
import type { ArrowShape, Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';
import type { Editor } from '../session/editor-store';
import { ariaWords } from './aria-words';
import { ArrowReach } from './ArrowReach';
import { beginsLoop } from './begins-loop';
import { MAX_ZOOM, MIN_ZOOM } from './camera';
import styles from './canvas.module.css';
import { Drawing } from './Drawing';
import type { Lens } from './emphasis';
import { createPointed, followPointed } from './pointed';
import { isAdding } from './is-adding';
import { inReadingOrder } from './reading-order';
import { OverSheet, type ScreenView } from './OverSheet';
import type { RenamingHands } from './Renaming';
import type { Rounds } from './RoundsLayer';
import type { SheetHands } from './sheet-hands';
import { isDrawing, type ToolState } from './sheet-tool';
import type { SignShape } from './sign-at';
import { SignReach } from './SignReach';
import { useCamera, type SheetCamera } from './use-camera';
import { useDrag } from './use-drag';
import { useFramedScene } from './use-framed-scene';
import { usePainted } from './use-painted';
import { usePalm } from './use-palm';
import { useResting } from './use-resting';
import { useCurrentScene, useShown } from './use-scene';
import { useSelection } from './use-selection';
import { useSheetGestures } from './use-sheet-gestures';
import { useSheetNames } from './use-sheet-names';
import { useTwoFingers } from './use-two-fingers';

/** React Flow has the camera. What it must leave alone: keys are commands of ours, signs and arrows are ours. */
const FLOW_SETTINGS = {
  nodesDraggable: false,
  nodesConnectable: false,
  elementsSelectable: false,
  /** Px on the screen: a tap that trembles is no drag. */
  paneClickDistance: 6,
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  zoomOnDoubleClick: false,
  deleteKeyCode: null,
  selectionKeyCode: null,
  panActivationKeyCode: null,
  multiSelectionKeyCode: null,
  disableKeyboardA11y: true,
  proOptions: { hideAttribution: true },
} as const;
const NO_ARROWS: readonly ArrowShape[] = [];
const NO_SIGNS: readonly SignShape[] = [];
/** The left button draws a lasso: a mouse pans with the middle one, a finger as ever. */
const MIDDLE_BUTTON = [1];

export interface SheetCanvasProps extends RenamingHands {
  readonly editor: Editor;
  readonly t: Translate;
  readonly tool: ToolState;
  /** Nothing on the sheet can be taken: it is read, or being arranged. */
  readonly isStill: boolean;
  /** A room looks on: what is in hand shows no handles. Left out: nobody does. */
  readonly isForRoom?: boolean;
  /** Shown in place of the editor's document, and only looked at; `null`: the editor's own. */
  readonly instead: DiagramDocument | null;
  /** Told at this moment: shown as if it were in hand; left out: nothing. */
  readonly told?: ReadonlySet<string>;
  /** What the camera keeps in sight while a part of it is shown; left out or `null`: what is shown. */
  readonly framed?: DiagramDocument | null;
  /**
   * Another sheet under the same camera: « Tout voir » shows both whole, however small. Left out or `null`: there is
   * none.
   */
  readonly beside?: DiagramDocument | null;
  /** An earlier sheet, of which what is gone is drawn here too, and is in sight where all is. Left out: nothing is. */
  readonly since?: DiagramDocument | null;
  /** What stays at full strength while nothing is in hand; `null`: everything. */
  readonly lens: Lens | null;
  /** Nothing else is shown, while no tool draws; `null`: everything is. */
  readonly alone: Lens | null;
  /** What is pointed out; `null`: nothing. */
  readonly rounds: Rounds | null;
  /** What lies under the mouse is neither pointed at nor read. Left out: it is. */
  readonly ignoresMouse?: boolean;
  /** The mouse rests on an arrow, or, `null`, on none any more. Left out: it does not read. */
  readonly onPoint?: (arrow: string | null) => void;
  readonly hands: SheetHands;
  /** Figure whose name is being edited. */
  readonly renaming: string | null;
  readonly camera: Ref<SheetCamera>;
  /** « Ranger » shows its places: signs glide to them. */
  readonly gliding: boolean;
  /** What stands over the sheet, in px of its room on the screen; `null`: nothing. */
  readonly renderOver: ((view: ScreenView) => ReactNode) | null;
  /** What more lies on the sheet and moves with it. */
  readonly renderOn?: ((scene: Scene) => ReactNode) | undefined;
}

/** The sheet: figures and lines of the shown document, under one camera. */
export function SheetCanvas(props: SheetCanvasProps) {
  return (
    <ReactFlowProvider>
      <Sheet {...props} />
    </ReactFlowProvider>
  );
}

function Sheet(props: SheetCanvasProps) {
  const { editor, t, tool, instead, lens, hands, renaming, onRenaming, onRename, camera: cameraRef } = props;
  const isStill = props.isStill || instead !== null;
  const kept = useStore(editor.store, (state) => state.committed);
  const isPreviewing = useStore(editor.store, ({ preview }) => preview !== null);
  const committed = instead ?? kept;
  const isHeld = isPreviewing && instead === null;
  const sheet = useRef<HTMLDivElement>(null);
  // First, so that nothing else hears of a palm.
  usePalm(sheet);
  const isToolDrawing = isDrawing(tool) && !isStill;
  const shown = useShown({ editor, instead, alone: isToolDrawing ? null : props.alone }, t);
  const currentScene = useCurrentScene(shown);
  const beside = props.beside ?? null;
  const { framed = null, since = null } = props;
  const framedScene = useFramedScene({ framed, beside, since }, currentScene, t);
  const camera = useCamera(framedScene, sheet, beside !== null);
  useImperativeHandle(cameraRef, () => camera, [camera]);
  const gestures = useSheetGestures({ sheet, currentScene, tool, isStill, hands, onRenaming });
  useTwoFingers(sheet);
  const { onPoint, ignoresMouse = false } = props;
  const isUnread = isHeld || isToolDrawing || props.gliding || ignoresMouse;
  const read = useResting(sheet, isUnread || onPoint === undefined);
  useEffect(() => {
    onPoint?.(read.arrow);
  }, [onPoint, read.arrow]);
  // What can be taken and read out follows what is painted: a line that was just drawn waits for neither.
  const standing = useMemo(
    () => ({ document: committed, scene: shown.sceneOf(committed) }),
    [shown, committed],
  );
  const reachable = usePainted(standing);
  const hand = useSelection(editor, sheet, camera, reachable);
  const { selection, pickSign, letGoSigns } = hand;
  const { snapping, toSheet, onSignTap } = gestures;
  const dragSign = useDrag({ editor, t, sheet, snapping, toSheet, pick: pickSign });
  const takeSign = useCallback<typeof dragSign>(
    (event, id) => {
      if (!beginsLoop(event.target, tool.tool)) dragSign(event, id);
    },
    [dragSign, tool.tool],
  );
  const nameOf = useSheetNames(reachable?.document ?? null, t);
  const [pointed] = useState(createPointed);
  const [inOrder] = useState(inReadingOrder);
  const signs = useMemo(() => {
    if (reachable === null) return NO_SIGNS;
    const { document, scene } = reachable;
    return inOrder<SignShape>(document, [...scene.buildings, ...scene.figures]);
  }, [inOrder, reachable]);
  const words = useMemo(() => ariaWords(t), [t]);
  const reads = tool.tool !== 'pan' && !props.gliding && !isToolDrawing;
  const takes = reads && !isStill;
  const tapSign = useCallback(
    (event: MouseEvent, id: string) => {
      if (reads) pickSign(id, isAdding(event));
      onSignTap(event, id);
    },
    [onSignTap, pickSign, reads],
  );
  const tapGround = (event: MouseEvent): void => {
    gestures.onPaneClick(event);
    if (reads) letGoSigns();
  };
  useEffect(() => {
    if (ignoresMouse) pointed.setState({ hovered: null });
  }, [ignoresMouse, pointed]);
  const followMouse = (event: PointerEvent): void => {
    if (!ignoresMouse) followPointed(pointed, event);
  };
  return (
    <div
      ref={sheet}
      className={styles['sheet']}
      data-tool={isStill ? 'pan' : tool.tool}
      onFocus={hand.followFocus}
      onPointerDownCapture={gestures.onPointerDown}
      onPointerMove={gestures.onPointerMove}
      onPointerOver={followMouse}
      onPointerLeave={followMouse}
      onClickCapture={gestures.onClickCapture}
    >
      <ReactFlow
        {...FLOW_SETTINGS}
        aria-label={t('sheet.drawing')}
        ariaLabelConfig={words}
        onPaneClick={tapGround}
        panOnDrag={gestures.isLassoing ? MIDDLE_BUTTON : true}
      >
        <Drawing
          {...{ shown, committed, selection, lens, read, t, tool, sheet, gestures, hands, pointed }}
          {...{ renaming, onRename, onRenaming }}
          told={props.told}
          rounds={props.rounds}
          isDrawing={isToolDrawing}
          isMovable={takes}
          hasHandles={!isStill && props.isForRoom !== true}
          gliding={props.gliding}
          renderOn={props.renderOn}
        />
        <SignReach
          signs={signs}
          selection={selection}
          nameOf={nameOf}
          isPickable={reads}
          isMovable={takes}
          onTake={takeSign}
          onTap={tapSign}
          onDoubleTap={gestures.onSignDoubleTap}
        />
        <ArrowReach
          arrows={reachable?.scene.arrows ?? NO_ARROWS}
          label={t('sheet.arrows')}
          selection={selection}
          nameOf={nameOf}
          onPick={isToolDrawing || props.gliding ? gestures.passOver : hand.pickArrow}
          pointed={pointed}
        />
      </ReactFlow>
      {props.renderOver !== null && <OverSheet scene={standing.scene} render={props.renderOver} />}
    </div>
  );
}
