import { useMemo, type RefObject } from 'react';
import type { SheetHands } from '../canvas/sheet-hands';
import {
  chooseTie,
  gather,
  giveName,
  isDrawing,
  surround,
  tapCouple,
  tapFigure,
  tapGround,
  type FigureKind,
  type Kinship,
  type Relation,
  type ToolState,
  type Turn,
} from '../canvas/sheet-tool';
import type { SheetCamera } from '../canvas/use-camera';
import { replaceEnd } from '../commands/arrow-ends';
import { bendArrow, slideBadge } from '../commands/arrow-shape';
import { figureProblem } from '../commands/make-figure';
import { livesTogether } from '../model/arrow-colour';
import { figureAt } from '../model/figure-at';
import type { FigureId, PersonId } from '../model/ids';
import type { Point } from '../model/point';
import type { CommandHost } from '../session/command';
import { isMaker, type Maker } from '../session/tool';
import { focusedSign } from './focused-sign';
import type { HandStore } from './hand-store';
import { rehearseRelative } from './rehearse';
import { runDeed } from './run-deed';
import { sayRefusal } from './say-refusal';

/** What can be asked of the hand besides what the sheet itself tells it. */
export interface HandActions extends SheetHands {
  /** Enter on the sheet while a tool draws. @returns false: no tool is waiting for it. */
  readonly enter: () => boolean;
  /** @returns what is wrong with the name, in a sentence, or `null`: then it was taken. */
  readonly giveName: (name: string, kind: FigureKind) => string | null;
  readonly chooseTie: (kinship: Kinship) => void;
  readonly surround: (name: string | null) => void;
  /** One arrow that begins at a figure in hand. */
  readonly beginArrow: (tool: 'activation' | 'relay', from: FigureId) => void;
  readonly beginRelative: (of: string, relation: Relation) => void;
  readonly beginEnd: (arrow: string, side: 'from' | 'to') => void;
  /** A figure asked for from the bar of the ground. */
  readonly beginFigure: (tool: Maker, at: Point) => void;
}

/** The hand at work on one sheet. */
export function useSheetHands(
  host: CommandHost,
  hand: HandStore,
  camera: RefObject<SheetCamera | null>,
): HandActions {
  return useMemo(
    () => ({ ...sheetHands(host, hand), ...beginnings(host, hand, camera) }),
    [camera, hand, host],
  );
}

/** Goes where the turn leads, once its deed was done; a refusal is said. */
function play(host: CommandHost, hand: HandStore, { next, deed }: Turn): string | null {
  const problem = deed === null ? null : runDeed(host, deed);
  if (problem === null) hand.setState({ tool: next, bar: null });
  return problem;
}

function playAloud(host: CommandHost, hand: HandStore, turn: Turn): void {
  sayRefusal(host, play(host, hand, turn));
}

function sheetHands(host: CommandHost, hand: HandStore): SheetHands {
  const { editor } = host;
  const drawing = (): ToolState | null => {
    const { tool } = hand.getState();
    return isDrawing(tool) ? tool : null;
  };
  const isPerson = (id: FigureId): id is PersonId => livesTogether(editor.store.getState().committed, id);
  return {
    tapFigure(id, at, adding) {
      const tool = drawing();
      if (tool === null) {
        // One of several in hand: from now on that one alone.
        if (!adding && editor.store.getState().selection.size > 1) editor.select([id]);
        hand.setState({ bar: { kind: 'sign', id }, barTakesFocus: false });
      }
      // On a building, or on whoever works there, a professional will work there too.
      else if (tool.tool === 'professional') {
        const here = isPerson(id) ? undefined : figureAt(editor.store.getState().committed, id)?.position;
        hand.setState({ tool: tapGround(tool, here ?? at) });
      } else playAloud(host, hand, tapFigure(tool, { id, isPerson: isPerson(id) }));
    },
    tapGround(at) {
      const tool = drawing();
      if (tool !== null) {
        hand.setState({ tool: tapGround(tool, at) });
        return;
      }
      hand.setState({ bar: null });
      editor.select([]);
    },
    tapCouple(id, at) {
      const tool = drawing();
      if (tool !== null) {
        playAloud(host, hand, tapCouple(tool, id));
        return;
      }
      editor.select([]);
      hand.setState({ bar: { kind: 'couple', id, at }, barTakesFocus: false });
    },
    caught({ figures, arrows }, adding) {
      const { tool } = hand.getState();
      if (tool.tool === 'household') {
        hand.setState({ tool: gather(tool, figures.filter(isPerson)) });
        return;
      }
      const kept = adding ? editor.store.getState().selection : [];
      hand.setState({ bar: null });
      editor.select([...kept, ...figures, ...arrows]);
    },
    connect(from, to) {
      if (typeof to === 'string') {
        const deed = { kind: 'arrow', arrow: 'activation', from: { id: from }, to: { id: to } } as const;
        sayRefusal(host, runDeed(host, deed));
        return;
      }
      hand.setState({
        tool: { tool: 'activation', step: { kind: 'end', first: { id: from }, at: to }, once: true },
        bar: null,
      });
    },
    press(on, byKey) {
      if (drawing() !== null) return;
      if (on.kind !== 'sign') editor.select([]);
      else if (!editor.store.getState().selection.has(on.id)) editor.select([on.id]);
      hand.setState({ bar: on, barTakesFocus: byKey });
    },
    replaceEnd(id, side, before, after) {
      sayRefusal(host, replaceEnd(host, id, side, before, after));
    },
    bend(id, angles) {
      sayRefusal(host, bendArrow(host, id, angles));
    },
    slide(id, badgeAt) {
      sayRefusal(host, slideBadge(host, id, badgeAt));
    },
  };
}

function beginnings(host: CommandHost, hand: HandStore, camera: RefObject<SheetCamera | null>) {
  const { editor } = host;
  const begin = (tool: ToolState): void => {
    hand.setState({ tool, bar: null });
  };
  return {
    enter(): boolean {
      const { tool } = hand.getState();
      const here = camera.current;
      if (
        !isDrawing(tool) ||
        here === null ||
        !['ready', 'other', 'members', 'addEnd'].includes(tool.step.kind)
      )
        return false;
      const { committed, selection } = editor.store.getState();
      const [inHand] = selection;
      const held = inHand === undefined || selection.size > 1 ? undefined : figureAt(committed, inHand);
      const figure = held ?? figureAt(committed, focusedSign() ?? '');
      const isFirst =
        tool.step.kind === 'other' && 'id' in tool.step.first && tool.step.first.id === figure?.id;
      if (figure === undefined || isMaker(tool.tool) || isFirst)
        begin(tapGround(tool, here.spot(figure?.position)));
      else {
        const isPerson = livesTogether(committed, figure.id);
        playAloud(host, hand, tapFigure(tool, { id: figure.id, isPerson }));
      }
      return true;
    },
    giveName(name: string, kind: FigureKind): string | null {
      const { tool } = hand.getState();
      // An end that waits for the other one is made later: what is wrong with it is said now.
      const problem = tool.step.kind === 'end' ? figureProblem({ kind, name }, host) : null;
      return problem ?? play(host, hand, giveName(tool, name, kind));
    },
    chooseTie(kinship: Kinship) {
      playAloud(host, hand, chooseTie(hand.getState().tool, kinship));
    },
    surround(name: string | null) {
      playAloud(host, hand, surround(hand.getState().tool, name));
    },
    beginArrow(tool: 'activation' | 'relay', from: FigureId) {
      begin({ tool, step: { kind: 'other', first: { id: from } }, once: true });
    },
    beginRelative(of: string, relation: Relation) {
      const at = rehearseRelative(host, of, relation);
      if (typeof at === 'string') host.announce(at);
      else begin({ tool: 'select', step: { kind: 'relative', of, relation, at }, once: true });
    },
    beginEnd(arrow: string, side: 'from' | 'to') {
      begin({ tool: 'select', step: { kind: 'addEnd', arrow, side }, once: true });
    },
    beginFigure(tool: Maker, at: Point) {
      begin({ tool, step: { kind: 'name', at }, once: true });
    },
  };
}
