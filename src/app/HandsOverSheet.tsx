import { useStore } from 'zustand';
import type { ScreenView } from '../canvas/OverSheet';
import type { PanelKind } from '../features/toolbar/panel-items';
import type { Activation } from '../model/activation';
import { figureAt } from '../model/figure-at';
import type { CommandHost } from '../session/command';
import { recordAt } from '../model/records';
import { ArrowCardOnSheet } from './ArrowCardOnSheet';
import { FigureBar } from './FigureBar';
import { leaveHand, type HandStore } from './hand-store';
import { NameBoxOnSheet } from './NameBoxOnSheet';
import { PlaceBar } from './PlaceBar';
import { SelectionBar } from './SelectionBar';
import type { HandActions } from './use-sheet-hands';

interface HandsOverSheetProps {
  readonly host: CommandHost;
  readonly hand: HandStore;
  readonly hands: HandActions;
  readonly view: ScreenView;
  readonly isReadOnly: boolean;
  /** The panel that lies over a part of the sheet: what is open there can be changed there. `null`: none does. */
  readonly panelOver: PanelKind | null;
  /** Somebody writes in the line: nothing stands in the way. */
  readonly isWriting: boolean;
  /** Before a room: no buttons, no cards. */
  readonly isProjecting: boolean;
}

/** What stands beside the signs in hand: a name to write, what can be done, the words of an arrow. */
export function HandsOverSheet(props: HandsOverSheetProps) {
  const { host, hand, hands, view, isReadOnly, panelOver, isWriting, isProjecting } = props;
  const { editor } = host;
  const hasBars = !isReadOnly && !isProjecting;
  const { tool, bar, barTakesFocus } = useStore(hand);
  const selection = useStore(editor.store, (state) => state.selection);
  const document = useStore(editor.store, (state) => state.committed);
  const isGesturing = useStore(editor.store, ({ preview }) => preview !== null);
  const { step } = tool;
  const leave = () => {
    leaveHand(hand);
  };
  if (!isReadOnly && (step.kind === 'name' || step.kind === 'end' || step.kind === 'relative')) {
    return <NameBoxOnSheet key={step.kind} {...{ tool, step, host, hands, view }} onLeave={leave} />;
  }
  if (isGesturing || isWriting || step.kind !== 'ready') return null;
  const [id, ...others] = selection;
  const isTaking = tool.tool === 'select' || tool.tool === 'lasso';
  const isJoining = tool.tool === 'activation' || tool.tool === 'relay';
  const arrow = id === undefined ? undefined : recordAt<Activation>(document.activations, id);
  const isInPanel = panelOver === 'card' || (panelOver === 'thread' && arrow !== undefined);
  if (isInPanel && id !== undefined) return null;
  const asked = bar?.kind === 'sign' && bar.id === id;
  if (id === undefined) {
    if (bar === null || bar.kind === 'sign' || !hasBars || !isTaking) return null;
    return <PlaceBar on={bar} {...{ host, hands, view }} takesFocus={barTakesFocus} />;
  }
  if (others.length > 0) {
    if (!hasBars || !isTaking) return null;
    return (
      <SelectionBar
        key={[...selection].join()}
        {...{ host, view }}
        takesFocus={barTakesFocus && bar !== null}
      />
    );
  }
  if (arrow !== undefined) {
    // Before a room its sentence stands in larger type, at the foot of the sheet.
    if (isProjecting) return null;
    return (
      <ArrowCardOnSheet
        key={id}
        {...{ arrow, host, hands, view }}
        changes={!hasBars ? 'none' : isTaking ? 'all' : isJoining ? 'justDrawn' : 'none'}
        takesFocus={asked && barTakesFocus}
      />
    );
  }
  const figure = figureAt(document, id);
  if (figure === undefined || !asked || !hasBars || !isTaking) return null;
  return <FigureBar key={id} id={figure.id} {...{ host, hands, view }} takesFocus={barTakesFocus} />;
}
