import '@xyflow/react/dist/base.css';
import { ReactFlow, ReactFlowProvider, type NodeChange, type NodeMouseHandler } from '@xyflow/react';
import { useCallback, useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from 'react';
import { useStore } from 'zustand';
import type { Translate } from '../i18n/translate';
import { shownDocument, type Editor } from '../session/editor-store';
import { ariaWords } from './aria-words';
import { MAX_ZOOM, MIN_ZOOM } from './camera';
import styles from './canvas.module.css';
import { CardLayer, type CardPlace } from './CardLayer';
import { createFlowNodes, type SheetNode } from './flow-nodes';
import { OverLayer } from './OverLayer';
import { Renaming, type RenamingHands } from './Renaming';
import { BuildingNodeView, FigureNodeView } from './sheet-nodes';
import { UnderLayer } from './UnderLayer';
import { useCamera, type SheetCamera } from './use-camera';
import { useDrag } from './use-drag';
import { useScene } from './use-scene';
import { useSelection } from './use-selection';
import { useSheetNames } from './use-sheet-names';

const NODE_TYPES = { figure: FigureNodeView, building: BuildingNodeView };

/** What React Flow must leave alone: keys are commands of ours, arrows are drawn by ours. */
const FLOW_SETTINGS = {
  nodesConnectable: false,
  /** Px on the screen: a tap that trembles is no drag. */
  nodeDragThreshold: 6,
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

export interface SheetCanvasProps extends RenamingHands {
  readonly editor: Editor;
  readonly t: Translate;
  /** `move`: the hand only pans; nothing on the sheet can be taken. */
  readonly tool: 'choose' | 'move';
  /** Figure whose name is being edited. */
  readonly renaming: string | null;
  readonly camera: Ref<SheetCamera>;
  /** « Ranger » shows its places: signs glide to them. */
  readonly gliding: boolean;
  /** What stands beside the one arrow in hand, in px of the sheet's room on the screen. */
  readonly renderCard: (place: CardPlace) => ReactNode;
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
  const { editor, t, tool, renaming, onRenaming, onRename, camera: cameraRef } = props;
  const document = useStore(editor.store, shownDocument);
  const committed = useStore(editor.store, (state) => state.committed);
  const sheet = useRef<HTMLDivElement>(null);
  const { scene, currentScene } = useScene(editor, document, t);
  const camera = useCamera(currentScene, sheet);
  useImperativeHandle(cameraRef, () => camera, [camera]);
  const drag = useDrag(editor, t, sheet);
  const selection = useSelection(editor, committed, document);
  const nameOf = useSheetNames(document, t);
  const [toFlowNodes] = useState(createFlowNodes);
  const { figureState, arrowState, followNodes } = selection;
  const nodes = useMemo(
    () => toFlowNodes(scene, { stateOf: figureState, nameOf }),
    [toFlowNodes, scene, figureState, nameOf],
  );
  const onNodesChange = useCallback(
    (changes: NodeChange<SheetNode>[]) => {
      followNodes(changes);
      drag.onPositions(changes);
    },
    [followNodes, drag],
  );
  // All that React Flow hands on to its nodes keeps its identity, or every node would be drawn again.
  const words = useMemo(() => ariaWords(t), [t]);
  const onNodeDoubleClick = useCallback<NodeMouseHandler<SheetNode>>(
    (_, { id }) => {
      onRenaming(id);
    },
    [onRenaming],
  );
  const onPaneClick = useCallback(() => {
    editor.select([]);
  }, [editor]);
  const choosing = tool === 'choose';
  return (
    <div
      ref={sheet}
      className={styles['sheet']}
      data-gliding={props.gliding ? '' : undefined}
      onFocus={selection.followFocus}
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
        onNodeDoubleClick={onNodeDoubleClick}
        onPaneClick={onPaneClick}
        nodesDraggable={choosing}
        elementsSelectable={choosing}
      >
        <UnderLayer scene={scene} softened={selection.isHolding} />
        <OverLayer
          arrows={scene.arrows}
          label={t('sheet.arrows')}
          selection={selection.selection}
          isHolding={selection.isHolding}
          isHeld={document !== committed}
          stateOf={arrowState}
          nameOf={nameOf}
          onPick={selection.pickArrow}
        />
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
      <CardLayer arrows={scene.arrows} selection={selection.selection} render={props.renderCard} />
    </div>
  );
}
