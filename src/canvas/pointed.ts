import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SignState } from '../symbols/sign-state';

/** What the mouse or the keyboard stands on, without taking it. Nothing of the sheet but its paint follows it. */
interface Pointed {
  /** Figure, building or arrow under the mouse; fingers do not hover. */
  readonly hovered: string | null;
  /** Arrow the keyboard stands on. */
  readonly focused: string | null;
}

export type PointedStore = StoreApi<Pointed>;

const SIGN = '.react-flow__node, [data-colour], [data-arrow]';

export function createPointed(): PointedStore {
  return createStore<Pointed>()(() => ({ hovered: null, focused: null }));
}

/** The mouse came over something else, or left the sheet. With a button down it drags, and points at nothing. */
export function followPointed(
  pointed: PointedStore,
  event: Pick<PointerEvent, 'type' | 'pointerType' | 'buttons'> & { readonly target: EventTarget },
): void {
  const isOver = event.type === 'pointerover' && event.pointerType === 'mouse' && event.buttons === 0;
  const hovered = isOver ? signUnder(event.target) : null;
  if (pointed.getState().hovered !== hovered) pointed.setState({ hovered });
}

/** Figure, building or arrow that an element of the sheet belongs to. */
export function signUnder(target: EventTarget): string | null {
  const sign = target instanceof Element ? target.closest<HTMLElement | SVGElement>(SIGN) : null;
  return sign?.dataset['id'] ?? sign?.dataset['arrow'] ?? null;
}

/** How signs are shown while one of them may be under the mouse: only one at rest is changed by it. */
export function withHovered(
  stateOf: (id: string) => SignState,
  hovered: string | null,
): (id: string) => SignState {
  return (id) => {
    const state = stateOf(id);
    return id === hovered && state === 'rest' ? 'hover' : state;
  };
}

/**
 * Whether a settled sign is painted again above the others: what is pointed at, what is in hand, and what goes with it
 * while the rest steps back.
 */
export function isSeenAbove(state: SignState, isHolding: boolean): boolean {
  return state === 'hover' || state === 'selected' || (isHolding && state === 'rest');
}
