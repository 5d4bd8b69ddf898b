import { useEffect, useRef, type RefObject } from 'react';
import type { CoupleId } from '../model/ids';
import type { Point } from '../model/point';
import { signUnder } from './pointed';
import type { ToSheet } from './use-sheet-point';

/** Ms: how long a finger rests before it means « what can be done here? ». */
const LONG_PRESS_MS = 500;
/** Px: a finger that goes further than this is on its way. */
const STILL = 10;

/** What was asked about: a sign by its id, a couple, or a place on empty ground. */
export type PressedOn =
  | { readonly kind: 'sign'; readonly id: string }
  | { readonly kind: 'couple'; readonly id: CoupleId; readonly at: Point }
  | { readonly kind: 'ground'; readonly at: Point };

export interface PressTools {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly toSheet: ToSheet;
  /** @param byKey asked with the keyboard, which wants to go on there. */
  readonly onPress: (on: PressedOn, byKey: boolean) => void;
}

/**
 * A finger that rests half a second, the right button, Shift+F10 or the menu key.
 * @returns whether the click that comes now belongs to such a press and means nothing else
 */
export function usePress({ sheet, toSheet, onPress }: PressTools): () => boolean {
  const pressed = useRef(false);
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    let waiting: ReturnType<typeof setTimeout> | null = null;
    let start = { clientX: 0, clientY: 0 };
    let fingers = 0;
    const stop = (): void => {
      if (waiting !== null) clearTimeout(waiting);
      waiting = null;
    };
    const press = (target: Element, point: typeof start, byKey: boolean): void => {
      const on = pressedOn(target, toSheet(point));
      if (on === null) return;
      onPress(on, byKey);
    };
    const onDown = (event: PointerEvent): void => {
      pressed.current = false;
      stop();
      if (event.pointerType !== 'touch') return;
      fingers += 1;
      const { target } = event;
      if (fingers > 1 || !(target instanceof Element)) return;
      start = { clientX: event.clientX, clientY: event.clientY };
      waiting = setTimeout(() => {
        // The finger will be lifted: that is no tap.
        pressed.current = true;
        press(target, start, false);
      }, LONG_PRESS_MS);
    };
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      if (Math.hypot(clientX - start.clientX, clientY - start.clientY) > STILL) stop();
    };
    const onUp = ({ pointerType }: PointerEvent): void => {
      if (pointerType === 'touch') fingers = Math.max(0, fingers - 1);
      stop();
    };
    const onContextMenu = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || event.target.closest('input, textarea') !== null) return;
      event.preventDefault();
      stop();
      const byFinger = 'pointerType' in event && event.pointerType === 'touch';
      if (byFinger) pressed.current = true;
      press(event.target, event, !byFinger && event.button !== 2);
    };
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    element.addEventListener('pointerdown', onDown, options);
    element.addEventListener('pointermove', onMove, options);
    window.addEventListener('pointerup', onUp, options);
    window.addEventListener('pointercancel', onUp, options);
    element.addEventListener('contextmenu', onContextMenu, { signal: controller.signal });
    return () => {
      stop();
      controller.abort();
    };
  }, [onPress, sheet, toSheet]);
  return () => pressed.current;
}

function pressedOn(target: Element, at: Point): PressedOn | null {
  const sign = signUnder(target);
  if (sign !== null) return { kind: 'sign', id: sign };
  const couple = target.closest<SVGElement>('[data-couple]')?.dataset['couple'];
  if (couple !== undefined) return { kind: 'couple', id: couple as CoupleId, at };
  return target.closest('.react-flow') === null ? null : { kind: 'ground', at };
}
