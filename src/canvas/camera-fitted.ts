import type { RefObject } from 'react';
import type { Scene } from '../layout/scene';
import { CAMERA_MS, isSameCamera, type Camera, type ScreenSize } from './camera';
import { cameraKept, isCovered, isPartOf, showsAll, type Shown } from './camera-kept';
import { fittingCamera } from './camera-places';

/** The camera of a « Tout voir », and the smallest zoom it went to by itself. */
export interface Fitted {
  readonly camera: Camera;
  /** Before something took a part of its room on the screen. */
  readonly shown: Shown;
  readonly whole: boolean;
  /** `null`: the one of « Tout voir ». */
  readonly floor: number | null;
}

interface FittedCamera {
  /** Outlives the scene. */
  readonly fitted: RefObject<Fitted | null>;
  readonly currentScene: () => Scene;
  readonly screen: () => ScreenSize;
  readonly camera: () => Camera;
  /** Where the camera comes to stand that is sent there. */
  readonly standsAt: (next: Camera) => Camera;
  /** @returns where it will stand. */
  readonly show: (next: Camera, animated?: boolean) => Camera;
  readonly usualFloor: () => number;
}

/** « Tout voir », which lasts until a hand moves the view: see `useCamera`. */
export function fittedView(view: FittedCamera) {
  const { fitted, currentScene, screen, camera, standsAt, show, usualFloor } = view;
  /** Ms; when « Tout voir » was last asked for. */
  let askedAt = -Infinity;

  const fit = (whole: boolean, animated: boolean, floor: number | null = null): Fitted => {
    const next = fittingCamera(currentScene(), screen(), whole ? 0 : (floor ?? usualFloor()));
    const end = show(next, animated);
    const made = { camera: end, shown: { camera: end, room: screen() }, whole, floor };
    fitted.current = made;
    return made;
  };

  const again = (last: Fitted): void => {
    const kept = cameraKept(last.shown, currentScene().extent, screen());
    if (kept !== null) {
      fitted.current = { ...last, camera: show(kept, false) };
      return;
    }
    const anew = fit(last.whole, false, last.floor);
    // Once the panel is closed again, all is where it was.
    if (isPartOf(screen(), last.shown.room)) fitted.current = { ...anew, shown: last.shown };
  };

  return {
    fit,
    /** What can be read; when that is in sight already, or on its way there, everything, however small. */
    fitOnDemand: () => {
      const readable = standsAt(fittingCamera(currentScene(), screen(), usualFloor()));
      const isAll = showsAll({ camera: readable, room: screen() }, currentScene().extent);
      const isOnItsWay = performance.now() - askedAt < CAMERA_MS && fitted.current?.whole === false;
      askedAt = performance.now();
      fit(!isAll && (isOnItsWay || isSameCamera(readable, camera())), true);
    },
    /** The room on the screen has changed. */
    refit: () => {
      const last = fitted.current;
      if (last === null) fit(false, false);
      else if (isSameCamera(last.camera, camera())) again(last);
    },
    /** Moves on to a sign that was out of sight: beside a panel for as long as it is open, else while all is in sight. */
    moveOn: (next: Camera) => {
      const last = fitted.current;
      const isStill = isSameCamera(last?.camera ?? null, camera());
      const now = { camera: show(next), room: screen() };
      if (last === null || !isStill) return;
      if (isCovered(now.room, last.shown.room)) fitted.current = { ...last, camera: now.camera };
      else if (showsAll(now, currentScene().extent))
        fitted.current = { ...last, camera: now.camera, shown: now };
    },
    /** Back to where the camera was once; the room may have changed meanwhile. */
    goBack: (before: Camera) => {
      const { current } = fitted;
      if (current !== null && isSameCamera(current.camera, before)) fit(current.whole, true, current.floor);
      else show(before);
    },
  };
}
