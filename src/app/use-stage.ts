import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { ROOM_FLOOR } from '../canvas/camera';
import type { SheetCamera } from '../canvas/use-camera';
import { isLowered, lowerCurtain, raiseCurtain } from '../features/projection/page-curtain';
import { fillScreen, leaveFullScreen } from './full-screen';
import {
  createProjection,
  scaledText,
  toggleExpression,
  toggleSpotlight,
  type ProjectionStore,
} from './projection-store';
import type { WallLink } from './wall-link';

/** What is done before a room, whichever key or button asks for it. Every function keeps its identity. */
export interface Stage {
  readonly projection: ProjectionStore;
  readonly project: () => void;
  readonly hide: () => void;
  readonly spotlight: () => void;
  readonly tellExpression: () => void;
  /** Escape. @returns whether there was a projection to leave. */
  readonly leave: () => boolean;
  /** Larger or smaller, sheet and words. */
  readonly zoomBy: (factor: number) => void;
}

/** The projection of one open sheet, in its own window and on its wall. */
export function useStage(camera: RefObject<SheetCamera | null>, wall: WallLink): Stage {
  const [projection] = useState(createProjection);
  /** The pause of this window took the wall along: they come back together. */
  const tookWall = useRef(false);
  const stage = useMemo((): Stage => {
    const enter = (): void => {
      projection.setState({ isOn: true, textScale: 1 });
      camera.current?.stage(ROOM_FLOOR);
      fillScreen();
    };
    const leave = (): boolean => {
      if (!projection.getState().isOn) return false;
      projection.setState({ isOn: false, textScale: 1 });
      camera.current?.stage(null);
      leaveFullScreen();
      return true;
    };
    return {
      projection,
      leave,
      project: () => {
        if (!leave()) enter();
      },
      // Nothing here waits for React: the next frame must be blank.
      hide: () => {
        const { isOpen, isShown } = wall.state.getState();
        if (isLowered(document)) {
          raiseCurtain(document);
          if (tookWall.current) wall.setShown(true);
        } else if (isOpen && !projection.getState().isOn) {
          wall.setShown(!isShown);
        } else {
          lowerCurtain(document);
          tookWall.current = isOpen && isShown;
          wall.setShown(false);
        }
      },
      spotlight: () => {
        toggleSpotlight(projection);
      },
      tellExpression: () => {
        toggleExpression(projection);
      },
      zoomBy: (factor) => {
        camera.current?.zoomBy(factor);
        if (!projection.getState().isOn) return;
        projection.setState(({ textScale }) => ({ textScale: scaledText(textScale, factor) }));
      },
    };
  }, [camera, projection, wall]);
  // Follows the browser's full screen, which its own Escape leaves; a sheet that is put away is not projected.
  useEffect(() => {
    const onChange = (): void => {
      const isWriting = document.activeElement?.matches('input') === true;
      if (document.fullscreenElement === null && !isLowered(document) && !isWriting) stage.leave();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (isLowered(document)) raiseCurtain(document);
    };
  }, [stage]);
  return stage;
}
