import { useEffect, type RefObject } from 'react';

/** Pointers that came down while another finger was down already. */
const beside = new WeakSet<Event>();

/** Whether a finger came to help another one: the two move the view, and take nothing. */
export function isSecondFinger(event: Event): boolean {
  return beside.has(event);
}

/**
 * Two fingers pan and zoom wherever they come down. React Flow leaves alone what begins on its figures and on
 * what is dragged by us: such a gesture is handed on to the ground, once the one finger has let go.
 * Comes after whatever takes a drag back, which must have heard of the second finger by then.
 */
export function useTwoFingers(sheet: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    const down = new Set<number>();
    const onDown = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch') return;
      down.add(event.pointerId);
      if (down.size > 1) beside.add(event);
    };
    const onUp = ({ pointerId }: PointerEvent): void => {
      down.delete(pointerId);
    };
    const onTouch = (event: TouchEvent): void => {
      // What was handed on to the ground comes by here as well.
      if (event.touches.length < 2 || !event.isTrusted) return;
      // While the first one drags, the second comes down on what covers the sheet meanwhile.
      if (![...event.touches].some(({ target }) => isLeftAlone(target))) return;
      const ground = element.querySelector('.react-flow__pane');
      if (ground === null) return;
      event.stopPropagation();
      // Or the page itself would be zoomed.
      if (event.cancelable) event.preventDefault();
      for (const touch of event.touches) letGo(touch);
      ground.dispatchEvent(startOf(event));
    };
    const controller = new AbortController();
    const { signal } = controller;
    element.addEventListener('pointerdown', onDown, { capture: true, signal });
    window.addEventListener('pointerup', onUp, { capture: true, signal });
    window.addEventListener('pointercancel', onUp, { capture: true, signal });
    element.addEventListener('touchstart', onTouch, { capture: true, passive: false, signal });
    return () => {
      controller.abort();
    };
  }, [sheet]);
}

function isLeftAlone(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.react-flow__viewport .nopan') !== null;
}

/** Whatever follows that finger takes it for lifted. */
function letGo(touch: Touch): void {
  if (!isLeftAlone(touch.target)) return;
  touch.target.dispatchEvent(
    new TouchEvent('touchcancel', { bubbles: true, touches: [], targetTouches: [], changedTouches: [touch] }),
  );
}

function startOf({ touches }: TouchEvent): TouchEvent {
  const all = [...touches];
  return new TouchEvent('touchstart', {
    bubbles: true,
    cancelable: true,
    touches: all,
    targetTouches: all,
    changedTouches: all,
  });
}
