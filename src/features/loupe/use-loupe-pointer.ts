import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Point } from '../../model/point';

export interface LoupePointer {
  /** Px of the room of the sheet. */
  readonly at: Point;
  readonly isFinger: boolean;
}

/** Follows the mouse, a pen or one finger; the sheet does not follow that finger. Two still move and enlarge it. */
export function useLoupePointer(
  room: RefObject<HTMLElement | null> | null,
  onMove: (pointer: LoupePointer) => void,
): void {
  const tell = useEffectEvent(onMove);
  useEffect(() => {
    const element = room?.current ?? null;
    if (element === null) return undefined;
    const follow = (
      point: { readonly clientX: number; readonly clientY: number },
      isFinger: boolean,
    ): void => {
      const { left, top } = element.getBoundingClientRect();
      tell({ at: { x: point.clientX - left, y: point.clientY - top }, isFinger });
    };
    const onPointerMove = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch') follow(event, false);
    };
    const onTouch = (event: TouchEvent): void => {
      const [finger, ...others] = event.touches;
      if (finger === undefined || others.length > 0) return;
      if (event.target instanceof Element && event.target.closest('button') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      follow(finger, true);
    };
    const controller = new AbortController();
    const { signal } = controller;
    element.addEventListener('pointermove', onPointerMove, { capture: true, signal });
    element.addEventListener('touchstart', onTouch, { capture: true, passive: false, signal });
    element.addEventListener('touchmove', onTouch, { capture: true, passive: false, signal });
    return () => {
      controller.abort();
    };
  }, [room]);
}
