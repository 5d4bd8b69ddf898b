import type { Point } from '../model/point';
import type { ScreenSize } from './camera';
import type { ClientPoint } from './use-sheet-point';

/** Px on the screen: within this of its edge the sheet goes by under what is dragged. */
const EDGE = 40;
/** Px a frame, at the very edge. */
const FASTEST = 15;

export interface EdgePanning {
  /** The sheet's room in the window. */
  readonly room: DOMRect;
  /** Where the hand is. */
  readonly hand: () => ClientPoint;
  readonly panBy: (by: Point) => Promise<unknown>;
  /** The camera has moved, and the hand is over another place of the sheet. */
  readonly onPanned: () => void;
}

/** Moves the sheet, frame by frame, as long as a hand that drags is at its edge. @returns how to end it */
export function panAtEdge({ room, hand, panBy, onPanned }: EdgePanning): () => void {
  let frame = requestAnimationFrame(function pan() {
    frame = requestAnimationFrame(pan);
    const { clientX, clientY } = hand();
    const by = edgePan({ x: clientX - room.left, y: clientY - room.top }, room);
    if (by.x !== 0 || by.y !== 0) void panBy(by).then(onPanned);
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}

/**
 * How far the sheet moves in this frame, px on the screen, to show what lies beyond the edge that a hand is at.
 * @param at where the hand is in the sheet's room
 */
export function edgePan({ x, y }: Point, room: ScreenSize): Point {
  return { x: push(x, room.width), y: push(y, room.height) };
}

function push(at: number, length: number): number {
  return FASTEST * (depth(EDGE - at) - depth(at - (length - EDGE)));
}

/** How far beyond the line, as a part of the strip behind it. */
function depth(beyond: number): number {
  return Math.min(Math.max(beyond, 0), EDGE) / EDGE;
}
