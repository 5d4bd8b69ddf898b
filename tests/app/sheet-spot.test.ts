// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { spotInWindow, spotUnder } from '../../src/app/sheet-spot';

/** A room of the page that stands where it is said to. */
function aRoom(left: number, width: number, pane: string | null = null): HTMLElement {
  const room = document.createElement('div');
  if (pane !== null) room.dataset['pane'] = pane;
  room.getBoundingClientRect = () => new DOMRect(left, 0, width, 400);
  return room;
}

const sight = { x0: -100, y0: 0, x1: 100, y1: 200 };

describe('a place of the sheet', () => {
  it('is found under the pointer, and again in another window', () => {
    const spot = spotUnder({ x: 150, y: 100 }, aRoom(100, 200), sight);
    expect(spot).toEqual({ x: -50, y: 50, isEarlier: false });
    expect(spotInWindow(spot!, aRoom(0, 800), sight)).toEqual({ x: 200, y: 100 });
  });

  it('is of one of two sheets side by side, and of neither between them', () => {
    const both = (width: number): HTMLElement => {
      const area = aRoom(0, 2 * width + 10);
      area.append(aRoom(0, width, 'earlier'), aRoom(width + 10, width, 'later'));
      return area;
    };
    const spot = spotUnder({ x: 50, y: 0 }, both(100), sight);
    expect(spot).toEqual({ x: 0, y: 0, isEarlier: true });
    expect(spotUnder({ x: 160, y: 0 }, both(100), sight)).toEqual({ x: 0, y: 0, isEarlier: false });
    expect(spotUnder({ x: 105, y: 0 }, both(100), sight)).toBeNull();
    expect(spotInWindow(spot!, both(300), sight)).toEqual({ x: 150, y: 0 });
    expect(spotInWindow({ ...spot!, isEarlier: false }, both(300), sight)).toEqual({ x: 460, y: 0 });
  });
});
