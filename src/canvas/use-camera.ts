import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Rect } from '../layout/geometry';
import { inflate } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { Point } from '../model/point';
import type { SheetView } from '../session/command';
import {
  CAMERA_MS,
  cameraFollowing,
  cameraOn,
  cameraRevealing,
  centredOn,
  fitsAt,
  followingZoom,
  isSameCamera,
  readableZoom,
  WALL_FLOOR,
  type Camera,
  type ScreenSize,
} from './camera';
import { fittedView, type Fitted } from './camera-fitted';
import { createForesight, type Foresight } from './camera-foresight';
import { placesOf } from './camera-places';
import { createCameraReturn } from './camera-return';
import { freeSpot } from './free-spot';
import { byWholePixels, createGlide } from './glide';
import { prefersStillness } from './prefers-stillness';
import { roomMoves, type RoomMoves } from './room-moves';

/** The view of the sheet, with what only hands ask for. */
export interface SheetCamera extends SheetView, RoomMoves {
  readonly foresight: Foresight;
  /** Where a figure can stand that no finger places: near `wish`, or in the middle of what is seen. */
  readonly spot: (wish?: Point) => Point;
  /**
   * Brings all of these into sight at once, as small as that takes, also when the room on the screen changes; does
   * nothing while they are.
   */
  readonly frame: (ids: readonly string[]) => void;
  /** Like `reveal`, but from near enough to be read. */
  readonly read: (ids: readonly string[]) => void;
  /**
   * Like `reveal`, but steps back where there is no room for all of these, unless names could hardly be read from there.
   */
  readonly follow: (ids: readonly string[]) => void;
  /** Back to what was seen before `frame` and `follow`, unless the hand has moved the view since. */
  readonly unframe: () => void;
  /**
   * A room looks on: everything, or, when names would be smaller than at `floor`, the family at that zoom;
   * « Tout voir » keeps names legible from afar until it is asked twice. `null`: nobody looks on any more.
   */
  readonly stage: (floor: number | null) => void;
  /** @returns how to stop listening. */
  readonly onMove: (listener: () => void) => () => void;
}

/** Px at zoom 1 of the ground that is drawn round what is framed. */
const GROUND = 24;

/** What `frame` was asked for, and where the camera went. */
interface Framed {
  readonly ids: readonly string[];
  readonly camera: Camera;
}

/**
 * Moves the camera, and only when asked, but for one thing: a sheet that was shown whole stays shown whole
 * when its room on the screen changes.
 * @param isWhole « Tout voir » shows everything, even when names can then hardly be read.
 */
export function useCamera(
  currentScene: () => Scene,
  sheet: RefObject<HTMLElement | null>,
  isWhole = false,
): SheetCamera {
  const { setViewport, getViewport } = useReactFlow();
  const store = useStoreApi();
  /** The camera of the last « Tout voir », to know whether the hand has moved it since. */
  const fitted = useRef<Fitted | null>(null);
  /** A room looks on. */
  const isStaged = useRef(false);
  /** What was framed last, and from where; to know whether the hand has moved the camera since. */
  const framed = useRef<Framed | null>(null);
  /** Outlives the scene: what is framed on one picture of a replay is left on another. */
  const [wayBack] = useState(createCameraReturn);

  const camera = useMemo(() => {
    const screen = (): ScreenSize => ({
      width: sheet.current?.clientWidth ?? 0,
      height: sheet.current?.clientHeight ?? 0,
    });
    const glide = createGlide(getViewport, (next) => void setViewport(next));
    const standsAt = (next: Camera): Camera => {
      const from = getViewport();
      return next.zoom === from.zoom ? byWholePixels(from, next) : next;
    };
    /** @returns where the camera will stand. */
    const show = (next: Camera, animated = true): Camera => {
      const isMoving = animated && !prefersStillness();
      if (isMoving && next.zoom === getViewport().zoom) return glide.to(next);
      glide.stop();
      const end = standsAt(next);
      void setViewport(end, isMoving ? { duration: CAMERA_MS } : {});
      return end;
    };
    const usualFloor = (): number => {
      if (isStaged.current) return WALL_FLOOR;
      return isWhole ? 0 : readableZoom(screen());
    };
    const { fit, fitOnDemand, refit, moveOn, goBack } = fittedView({
      fitted,
      currentScene,
      screen,
      camera: getViewport,
      standsAt,
      show,
      usualFloor,
    });
    const clamped = (zoom: number): number => {
      const { minZoom, maxZoom } = store.getState();
      return Math.min(Math.max(zoom, minZoom), maxZoom);
    };
    /** Where all of these are, or, without room for them at `zoom`, the first. */
    const placesWithin = (ids: readonly string[], zoom: number): Rect | null => {
      const all = placesOf(currentScene(), ids);
      return all === null || fitsAt(all, zoom, screen()) ? all : placesOf(currentScene(), ids.slice(0, 1));
    };
    const frame = (ids: readonly string[], animated: boolean): void => {
      const signs = placesOf(currentScene(), ids);
      if (signs === null) return;
      const before = getViewport();
      const stands = show(cameraOn(inflate(signs, GROUND), screen()), animated);
      wayBack.leave(before, stands);
      framed.current = { ids, camera: stands };
    };
    const reveal = (ids: readonly string[]): void => {
      const from = getViewport();
      const signs = placesWithin(ids, from.zoom);
      const next = signs === null ? null : cameraRevealing(signs, from, screen());
      if (next !== null) moveOn(next);
    };
    const zoomTo = (zoom: number): void => {
      const { x, y, zoom: before } = getViewport();
      const { width, height } = screen();
      const after = clamped(zoom);
      const k = after / before;
      show({ x: width / 2 - (width / 2 - x) * k, y: height / 2 - (height / 2 - y) * k, zoom: after });
    };
    return {
      foresight: createForesight({ standing: glide.standing, reveal, show, fitted }),
      ...roomMoves({ currentScene, screen, show, clamped, camera: getViewport }),
      fit: fitOnDemand,
      refit: () => {
        if (framed.current !== null && isSameCamera(framed.current.camera, getViewport())) {
          frame(framed.current.ids, false);
        } else refit();
      },
      stage: (floor: number | null) => {
        isStaged.current = floor !== null;
        fit(false, false, floor);
      },
      onMove: (listener: () => void) =>
        store.subscribe((state, before) => {
          if (state.transform !== before.transform) listener();
        }),
      zoomTo,
      zoomBy: (factor: number) => {
        zoomTo(getViewport().zoom * factor);
      },
      spot: (wish?: Point) => {
        const { x, y, zoom } = getViewport();
        const { width, height } = screen();
        return freeSpot(currentScene(), wish ?? { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom });
      },
      frame: (ids: readonly string[]) => {
        const signs = placesOf(currentScene(), ids);
        if (signs === null || cameraRevealing(inflate(signs, GROUND), getViewport(), screen()) === null)
          return;
        frame(ids, true);
      },
      follow: (ids: readonly string[]) => {
        const from = getViewport();
        const furthest = Math.min(from.zoom, followingZoom(screen(), isStaged.current));
        const signs = placesWithin(ids, furthest);
        const next = signs === null ? null : cameraFollowing(signs, from, screen());
        if (next !== null) wayBack.leave(from, show(next));
      },
      unframe: () => {
        const before = wayBack.comeBack(getViewport());
        framed.current = null;
        if (before !== null) goBack(before);
      },
      reveal,
      read: (ids: readonly string[]) => {
        const legible = readableZoom(screen());
        const signs = placesWithin(ids, followingZoom(screen(), isStaged.current));
        if (signs === null || getViewport().zoom >= legible) reveal(ids);
        else show(centredOn(signs, screen(), Math.min(cameraOn(signs, screen()).zoom, legible)));
      },
    };
  }, [currentScene, getViewport, isWhole, setViewport, sheet, store, wayBack]);

  useEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    const refit = (): void => {
      if (element.clientWidth > 0) camera.refit();
    };
    // Before anything is painted: a sheet drawn at zoom 1 first would be laid out, and its badges written, twice.
    refit();
    const observer = new ResizeObserver(refit);
    observer.observe(element);
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    element.addEventListener('pointerdown', camera.foresight.stay, options);
    return () => {
      controller.abort();
      observer.disconnect();
      camera.foresight.stay();
    };
  }, [camera, sheet]);

  return camera;
}
