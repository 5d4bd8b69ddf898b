import type { CDPSession, Page } from 'playwright-core';

/** Px on the screen. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

type Touch = (
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  touchPoints: readonly Spot[],
) => Promise<unknown>;

/** Where the fingers are now, all of them, as the browser hears of it. */
export function fingersOf(session: CDPSession): Touch {
  return (type, touchPoints) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
}

export function zoomOf(page: Page): Promise<number> {
  return page
    .locator('.react-flow__viewport')
    .evaluate((view) => new DOMMatrix(getComputedStyle(view).transform).a);
}
