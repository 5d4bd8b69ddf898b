import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Camera } from '../../src/canvas/camera';
import type { Fitted } from '../../src/canvas/camera-fitted';
import { createForesight, FORESEEN_AFTER_MS } from '../../src/canvas/camera-foresight';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const HOME: Camera = { x: 10, y: 20, zoom: 0.8 };
const HAND: Camera = { x: 11, y: 20, zoom: 0.8 };
const fittedAt = (camera: Camera): Fitted => ({
  camera,
  shown: { camera, room: { width: 800, height: 600 } },
  whole: false,
  floor: null,
});

/** A sheet where figures are out of sight by so many px to the right, told by their ids. */
function aView() {
  let camera = HOME;
  const fitted = { current: fittedAt(HOME) as Fitted | null };
  const revealed: string[] = [];
  const foresight = createForesight({
    standing: () => camera,
    reveal: (figures) => {
      const [figure = ''] = figures;
      revealed.push(figure);
      camera = { ...HOME, x: HOME.x - Number(figure) };
      fitted.current = fittedAt(camera);
    },
    // By whole pixels: where it comes to stand is not to the last digit where it was.
    show: ({ x, ...next }) => (camera = { ...next, x: x + 1e-14 }),
    fitted,
  });
  return {
    foresight,
    fitted,
    revealed,
    camera: () => camera,
    moveByHand: () => {
      camera = HAND;
    },
    rest: () => vi.advanceTimersByTime(FORESEEN_AFTER_MS),
    /** Less than a rest. */
    goOn: () => vi.advanceTimersByTime(FORESEEN_AFTER_MS - 1),
  };
}

describe('the view, while a line is typed', () => {
  it('shows whom it would draw once typing rests, and stays while words change', () => {
    const { foresight, revealed, goOn, rest } = aView();
    foresight.typed(['100']);
    goOn();
    foresight.typed([]);
    goOn();
    foresight.typed(['200']);
    goOn();
    expect(revealed).toEqual([]);
    rest();
    expect(revealed).toEqual(['200']);
  });

  it('is let alone when a hand moves it, until the next word', () => {
    const { foresight, revealed, moveByHand, rest, camera } = aView();
    foresight.typed(['100']);
    moveByHand();
    rest();
    expect(camera()).toBe(HAND);
    foresight.typed(['100']);
    rest();
    expect(revealed).toEqual(['100']);
  });

  it('is let alone while a hand is on the sheet', () => {
    const { foresight, revealed, rest } = aView();
    foresight.typed(['100']);
    foresight.stay();
    rest();
    expect(revealed).toEqual([]);
  });

  it('goes back to where it was at first when the line is emptied, and « Tout voir » counts again', () => {
    const { foresight, fitted, camera, goOn, rest } = aView();
    foresight.typed(['100']);
    rest();
    foresight.typed(['300']);
    rest();
    foresight.emptied();
    goOn();
    expect(camera().x).toBe(HOME.x - 300);
    rest();
    expect(camera().x).toBeCloseTo(HOME.x);
    expect(fitted.current).toEqual({ ...fittedAt(HOME), camera: camera() });
  });

  it('stays where it is when an emptied line is written anew', () => {
    const { foresight, camera, goOn, rest } = aView();
    foresight.typed(['100']);
    rest();
    foresight.emptied();
    goOn();
    foresight.typed([]);
    rest();
    expect(camera().x).toBe(HOME.x - 100);
    foresight.left();
    expect(camera().x).toBeCloseTo(HOME.x);
  });

  it('goes back at once when the line is left, but not from where a hand has moved it', () => {
    const { foresight, camera, moveByHand, rest } = aView();
    foresight.typed(['100']);
    rest();
    foresight.left();
    expect(camera().x).toBeCloseTo(HOME.x);
    foresight.typed(['100']);
    rest();
    moveByHand();
    foresight.left();
    expect(camera()).toBe(HAND);
  });

  it('stays where it is once the line is drawn', () => {
    const { foresight, camera, rest } = aView();
    foresight.typed(['100']);
    rest();
    foresight.stay();
    foresight.emptied();
    rest();
    foresight.left();
    expect(camera().x).toBe(HOME.x - 100);
  });
});
