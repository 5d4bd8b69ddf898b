import type { ReactNode, RefObject } from 'react';
import type { Translate } from '../i18n/translate';
import type { BuildingShape, Scene } from '../layout/scene';
import { CoupleHands } from './CoupleHands';
import { HandLayers } from './HandLayers';
import { OverLayer } from './OverLayer';
import type { PointedStore } from './pointed';
import { Renaming, type RenamingHands } from './Renaming';
import { RoundsLayer, type Rounds } from './RoundsLayer';
import type { SheetHands } from './sheet-hands';
import type { ToolState } from './sheet-tool';
import { SignLayer } from './SignLayer';
import { UnderLayer } from './UnderLayer';
import { useScene, type Shown } from './use-scene';
import type { SheetGestures } from './use-sheet-gestures';
import { useSignStates, type SignStateSetting } from './use-sign-states';

export interface DrawingProps extends RenamingHands, Omit<SignStateSetting, 'shown'> {
  readonly shown: Shown;
  readonly rounds: Rounds | null;
  readonly t: Translate;
  readonly tool: ToolState;
  /** The couples' lines can be dragged. */
  readonly isMovable: boolean;
  /** What is in hand shows where it can be taken. */
  readonly hasHandles: boolean;
  readonly gliding: boolean;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly gestures: SheetGestures;
  readonly hands: SheetHands;
  readonly renaming: string | null;
  readonly pointed: PointedStore;
  readonly renderOn: ((scene: Scene) => ReactNode) | undefined;
}

const NO_BUILDINGS: readonly BuildingShape[] = [];

/**
 * All that is painted. It follows every frame of a gesture; the sheet round it, with what can be taken, follows what
 * is done only.
 */
export function Drawing(props: DrawingProps) {
  const { shown, committed, selection, t, gestures, hands, renaming, pointed } = props;
  const { editor } = shown;
  const { document, scene } = useScene(shown);
  const { isHolding, figureState, arrowState } = useSignStates({ ...props, shown: document });
  const isHeld = document !== committed;
  return (
    <>
      <UnderLayer scene={scene} softened={isHolding} stateOf={figureState} />
      {props.rounds !== null && <RoundsLayer scene={scene} {...props.rounds} />}
      <CoupleHands
        couples={scene.couples}
        editor={editor}
        t={t}
        toSheet={gestures.toSheet}
        snapping={gestures.snapping}
        isMovable={props.isMovable}
        onTap={hands.tapCouple}
      />
      <SignLayer
        buildings={scene.buildings}
        figures={scene.figures}
        isHolding={isHolding}
        isHeld={isHeld}
        gliding={props.gliding}
        stateOf={figureState}
        pointed={pointed}
      />
      <OverLayer
        arrows={scene.arrows}
        buildings={props.gliding ? NO_BUILDINGS : scene.buildings}
        isHolding={isHolding}
        isHeld={isHeld}
        stateOf={arrowState}
        buildingState={figureState}
        pointed={pointed}
        sheet={props.sheet}
      />
      <HandLayers
        editor={editor}
        document={document}
        scene={scene}
        selection={selection}
        tool={props.tool}
        hasHandles={props.hasHandles}
        isHeld={isHeld}
        sheet={props.sheet}
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
          onRename={props.onRename}
          onRenaming={props.onRenaming}
        />
      )}
    </>
  );
}
