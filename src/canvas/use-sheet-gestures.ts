import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { centreOf } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { beginsLoop } from './begins-loop';
import { frameOf } from './frame-of';
import { createMarks, type MarksStore, type Segment } from './gesture-marks';
import { isAdding } from './is-adding';
import type { RenamingHands } from './Renaming';
import type { SheetHands } from './sheet-hands';
import { isDrawing, type ToolEnd, type ToolState } from './sheet-tool';
import { useLasso, type LassoKind } from './use-lasso';
import { usePress } from './use-press';
import { useSheetPoint, type ClientPoint, type ToSheet } from './use-sheet-point';
import { useSnapping, type Snapping } from './use-snapping';

export interface GestureTools {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly currentScene: () => Scene;
  readonly tool: ToolState;
  readonly isStill: boolean;
  readonly hands: SheetHands;
  readonly onRenaming: RenamingHands['onRenaming'];
}

export interface SheetGestures {
  readonly marks: MarksStore;
  readonly toSheet: ToSheet;
  /** Where the mouse was last; `null`: there is none, or it was not near. */
  readonly mouseAt: () => ClientPoint | null;
  readonly snapping: Snapping;
  /** The left button of a mouse draws a loop on empty ground. */
  readonly isLassoing: boolean;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  /** The click that ends a long press is no tap. */
  readonly onClickCapture: (event: MouseEvent) => void;
  readonly onSignTap: (event: MouseEvent, id: string) => void;
  readonly onSignDoubleTap: (id: string) => void;
  readonly onPaneClick: (event: { readonly clientX: number; readonly clientY: number }) => void;
  readonly passOver: () => void;
}

/** Taps, loops and presses on the sheet, in the words of its hands. */
export function useSheetGestures(tools: GestureTools): SheetGestures {
  const { sheet, currentScene, tool, isStill, hands, onRenaming } = tools;
  const [marks] = useState(createMarks);
  const toSheet = useSheetPoint(sheet);
  const snapping = useSnapping(currentScene, marks);
  const lasso = useLasso({ marks, toSheet, currentScene, onCaught: hands.caught });
  const justPressed = usePress({ sheet, toSheet, onPress: hands.press });
  useFingerLasso(sheet, tool.tool === 'lasso' && !isStill);
  const mouse = useRef<ClientPoint | null>(null);
  const mouseAt = useCallback(() => mouse.current, []);
  const first = firstPlace(tool, currentScene);
  const { step } = tool;
  // The ghost waits where the other end is being named, and does not outlive the gesture that it shows.
  useEffect(() => {
    if (step.kind !== 'other') marks.setState({ ghost: waitingArrow(step, currentScene()) });
  }, [currentScene, marks, step]);

  const onPointerDown = (event: PointerEvent): void => {
    const kind = isStill ? null : lassoOf(tool, event);
    if (kind !== null && beginsLoop(event.target, tool.tool)) lasso.begin(event, kind);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') mouse.current = { clientX: event.clientX, clientY: event.clientY };
    if (first !== null && event.pointerType !== 'touch')
      marks.setState({ ghost: { from: first, to: toSheet(event) } });
  };
  const onClickCapture = (event: MouseEvent): void => {
    const isOnSheet = event.target instanceof Element && event.target.closest('.react-flow') !== null;
    if (isOnSheet && justPressed()) event.stopPropagation();
  };
  const toolDraws = isDrawing(tool);
  /** Whether the last two taps were taken by a tool, the earlier first. */
  const drew = useRef<readonly [boolean, boolean]>([false, false]);
  const onSignTap = useCallback<SheetGestures['onSignTap']>(
    (event, id) => {
      drew.current = [drew.current[1], toolDraws];
      hands.tapFigure(id as FigureId, toSheet(event), isAdding(event));
    },
    [hands, toSheet, toolDraws],
  );
  const isTaking = !toolDraws && !isStill;
  const onSignDoubleTap = useCallback<SheetGestures['onSignDoubleTap']>(
    (id) => {
      // Of two taps the first may have ended an arrow, and the second begun the next.
      if (isTaking && !drew.current[0]) onRenaming(id);
    },
    [isTaking, onRenaming],
  );
  const onPaneClick: SheetGestures['onPaneClick'] = (event) => {
    hands.tapGround(toSheet(event));
  };
  return {
    marks,
    toSheet,
    mouseAt,
    snapping,
    isLassoing: !isStill && ['select', 'lasso', 'household'].includes(tool.tool),
    onPointerDown,
    onPointerMove,
    onClickCapture,
    onSignTap,
    onSignDoubleTap,
    onPaneClick,
    passOver,
  };
}

function passOver(): void {
  // A tool that draws takes no arrow in hand.
}

/** A mouse or a pen draws a loop where it would draw nothing else; a finger, with the lasso only. */
function lassoOf({ tool }: ToolState, { button, pointerType, isPrimary }: PointerEvent): LassoKind | null {
  if (button !== 0 || (pointerType === 'touch' && !isPrimary)) return null;
  if (tool === 'lasso') return 'free';
  if (pointerType === 'touch' || (tool !== 'select' && tool !== 'household')) return null;
  return pointerType === 'pen' ? 'free' : 'rectangle';
}

/** Where the arrow under way begins; `null`: none is. */
function firstPlace({ tool, step }: ToolState, currentScene: () => Scene): Point | null {
  if (step.kind !== 'other' || (tool !== 'activation' && tool !== 'relay')) return null;
  return placeOf(step.first, currentScene());
}

function waitingArrow(step: ToolState['step'], scene: Scene): Segment | null {
  if (step.kind !== 'end' || step.first === null) return null;
  const from = placeOf(step.first, scene);
  return from === null ? null : { from, to: step.at };
}

function placeOf(end: ToolEnd, scene: Scene): Point | null {
  if (!('id' in end)) return end.at;
  const frame = frameOf(scene, end.id);
  return frame === null ? null : centreOf(frame);
}

/** While a finger draws a loop, the sheet does not follow it; two fingers still zoom. */
function useFingerLasso(sheet: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    const element = sheet.current;
    if (element === null || !isOn) return undefined;
    const keep = (event: TouchEvent): void => {
      if (event.touches.length === 1 && beginsLoop(event.target, 'lasso')) event.stopPropagation();
    };
    element.addEventListener('touchstart', keep, { capture: true });
    return () => {
      element.removeEventListener('touchstart', keep, { capture: true });
    };
  }, [isOn, sheet]);
}
