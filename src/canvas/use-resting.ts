import { useEffect, useState, type RefObject } from 'react';
import { signUnder } from './pointed';

/** Ms that a mouse rests on a sign before it is taken for reading, and off it before that ends. */
const REST_MS = 320;

/** What the mouse rests on, by id. */
export interface Resting {
  readonly figure: string | null;
  /** An arrow, by its line or its number. The figure it was reached from is still being read. */
  readonly arrow: string | null;
}

const NOWHERE: Resting = { figure: null, arrow: null };

/**
 * Reading with the mouse: changes only where it comes to rest, so that nothing flickers on its way. Fingers do
 * not hover. Off while a button is down, or somebody types.
 */
export function useResting(sheet: RefObject<HTMLElement | null>, isOff: boolean): Resting {
  const [resting, setResting] = useState(NOWHERE);
  useEffect(() => {
    const element = sheet.current;
    if (element === null || isOff) return undefined;
    let over: Over = NOTHING;
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const stop = (): void => {
      if (waiting !== null) clearTimeout(waiting);
      waiting = null;
    };
    const settle = (): void => {
      waiting = null;
      const here = over;
      setResting((before) => restingAt(before, here));
    };
    const goTo = (next: Over): void => {
      if (next.kind === over.kind && next.id === over.id) return;
      over = next;
      stop();
      waiting = setTimeout(settle, REST_MS);
    };
    const end = (): void => {
      over = NOTHING;
      stop();
      setResting(NOWHERE);
    };
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    const onOver = ({ pointerType, buttons, target }: PointerEvent): void => {
      if (pointerType !== 'mouse' || buttons !== 0 || isTyping()) return;
      goTo(target instanceof Element ? overAt(target) : NOTHING);
    };
    element.addEventListener('pointerover', onOver, options);
    element.addEventListener(
      'pointerleave',
      () => {
        goTo(NOTHING);
      },
      { signal: controller.signal },
    );
    element.addEventListener('pointerdown', end, options);
    window.addEventListener('keydown', end, options);
    return () => {
      end();
      controller.abort();
    };
  }, [isOff, sheet]);
  return resting;
}

interface Over {
  readonly kind: 'figure' | 'arrow' | null;
  readonly id: string | null;
}

const NOTHING: Over = { kind: null, id: null };

function restingAt(before: Resting, { kind, id }: Over): Resting {
  const after = kind === 'arrow' ? { ...before, arrow: id } : { figure: id, arrow: null };
  return after.figure === before.figure && after.arrow === before.arrow ? before : after;
}

function overAt(target: Element): Over {
  const id = signUnder(target);
  if (id === null) return NOTHING;
  return { kind: target.closest('.react-flow__node') === null ? 'arrow' : 'figure', id };
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea, [contenteditable="true"]') === true;
}
