import type { Rect } from '../layout/geometry';
import type { Point } from '../model/point';

/** A place on the sheet, px at zoom 1. */
export interface SheetSpot extends Point {
  /** Of two sheets side by side: on the earlier one. */
  readonly isEarlier: boolean;
}

/** How the rooms of two sheets are told apart in the page. */
export type PaneName = 'earlier' | 'later';

/**
 * What lies under a place of the window.
 * @param at px of the window.
 * @param area round the sheet, or both.
 * @param sight what the camera has in sight: one for both.
 * @returns `null`: no sheet.
 */
export function spotUnder(at: Point, area: HTMLElement, sight: Rect): SheetSpot | null {
  const panes = (['earlier', 'later'] as const).flatMap((name) => {
    const pane = paneIn(area, name);
    return pane === null ? [] : [{ room: pane.getBoundingClientRect(), isEarlier: name === 'earlier' }];
  });
  const whole = { room: area.getBoundingClientRect(), isEarlier: false };
  const under = panes.length === 0 ? whole : panes.find(({ room }) => isWithin(room, at));
  if (under === undefined) return null;
  const { room, isEarlier } = under;
  return {
    x: sight.x0 + ((at.x - room.left) / room.width) * (sight.x1 - sight.x0),
    y: sight.y0 + ((at.y - room.top) / room.height) * (sight.y1 - sight.y0),
    isEarlier,
  };
}

/** The other way round: where a place of the sheet is in this window. */
export function spotInWindow({ x, y, isEarlier }: SheetSpot, area: HTMLElement, sight: Rect): Point {
  const room = (paneIn(area, isEarlier ? 'earlier' : 'later') ?? area).getBoundingClientRect();
  return {
    x: room.left + ((x - sight.x0) / (sight.x1 - sight.x0)) * room.width,
    y: room.top + ((y - sight.y0) / (sight.y1 - sight.y0)) * room.height,
  };
}

function paneIn(area: HTMLElement, name: PaneName): HTMLElement | null {
  return area.querySelector<HTMLElement>(`[data-pane='${name}']`);
}

function isWithin({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
