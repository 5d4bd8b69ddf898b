import '@xyflow/react/dist/base.css';
import { ReactFlow, ReactFlowProvider, type NodeChange } from '@xyflow/react';
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react';
import { useStore } from 'zustand';
import type { Translate } from '../i18n/translate';
import type { Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';
import { shownDocument, type Editor } from '../session/editor-store';
import { ariaWords } from './aria-words';
import { MAX_ZOOM, MIN_ZOOM } from './camera';
import styles from './canvas.module.css';
import { CoupleHands } from './CoupleHands';
import type { Lens } from './emphasis';
import { createFlowNodes, type SheetNode } from './flow-nodes';
import { HandLayers } from './HandLayers';
import { inReadingOrder } from './reading-order';
import { OverLayer } from './OverLayer';
import { OverSheet, type ScreenView } from './OverSheet';
import { Renaming, type RenamingHands } from './Renaming';
import { RoundsLayer, type Rounds } from './RoundsLayer';
import type { SheetHands } from './sheet-hands';
import { BuildingNodeView, FigureNodeView } from './sheet-nodes';
import { isDrawing, type ToolState } from './sheet-tool';
import { UnderLayer } from './UnderLayer';
import { useCamera, type SheetCamera } from './use-camera';
import { useCarrying } from './use-carrying';
import { useDrag } from './use-drag';
import { useFramedScene } from './use-framed-scene';
import { usePalm } from './use-palm';
import { useResting } from './use-resting';
import { useScene } from './use-scene';
import { useSelection } from './use-selection';
import { useSheetGestures } from './use-sheet-gestures';
import { useSheetNames } from './use-sheet-names';

const NODE_TYPES = { figure: FigureNodeView, building: BuildingNodeView };

/** What React Flow must leave alone: keys are commands of ours, arrows are drawn by ours. */
const FLOW_SETTINGS = {
  nodesConnectable: false,
  /** Px on the screen: a tap that trembles is no drag. */
  nodeDragThreshold: 6,
  paneClickDistance: 6,
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  zoomOnDoubleClick: false,
  zIndexMode: 'manual',
  elevateNodesOnSelect: false,
  deleteKeyCode: null,
  selectionKeyCode: null,
  panActivationKeyCode: null,
  disableKeyboardA11y: true,
  autoPanOnNodeFocus: false,
  proOptions: { hideAttribution: true },
} as const;
/** A list of its own, because React Flow takes no readonly one. */
const ADDING_KEYS = ['Shift', 'Control', 'Meta'];
/** The left button draws a lasso: a mouse pans with the middle one, a finger as ever. */
const MIDDLE_BUTTON = [1];

export interface SheetCanvasProps extends RenamingHands {
  readonly editor: Editor;
  readonly t: Translate;
  readonly tool: ToolState;
  /** Nothing on the sheet can be taken: it is read, or being arranged. */
  readonly isStill: boolean;
  /** Shown in place of the editor's document, and only looked at; `null`: the editor's own. */
  readonly instead: DiagramDocument | null;
  /** Told at this moment: shown as if it were in hand; left out: nothing. */
  readonly told?: ReadonlySet<string>;
  /** What the camera keeps in sight while a part of it is shown; left out or `null`: what is shown. */
  readonly framed?: DiagramDocument | null;
  /** What stays at full strength while nothing is in hand; `null`: everything. */
  readonly lens: Lens | null;
  /** Nothing else is shown, while no tool draws; `null`: everything is. */
  readonly alone: Lens | null;
  /** What is pointed out; `null`: nothing. */
  readonly rounds: Rounds | null;
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
  const present = useStore(editor.store, shownDocument);
  const kept = useStore(editor.store, (state) => state.committed);
  const document = instead ?? present;
  const committed = instead ?? kept;
  const sheet = useRef<HTMLDivElement>(null);
  // First, so that nothing else hears of a palm.
  usePalm(sheet);
  const latest = useCallback(() => instead ?? shownDocument(editor.store.getState()), [editor, instead]);
  const drawing = isDrawing(tool) && !isStill;
  const alone = drawing ? null : props.alone;
  const { scene, currentScene } = useScene({ committed, shown: document, latest, alone }, t);
  const framedScene = useFramedScene(props.framed ?? null, currentScene, t);
  const camera = useCamera(framedScene, sheet);
  useImperativeHandle(cameraRef, () => camera, [camera]);
  const gestures = useSheetGestures({ sheet, currentScene, tool, isStill, hands, onRenaming });
  const drag = useDrag(editor, t, sheet, gestures.snapping);
  const isHeld = document !== committed;
  const { onPoint } = props;
  const resting = useResting(sheet, isHeld || drawing || props.gliding || onPoint === undefined);
  useEffect(() => {
    onPoint?.(resting.arrow);
  }, [onPoint, resting.arrow]);
  const selection = useSelection(editor, {
    ...{ committed, shown: document, sheet, lens, told: props.told, camera, read: resting },
    isDrawing: drawing,
  });
  const nameOf = useSheetNames(selection.hasGhosts ? document : committed, t);
  const [toFlowNodes] = useState(createFlowNodes);
  const [inOrder] = useState(inReadingOrder);
  const { figureState, arrowState, followNodes } = selection;
  const { nodes: unordered, carried } = useMemo(
    () => toFlowNodes(scene, { stateOf: figureState, nameOf }, isHeld),
    [toFlowNodes, scene, figureState, nameOf, isHeld],
  );
  const nodes = useMemo(() => inOrder(committed, unordered), [committed, inOrder, unordered]);
  useCarrying(sheet, carried);
  const onNodesChange = useCallback(
    (changes: NodeChange<SheetNode>[]) => {
      followNodes(changes);
      drag.onPositions(changes);
    },
    [followNodes, drag],
  );
  // All that React Flow hands on to its nodes keeps its identity, or every node would be drawn again.
  const words = useMemo(() => ariaWords(t), [t]);
  const reads = tool.tool !== 'pan' && !props.gliding && !drawing;
  const takes = reads && !isStill;
  return (
    <div
      ref={sheet}
      className={styles['sheet']}
      data-gliding={props.gliding ? '' : undefined}
      data-tool={isStill ? 'pan' : tool.tool}
      onFocus={selection.followFocus}
      onPointerDownCapture={gestures.onPointerDown}
      onPointerMove={gestures.onPointerMove}
      onClickCapture={gestures.onClickCapture}
    >
      <ReactFlow<SheetNode>
        {...FLOW_SETTINGS}
        multiSelectionKeyCode={ADDING_KEYS}
        aria-label={t('sheet.drawing')}
        ariaLabelConfig={words}
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        onNodesChange={onNodesChange}
        onNodeDragStart={drag.onNodeDragStart}
        onNodeClick={gestures.onNodeClick}
        onNodeDoubleClick={gestures.onNodeDoubleClick}
        onPaneClick={gestures.onPaneClick}
        nodesDraggable={takes}
        elementsSelectable={reads}
        panOnDrag={gestures.isLassoing ? MIDDLE_BUTTON : true}
      >
        <UnderLayer scene={scene} softened={selection.isHolding} stateOf={figureState} />
        {props.rounds !== null && <RoundsLayer scene={scene} {...props.rounds} />}
        <CoupleHands
          couples={scene.couples}
          editor={editor}
          t={t}
          toSheet={gestures.toSheet}
          snapping={gestures.snapping}
          isMovable={takes}
          onTap={hands.tapCouple}
        />
        <OverLayer
          arrows={scene.arrows}
          label={t('sheet.arrows')}
          selection={selection.selection}
          isHolding={selection.isHolding}
          isHeld={isHeld}
          stateOf={arrowState}
          nameOf={nameOf}
          onPick={drawing || props.gliding ? gestures.passOver : selection.pickArrow}
        />
        <HandLayers
          editor={editor}
          document={document}
          scene={scene}
          selection={selection.selection}
          tool={tool}
          isStill={isStill}
          isHeld={isHeld}
          sheet={sheet}
          gestures={gestures}
          hands={hands}
        />
        {props.renderOn?.(scene)}
        {renaming !== null && (
          <Renaming
            id={renaming}
            scene={scene}
            document={committed}
            t={t}
            onRename={onRename}
            onRenaming={onRenaming}
          />
        )}
      </ReactFlow>
      {props.renderOver !== null && <OverSheet scene={scene} render={props.renderOver} />}
    </div>
  );
}
