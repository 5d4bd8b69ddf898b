import type { CoupleId, FigureId, PersonId } from '../model/ids';
import type { Point } from '../model/point';
import type { Tool } from '../session/tool';

/** What a tap can make: family, another person of the collective life, somebody at work, a place of work. */
export type FigureKind = 'person' | 'other' | 'professional' | 'institution';

/** What the missing end of an arrow can be. */
type EndKind = 'person' | 'professional' | 'institution';

/** One end of an arrow: somebody on the sheet, or somebody to be made with the arrow. */
export type ToolEnd =
  { readonly id: FigureId } | { readonly name: string; readonly kind: EndKind; readonly at: Point };

export type Relation = 'partner' | 'child' | 'parent' | 'sibling' | 'colleague';
export type Kinship = 'couple' | 'parent' | 'child';

/** How far the gesture of a tool has come. */
export type Step =
  | { readonly kind: 'ready' }
  /** A name is asked for, where the figure will stand. */
  | { readonly kind: 'name'; readonly at: Point }
  /** The other end is awaited. */
  | { readonly kind: 'other'; readonly first: ToolEnd }
  /** The other end was on empty ground: who is it? */
  | { readonly kind: 'end'; readonly first: ToolEnd | null; readonly at: Point }
  /** Two persons: what ties them? */
  | { readonly kind: 'tie'; readonly one: PersonId; readonly two: PersonId }
  /** Who lives under this roof, so far. */
  | { readonly kind: 'members'; readonly ids: readonly PersonId[] }
  /** A name is asked for, for somebody tied to `of`: a figure, or a couple that has a child. */
  | { readonly kind: 'relative'; readonly of: string; readonly relation: Relation; readonly at: Point }
  /** An arrow waits for one more end. */
  | { readonly kind: 'addEnd'; readonly arrow: string; readonly side: 'from' | 'to' };

export interface ToolState {
  readonly tool: Tool;
  readonly step: Step;
  /** Taken from a figure or an arrow in hand, for one gesture; then « Choisir » comes back. */
  readonly once: boolean;
}

/** What is to be done to the sheet. */
export type Deed =
  | { readonly kind: 'figure'; readonly figure: FigureKind; readonly name: string; readonly at: Point }
  | {
      readonly kind: 'arrow';
      readonly arrow: 'activation' | 'relay';
      readonly from: ToolEnd;
      readonly to: ToolEnd;
    }
  /** `one` is of a couple with, a parent of (a couple may be), a child of `two`. */
  | {
      readonly kind: 'tie';
      readonly kinship: Kinship;
      readonly one: PersonId | CoupleId;
      readonly two: PersonId;
    }
  | { readonly kind: 'household'; readonly ids: readonly PersonId[]; readonly name: string | null }
  | { readonly kind: 'relative'; readonly of: string; readonly relation: Relation; readonly name: string }
  | {
      readonly kind: 'addEnd';
      readonly arrow: string;
      readonly side: 'from' | 'to';
      readonly end: FigureId;
    };

/** Where a gesture leads: `next` holds once `deed`, when there is one, was done; a refused deed keeps what was. */
export interface Turn {
  readonly next: ToolState;
  readonly deed: Deed | null;
}

export const CHOOSING: ToolState = { tool: 'select', step: { kind: 'ready' }, once: false };

/** Who was tapped. */
export interface Tapped {
  readonly id: FigureId;
  readonly isPerson: boolean;
}

/**
 * Takes a tool; the one in hand is put back. With a figure in hand, an arrow begins at it, and a home or a
 * tie with it.
 */
export function takeTool(state: ToolState, tool: Tool, hand: readonly Tapped[] = []): ToolState {
  if (state.tool === tool && tool !== 'select' && !state.once) return CHOOSING;
  const taken: ToolState = { tool, step: { kind: 'ready' }, once: false };
  const [only] = hand;
  if (only === undefined || (hand.length > 1 && tool !== 'household')) return taken;
  if (tool === 'activation' || tool === 'relay') return at(taken, { kind: 'other', first: { id: only.id } });
  const persons = hand.filter(({ isPerson }) => isPerson).map(({ id }) => id as PersonId);
  if (tool === 'household' && persons.length > 0) return at(taken, { kind: 'members', ids: persons });
  if (tool === 'kinship' && persons.length > 0) return at(taken, { kind: 'other', first: { id: only.id } });
  return taken;
}

/** A figure or a building was tapped. */
export function tapFigure(state: ToolState, { id, isPerson }: Tapped): Turn {
  const { tool, step } = state;
  if (step.kind === 'addEnd') return done(state, { ...step, end: id });
  switch (tool) {
    case 'activation':
    case 'relay':
      if (step.kind !== 'other') return stay(at(state, { kind: 'other', first: { id } }));
      if (isSame(step.first, id)) return stay(at(state, { kind: 'ready' }));
      return done(state, { kind: 'arrow', arrow: tool, from: step.first, to: { id } });
    case 'kinship':
      return isPerson ? tapKin(state, id as PersonId) : stay(state);
    case 'household':
      return isPerson ? stay(at(state, withMember(step, id as PersonId))) : stay(state);
    default:
      return stay(state);
  }
}

function tapKin(state: ToolState, id: PersonId): Turn {
  const { step } = state;
  if (step.kind !== 'other' || !('id' in step.first))
    return stay(at(state, { kind: 'other', first: { id } }));
  if (isSame(step.first, id)) return stay(at(state, { kind: 'ready' }));
  return stay(at(state, { kind: 'tie', one: step.first.id as PersonId, two: id }));
}

/** The line of a couple was tapped: whoever was tapped before is their child. */
export function tapCouple(state: ToolState, couple: CoupleId): Turn {
  const { tool, step } = state;
  if (tool !== 'kinship' || step.kind !== 'other' || !('id' in step.first)) return stay(state);
  return done(state, { kind: 'tie', kinship: 'parent', one: couple, two: step.first.id as PersonId });
}

/** Tapped again, a member leaves. */
function withMember(step: Step, id: PersonId): Step {
  const ids = step.kind === 'members' ? step.ids : [];
  const kept = ids.filter((member) => member !== id);
  const next = kept.length === ids.length ? [...ids, id] : kept;
  return next.length === 0 ? { kind: 'ready' } : { kind: 'members', ids: next };
}

/** A loop was drawn round these persons while a home is being made. */
export function gather(state: ToolState, ids: readonly PersonId[]): ToolState {
  if (state.tool !== 'household' || ids.length === 0) return state;
  const before = state.step.kind === 'members' ? state.step.ids : [];
  return at(state, { kind: 'members', ids: [...new Set([...before, ...ids])] });
}

/** Empty ground was tapped, or Enter pressed: a figure, or the missing end of an arrow, will stand there. */
export function tapGround(state: ToolState, point: Point): ToolState {
  const { tool, step } = state;
  switch (tool) {
    case 'person':
    case 'professional':
    case 'institution':
      return at(state, { kind: 'name', at: point });
    case 'activation':
    case 'relay':
      return at(state, { kind: 'end', first: step.kind === 'other' ? step.first : null, at: point });
    default:
      return state;
  }
}

/** A name was given, for what the step asked it for. */
export function giveName(state: ToolState, name: string, kind: FigureKind): Turn {
  const { tool, step } = state;
  switch (step.kind) {
    case 'name':
      return done(state, { kind: 'figure', figure: kind, name, at: step.at });
    case 'relative':
      return done(state, { kind: 'relative', of: step.of, relation: step.relation, name });
    case 'end': {
      const end: ToolEnd = { name, kind: kind === 'other' ? 'person' : kind, at: step.at };
      if (step.first === null) return stay(at(state, { kind: 'other', first: end }));
      if (tool !== 'activation' && tool !== 'relay') return stay(state);
      return done(state, { kind: 'arrow', arrow: tool, from: step.first, to: end });
    }
    default:
      return stay(state);
  }
}

/** « Couple », « parent de », « enfant de » was chosen for the two persons tapped. */
export function chooseTie(state: ToolState, kinship: Kinship): Turn {
  const { step } = state;
  return step.kind === 'tie'
    ? done(state, { kind: 'tie', kinship, one: step.one, two: step.two })
    : stay(state);
}

/** « Entourer ». */
export function surround(state: ToolState, name: string | null): Turn {
  const { step } = state;
  return step.kind === 'members' ? done(state, { kind: 'household', ids: step.ids, name }) : stay(state);
}

/** Escape: first what was begun, then the tool. `null`: there is nothing to leave. */
export function leave(state: ToolState): ToolState | null {
  if (state.once) return CHOOSING;
  if (state.step.kind !== 'ready') return at(state, { kind: 'ready' });
  return state.tool === 'select' ? null : CHOOSING;
}

/** Whether the tool draws, so that a tap on a sign does not take it in hand. */
export function isDrawing({ tool, step }: ToolState): boolean {
  return step.kind === 'addEnd' || (tool !== 'select' && tool !== 'pan' && tool !== 'lasso');
}

function at(state: ToolState, step: Step): ToolState {
  return { ...state, step };
}

function stay(next: ToolState): Turn {
  return { next, deed: null };
}

function done(state: ToolState, deed: Deed): Turn {
  return { next: state.once ? CHOOSING : at(state, { kind: 'ready' }), deed };
}

function isSame(end: ToolEnd, id: FigureId): boolean {
  return 'id' in end && end.id === id;
}
