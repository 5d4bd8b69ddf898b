import type { PointerEvent as ReactPointerEvent } from 'react';
import { FINGERTIP_RADIUS, radiusOf } from './palm';
import { isSecondFinger } from './use-two-fingers';

/** Px on the screen: a hand that trembles does not move yet. */
const THRESHOLD = 6;

export interface PointerHands {
  readonly onMove: (event: PointerEvent) => void;
  /** Lifted after it moved. */
  readonly onEnd: (event: PointerEvent) => void;
  /** Lifted where it came down. */
  readonly onTap?: (event: PointerEvent) => void;
  /** Escape, a second finger, or the system took the gesture back; a palm does not. */
  readonly onCancel: () => void;
}

/** Takes up what the main button or a finger came down on: nothing under it hears of that pointer. */
export function takePointer(event: ReactPointerEvent, makeHands: () => PointerHands): void {
  if (event.button !== 0) return;
  event.stopPropagation();
  if (isSecondFinger(event.nativeEvent)) return;
  followPointer(event.nativeEvent, makeHands());
}

type PointerStart = Pick<PointerEvent, 'pointerId' | 'pointerType' | 'clientX' | 'clientY'>;

/** Follows one pointer from where it came down until it is lifted, wherever it goes. */
export function followPointer(
  { pointerId, pointerType, clientX, clientY }: PointerStart,
  { onMove, onEnd, onTap, onCancel }: PointerHands,
): void {
  let moved = false;
  const controller = new AbortController();
  const { signal } = controller;
  const cancel = (): void => {
    controller.abort();
    onCancel();
  };
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ): void => {
    window.addEventListener(type, listener, { signal, capture: true });
  };
  listen('pointermove', (event) => {
    if (event.pointerId !== pointerId) return;
    moved ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) >= THRESHOLD;
    if (moved) onMove(event);
  });
  // Left to the browser, a finger that has begun to move would be its own: a pinch after that could not be kept from it.
  window.addEventListener(
    'touchmove',
    (event) => {
      if (event.cancelable) event.preventDefault();
    },
    { signal, capture: true, passive: false },
  );
  listen('pointerup', (event) => {
    if (event.pointerId !== pointerId) return;
    controller.abort();
    if (moved) {
      swallowClick();
      onEnd(event);
    } else if (onTap === undefined) onCancel();
    else onTap(event);
  });
  listen('pointercancel', (event) => {
    if (event.pointerId === pointerId) cancel();
  });
  listen('pointerdown', (event) => {
    const isOther = pointerType === 'touch' && event.pointerType === 'touch' && event.pointerId !== pointerId;
    if (isOther && radiusOf(event) <= FINGERTIP_RADIUS) cancel();
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    cancel();
  });
}

/**
 * A pointer that was dragged and lifted makes a click on whatever holds both places: it would let go of what
 * is in hand. It comes in the same breath or not at all.
 */
export function swallowClick(): void {
  const swallow = (event: MouseEvent): void => {
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => {
    window.removeEventListener('click', swallow, { capture: true });
  });
}
