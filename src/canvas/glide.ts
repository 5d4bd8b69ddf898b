import { CAMERA_MS, isSameCamera, type Camera } from './camera';

/**
 * A part of the way from one camera to another of the same zoom, by whole pixels: within half of one of what is wished.
 * What is painted is then moved as it is. By parts of a pixel it would be painted again, which takes a third of a
 * second with six hundred long arrows.
 */
export function byWholePixels(from: Camera, wish: Camera, share = 1): Camera {
  return {
    x: from.x + Math.round((wish.x - from.x) * share),
    y: from.y + Math.round((wish.y - from.y) * share),
    zoom: from.zoom,
  };
}

/** Moves a camera sideways, at the zoom it has. */
export interface Glide {
  /** Another glide or a hand that moves the camera ends it. @returns where it will stand. */
  readonly to: (wish: Camera) => Camera;
  /** Where the camera stands, or will once it has come to where it glides. */
  readonly standing: () => Camera;
  readonly stop: () => void;
}

/** Goes by whole pixels in each frame. */
export function createGlide(camera: () => Camera, put: (camera: Camera) => void): Glide {
  let frame: number | null = null;
  let last: Camera | null = null;
  let end: Camera | null = null;

  function stop(): void {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
  }

  return {
    to(wish) {
      stop();
      const from = camera();
      const start = performance.now();
      const goal = byWholePixels(from, wish);
      [last, end] = [from, goal];
      const step = (): void => {
        frame = null;
        if (!isSameCamera(last, camera())) return;
        const done = Math.min((performance.now() - start) / CAMERA_MS, 1);
        last = byWholePixels(from, wish, done * (2 - done));
        put(last);
        if (done < 1) frame = requestAnimationFrame(step);
      };
      if (!isSameCamera(from, goal)) frame = requestAnimationFrame(step);
      return goal;
    },
    standing() {
      const now = camera();
      return frame !== null && end !== null && isSameCamera(last, now) ? end : now;
    },
    stop,
  };
}
