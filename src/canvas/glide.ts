import { CAMERA_MS, isSameCamera, type Camera } from './camera';

/** Moves a camera sideways, at the zoom it has. */
export interface Glide {
  /** Another glide or a hand that moves the camera ends it. @returns where it will stand. */
  readonly to: (wish: Camera) => Camera;
  readonly stop: () => void;
}

/**
 * Goes by whole pixels, and stops within half of one of what was wished: what is painted is then moved as it is. By parts
 * of a pixel it would be painted again in each frame, which takes a third of a second with six hundred long arrows.
 */
export function createGlide(camera: () => Camera, put: (camera: Camera) => void): Glide {
  let frame: number | null = null;

  function stop(): void {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
  }

  return {
    to(wish) {
      stop();
      const from = camera();
      const start = performance.now();
      const at = (share: number): Camera => ({
        x: from.x + Math.round((wish.x - from.x) * share),
        y: from.y + Math.round((wish.y - from.y) * share),
        zoom: from.zoom,
      });
      let last = from;
      const step = (): void => {
        frame = null;
        if (!isSameCamera(last, camera())) return;
        const done = Math.min((performance.now() - start) / CAMERA_MS, 1);
        last = at(done * (2 - done));
        put(last);
        if (done < 1) frame = requestAnimationFrame(step);
      };
      const end = at(1);
      if (!isSameCamera(from, end)) frame = requestAnimationFrame(step);
      return end;
    },
    stop,
  };
}
