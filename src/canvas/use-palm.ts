import { useEffect, type RefObject } from 'react';
import { createPalmRest, radiusOf, type PalmRest } from './palm';

/** Px: a touch and the pointer that came down just before it are the same contact. */
const SAME_SPOT = 2;

const POINTERS = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
const TOUCHES = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;

/**
 * A palm that rests on the glass does nothing: what it touches never reaches the sheet. Where a pen or a
 * finger touches at the same time, the sheet is told of those alone, so that two contacts are no pinch.
 */
export function usePalm(sheet: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    const palms = createPalmRest();
    const touches = palmTouches();
    const onPointer = (event: PointerEvent): void => {
      if (event.pointerType === 'pen') palms.penSeen(event.timeStamp);
      if (event.pointerType === 'touch') followContact(event, palms);
      const isPalm = palms.isPalm(event.pointerId);
      if (event.type === 'pointerdown') touches.came(event, isPalm);
      if (isPalm) event.stopImmediatePropagation();
      if (event.type === 'pointerup' || event.type === 'pointercancel') palms.lifted(event.pointerId);
    };
    for (const type of POINTERS) element.addEventListener(type, onPointer, { capture: true });
    for (const type of TOUCHES)
      element.addEventListener(type, touches.onTouch, { capture: true, passive: false });
    return () => {
      for (const type of POINTERS) element.removeEventListener(type, onPointer, { capture: true });
      for (const type of TOUCHES) element.removeEventListener(type, touches.onTouch, { capture: true });
    };
  }, [sheet]);
}

function followContact(event: PointerEvent, palms: PalmRest): void {
  if (event.type !== 'pointerdown') return;
  palms.down({ id: event.pointerId, radius: radiusOf(event) }, event.timeStamp);
}

/** Touches have numbers of their own: each is known by the pointer that came down where it did. */
function palmTouches() {
  const resting = new Set<number>();
  let arrivals: { readonly x: number; readonly y: number; readonly isPalm: boolean }[] = [];

  function meet({ identifier, clientX, clientY }: Touch): void {
    const arrival = arrivals.find(
      ({ x, y }) => Math.abs(x - clientX) <= SAME_SPOT && Math.abs(y - clientY) <= SAME_SPOT,
    );
    if (arrival?.isPalm === true) resting.add(identifier);
    arrivals = arrivals.filter((one) => one !== arrival);
  }

  function onTouch(event: TouchEvent): void {
    if (!event.isTrusted) return;
    const changed = [...event.changedTouches];
    if (event.type === 'touchstart') changed.forEach(meet);
    if ([...event.touches, ...changed].every(({ identifier }) => !resting.has(identifier))) return;
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
    const counts = ({ identifier }: Touch): boolean => !resting.has(identifier);
    if (changed.some(counts)) event.target?.dispatchEvent(only(event, counts));
    if (event.type === 'touchend' || event.type === 'touchcancel') {
      for (const { identifier } of changed) resting.delete(identifier);
    }
  }

  return {
    came: ({ clientX: x, clientY: y }: PointerEvent, isPalm: boolean): void => {
      arrivals = [...arrivals.slice(-4), { x, y, isPalm }];
    },
    onTouch,
  };
}

/** The same event, of the contacts that count. */
function only(event: TouchEvent, counts: (touch: Touch) => boolean): TouchEvent {
  return new TouchEvent(event.type, {
    bubbles: true,
    cancelable: event.cancelable,
    composed: true,
    touches: [...event.touches].filter(counts),
    targetTouches: [...event.targetTouches].filter(counts),
    changedTouches: [...event.changedTouches].filter(counts),
  });
}
