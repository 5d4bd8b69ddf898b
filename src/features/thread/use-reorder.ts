import { useCallback, useEffect, useMemo, useRef, useState, type PointerEvent, type RefObject } from 'react';

/** A row under the finger. */
export interface CarriedRow {
  readonly id: string;
  /** Px it has gone down since it was taken. */
  readonly by: number;
  /** The row it would stand before; `null`: after the last. */
  readonly before: string | null;
}

/** Of the grip of one row. */
export interface GripHands {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** Px from the edge of the list where it begins to scroll, and how fast, px a frame. */
const EDGE = 56;
const SCROLL_STEP = 9;

interface Grasp {
  readonly id: string;
  /** Where the row was taken, in px of the list’s content. */
  readonly start: number;
  /** Where the finger is, in px of the window. */
  at: number;
}

/**
 * Rows of a list that are dragged to another place by a grip: mouse, pen or finger. Near an edge the list scrolls.
 * Escape, or a gesture the browser takes, puts the row back.
 * @param ids of the rows, in order.
 * @param onMove a row goes before another, or, `null`, after the last; told only of a place that is another.
 */
export function useReorder(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  onMove: (id: string, before: string | null) => void,
) {
  const [carried, setCarried] = useState<CarriedRow | null>(null);
  const grasp = useRef<Grasp | null>(null);

  const follow = useCallback(() => {
    const { current } = grasp;
    if (current === null || list.current === null) return;
    const by = current.at - list.current.getBoundingClientRect().top - current.start;
    setCarried({ id: current.id, by, before: rowUnder(list.current, ids, current) });
  }, [ids, list]);

  const letGo = useCallback(() => {
    grasp.current = null;
    setCarried(null);
  }, []);

  const gripOf = useMemo(() => {
    const handsOf = (id: string): GripHands => ({
      onPointerDown: ({ button, clientY, currentTarget, pointerId }) => {
        if (button !== 0 || list.current === null) return;
        currentTarget.setPointerCapture(pointerId);
        grasp.current = { id, start: clientY - list.current.getBoundingClientRect().top, at: clientY };
        follow();
      },
      onPointerMove: ({ clientY }) => {
        if (grasp.current?.id !== id) return;
        grasp.current.at = clientY;
        follow();
      },
      onPointerUp: () => {
        const { current } = grasp;
        if (current?.id !== id || list.current === null) return;
        const before = rowUnder(list.current, ids, current);
        letGo();
        if (before !== id && before !== rowAfter(ids, id)) onMove(id, before);
      },
      onPointerCancel: letGo,
    });
    return handsOf;
  }, [follow, ids, letGo, list, onMove]);

  const isCarrying = carried !== null;
  // Follows the keyboard and the frames of the browser while a row is carried.
  useEffect(() => {
    if (!isCarrying) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      letGo();
    };
    let frame = requestAnimationFrame(function scroll() {
      if (scrollAtEdge(list.current, grasp.current)) follow();
      frame = requestAnimationFrame(scroll);
    });
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [isCarrying, follow, letGo, list]);

  return { carried, gripOf };
}

const rowAfter = (ids: readonly string[], id: string): string | null => ids[ids.indexOf(id) + 1] ?? null;

/** The first row whose middle is below the finger, not counting the one that is carried. */
function rowUnder(list: HTMLElement, ids: readonly string[], { id, at }: Grasp): string | null {
  const rows = [...list.children];
  const under = ids.find((other, index) => {
    const rect = other === id ? undefined : rows[index]?.getBoundingClientRect();
    return rect !== undefined && at < (rect.top + rect.bottom) / 2;
  });
  return under ?? null;
}

/** @returns whether it scrolled. */
function scrollAtEdge(list: HTMLElement | null, grasp: Grasp | null): boolean {
  const room = list?.parentElement ?? null;
  if (room === null || grasp === null) return false;
  const { top, bottom } = room.getBoundingClientRect();
  const step = grasp.at < top + EDGE ? -SCROLL_STEP : grasp.at > bottom - EDGE ? SCROLL_STEP : 0;
  const before = room.scrollTop;
  room.scrollTop += step;
  return room.scrollTop !== before;
}
