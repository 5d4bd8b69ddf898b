import { useEffect, useState, type RefObject } from 'react';

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
  const figure = target.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
  if (figure !== undefined) return { kind: 'figure', id: figure };
  const reach = target.closest<SVGElement>('[data-arrow], [data-colour]')?.dataset;
  const arrow = reach?.['arrow'] ?? reach?.['id'];
  return arrow === undefined ? NOTHING : { kind: 'arrow', id: arrow };
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea, [contenteditable="true"]') === true;
}
