/** Px on the screen: a hand that trembles does not move yet. */
const THRESHOLD = 6;

export interface PointerHands {
  readonly onMove: (event: PointerEvent) => void;
  /** Lifted after it moved. */
  readonly onEnd: (event: PointerEvent) => void;
  /** Lifted where it came down. */
  readonly onTap?: () => void;
  /** Escape, a second finger, or the system took the gesture back. */
  readonly onCancel: () => void;
}

/** Follows one pointer from where it came down until it is lifted, wherever it goes. */
export function followPointer(
  { pointerId, clientX, clientY }: Pick<PointerEvent, 'pointerId' | 'clientX' | 'clientY'>,
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
  listen('pointerup', (event) => {
    if (event.pointerId !== pointerId) return;
    controller.abort();
    if (moved) onEnd(event);
    else if (onTap === undefined) onCancel();
    else onTap();
  });
  listen('pointercancel', (event) => {
    if (event.pointerId === pointerId) cancel();
  });
  listen('pointerdown', (event) => {
    if (event.pointerId !== pointerId && event.pointerType === 'touch') cancel();
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    cancel();
  });
}
