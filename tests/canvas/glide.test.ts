// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CAMERA_MS, type Camera } from '../../src/canvas/camera';
import { createGlide } from '../../src/canvas/glide';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const START: Camera = { x: 10.3, y: 20.7, zoom: 0.7 };

/** A camera that remembers every place it was at. */
function aCamera() {
  const places: Camera[] = [START];
  const now = (): Camera => places.at(-1)!;
  const put = (camera: Camera): void => void places.push(camera);
  return { places, now, put, glide: createGlide(now, put) };
}

function wholePixels(places: readonly Camera[]): boolean {
  const isWhole = (px: number): boolean => Math.abs(px - Math.round(px)) < 1e-9;
  return places.every(({ x, y }) => isWhole(x - START.x) && isWhole(y - START.y));
}

describe('a camera that glides', () => {
  it('goes by whole pixels, step by step, and stands where it said', () => {
    const { places, now, glide } = aCamera();
    const end = glide.to({ x: 211.1, y: -80.2, zoom: 0.7 });
    vi.advanceTimersByTime(2 * CAMERA_MS);
    expect(now()).toEqual(end);
    expect(Math.abs(end.x - 211.1)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(end.y + 80.2)).toBeLessThanOrEqual(0.5);
    expect(places.length).toBeGreaterThan(8);
    expect(wholePixels(places)).toBe(true);
    expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it('goes where it was sent last', () => {
    const { now, glide } = aCamera();
    glide.to({ x: 500, y: 0, zoom: 0.7 });
    vi.advanceTimersByTime(CAMERA_MS / 2);
    const end = glide.to({ x: -300, y: 0, zoom: 0.7 });
    vi.advanceTimersByTime(2 * CAMERA_MS);
    expect(now()).toEqual(end);
    expect(end.x).toBeLessThan(-299);
  });

  it('says where it will stand while it goes, and where it stands once a hand took it', () => {
    const { now, put, glide } = aCamera();
    expect(glide.standing()).toBe(START);
    const end = glide.to({ x: 500, y: 0, zoom: 0.7 });
    vi.advanceTimersByTime(CAMERA_MS / 2);
    expect(glide.standing()).toEqual(end);
    put({ x: 1, y: 2, zoom: 0.7 });
    expect(glide.standing()).toBe(now());
    vi.advanceTimersByTime(2 * CAMERA_MS);
    expect(glide.standing()).toBe(now());
  });

  it('gives way to a hand that moves the camera meanwhile', () => {
    const { now, put, glide } = aCamera();
    glide.to({ x: 500, y: 0, zoom: 0.7 });
    vi.advanceTimersByTime(CAMERA_MS / 2);
    const hand: Camera = { x: 1, y: 2, zoom: 1.5 };
    put(hand);
    vi.advanceTimersByTime(2 * CAMERA_MS);
    expect(now()).toBe(hand);
  });

  it('stays where it is when that is where it is sent, and when it is stopped', () => {
    const { places, glide } = aCamera();
    expect(glide.to({ ...START, x: START.x + 0.2 })).toEqual(START);
    glide.to({ x: 500, y: 0, zoom: 0.7 });
    glide.stop();
    vi.advanceTimersByTime(2 * CAMERA_MS);
    expect(places).toEqual([START]);
  });
});
