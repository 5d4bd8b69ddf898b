import type { RefObject } from 'react';
import type { Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { figureAt } from '../model/figure-at';
import { recordAt } from '../model/records';
import type { Editor } from '../session/editor-store';
import { ConnectHandles } from './ConnectHandles';
import { HandleLayer } from './HandleLayer';
import { MarksLayer } from './MarksLayer';
import type { SheetHands } from './sheet-hands';
import type { ToolState } from './sheet-tool';
import type { SheetGestures } from './use-sheet-gestures';

interface HandLayersProps {
  readonly editor: Editor;
  readonly document: DiagramDocument;
  readonly scene: Scene;
  readonly selection: ReadonlySet<string>;
  readonly tool: ToolState;
  readonly hasHandles: boolean;
  /** A hand is moving something: its handles wait until it is done. */
  readonly isHeld: boolean;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly gestures: SheetGestures;
  readonly hands: SheetHands;
}

/** What lies over the drawing for the hand: the handles of the one sign it holds, and what its gesture shows. */
export function HandLayers(props: HandLayersProps) {
  const { editor, document, scene, selection, tool, hasHandles, isHeld, sheet, gestures, hands } = props;
  const { marks, toSheet, mouseAt } = gestures;
  const [id] = selection;
  const isTaking = tool.tool === 'select' && tool.step.kind === 'ready' && hasHandles;
  const only = isTaking && selection.size === 1 && id !== undefined ? id : null;
  const arrow = only === null ? undefined : recordAt(document.activations, only);
  const shape = arrow === undefined ? undefined : scene.arrows.find((one) => one.id === arrow.id);
  const isFigure = only !== null && figureAt(document, only) !== undefined;
  return (
    <>
      {arrow !== undefined && shape !== undefined && (
        <HandleLayer
          arrow={arrow}
          shape={shape}
          scene={scene}
          editor={editor}
          marks={marks}
          toSheet={toSheet}
          hands={hands}
        />
      )}
      {isFigure && !isHeld && (
        <ConnectHandles
          key={only}
          id={only as FigureId}
          scene={scene}
          sheet={sheet}
          marks={marks}
          toSheet={toSheet}
          mouseAt={mouseAt}
          onConnect={hands.connect}
        />
      )}
      <MarksLayer marks={marks} scene={scene} gathered={gathered(tool)} />
    </>
  );
}

/** Who takes part in the gesture under way. */
function gathered({ step }: ToolState): readonly string[] {
  switch (step.kind) {
    case 'members':
      return step.ids;
    case 'other':
      return 'id' in step.first ? [step.first.id] : [];
    case 'end':
      return step.first !== null && 'id' in step.first ? [step.first.id] : [];
    case 'tie':
      return [step.one, step.two];
    default:
      return [];
  }
}
