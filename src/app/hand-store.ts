import { createStore, type StoreApi } from 'zustand/vanilla';
import { CHOOSING, leave, takeTool, type Tapped, type ToolState } from '../canvas/sheet-tool';
import type { PressedOn } from '../canvas/use-press';
import { figureAt } from '../model/figure-at';
import type { FigureId } from '../model/ids';
import { recordAt } from '../model/records';
import type { Editor } from '../session/editor-store';
import { isMaker, type Tool } from '../session/tool';
import { focusedSign } from './focused-sign';

/** What the hand holds: a tool, and how far its gesture has come. Not part of the document. */
interface HandState {
  readonly tool: ToolState;
  /** What the context bar is about. */
  readonly bar: PressedOn | null;
  /** The bar was asked for with the keyboard. */
  readonly barTakesFocus: boolean;
}

export type HandStore = StoreApi<HandState>;

const AT_REST: HandState = { tool: CHOOSING, bar: null, barTakesFocus: false };

/** Tools that tie: the next tap says who begins. */
const TIES: readonly Tool[] = ['activation', 'relay', 'kinship', 'household'];

export function createHand(): HandStore {
  return createStore<HandState>(() => AT_REST);
}

/** Takes a tool by its key; a figure in hand, or else under the keyboard, is where its gesture begins. */
export function takeByKey(hand: HandStore, editor: Editor, tool: Tool): void {
  const { selection } = editor.store.getState();
  takeTo(hand, editor, tool, selection.size > 0 ? [...selection] : [focusedSign() ?? '']);
}

function takeTo(hand: HandStore, editor: Editor, tool: Tool, begins: readonly string[]): void {
  const { committed } = editor.store.getState();
  const held = begins.flatMap((id): readonly Tapped[] =>
    figureAt(committed, id) === undefined
      ? []
      : [{ id: id as FigureId, isPerson: recordAt(committed.persons, id) !== undefined }],
  );
  hand.setState({ ...AT_REST, tool: takeTool(hand.getState().tool, tool, held) });
  // What is in hand is let go.
  if (isMaker(tool)) editor.select([]);
}

/**
 * Takes a tool from the rail: its gesture begins with the next tap, not at whoever was drawn last and is still
 * in hand. Several that a loop went round are meant to be one home.
 */
export function takeFromRail(hand: HandStore, editor: Editor, tool: Tool): void {
  const { selection } = editor.store.getState();
  const isGathered = tool === 'household' && selection.size > 1;
  takeTo(hand, editor, tool, isGathered ? [...selection] : []);
  if (TIES.includes(tool) && !isGathered) editor.select([]);
}

/** « Terminer »: whatever was begun, and the tool. */
export function putDown(hand: HandStore): void {
  hand.setState(AT_REST);
}

/** Escape. @returns whether there was something to leave. */
export function leaveHand(hand: HandStore): boolean {
  const { tool, bar } = hand.getState();
  const left = leave(tool);
  if (left === null && (bar === null || bar.kind === 'sign')) {
    hand.setState({ bar: null });
    return false;
  }
  hand.setState({ ...AT_REST, tool: left ?? tool });
  return true;
}
