import type { Rect } from '../layout/geometry';

/** What stands over the sheet beside what is in hand, px inside the sheet's room on the screen. */
export function roomTaken(sheet: HTMLElement | null): readonly Rect[] {
  if (sheet === null) return [];
  const room = sheet.getBoundingClientRect();
  return [...sheet.querySelectorAll('[data-beside="hand"]')].map((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return { x0: left - room.left, y0: top - room.top, x1: right - room.left, y1: bottom - room.top };
  });
}
