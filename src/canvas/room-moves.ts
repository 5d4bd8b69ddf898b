import type { Rect } from '../layout/geometry';
import { union } from '../layout/rects';
import type { Scene } from '../layout/scene';
import { BLANK_FRAME, centredOn, inSight, WALL_FLOOR, type Camera, type ScreenSize } from './camera';
import { figureFrame } from './sign-frame';
import { walkStops } from './walk-stops';

/** How a view is led while a room looks on. */
export interface RoomMoves {
  /** The next part of a sheet that is larger than its room on the screen, or the one before. */
  readonly walk: (step: 1 | -1) => void;
  /** Moves the view by so many times its own size. */
  readonly pan: (right: number, down: number) => void;
  /** What is in sight, px at zoom 1. */
  readonly inSight: () => Rect;
  /** Shows what another view has in sight, `scale` times as large as it just fits, legible from afar. */
  readonly look: (sight: Rect, scale: number) => void;
}

interface RoomCamera {
  readonly currentScene: () => Scene;
  readonly screen: () => ScreenSize;
  readonly camera: () => Camera;
  readonly show: (next: Camera, animated?: boolean) => void;
  /** The nearest zoom that the sheet goes to. */
  readonly clamped: (zoom: number) => number;
}

export function roomMoves({ currentScene, screen, camera, show, clamped }: RoomCamera): RoomMoves {
  /** How far the walk has come. */
  let stop = 0;
  return {
    walk(step) {
      const { extent, figures } = currentScene();
      const { zoom } = camera();
      const { width, height } = screen();
      const drawing = extent ?? BLANK_FRAME;
      const room = { width: width / zoom, height: height / zoom };
      const stops = walkStops(drawing, familyFrame(figures) ?? drawing, room);
      stop = (stop + step + stops.length) % stops.length;
      const at = stops[stop];
      if (at !== undefined) show(centredOn({ x0: at.x, y0: at.y, x1: at.x, y1: at.y }, screen(), zoom));
    },
    pan(right, down) {
      const { x, y, zoom } = camera();
      const { width, height } = screen();
      show({ x: x - right * width, y: y - down * height, zoom });
    },
    inSight: () => inSight(camera(), screen()),
    look(sight, scale) {
      const { width, height } = screen();
      const fits = Math.min(width / (sight.x1 - sight.x0), height / (sight.y1 - sight.y0));
      show(centredOn(sight, screen(), clamped(Math.max(fits * scale, WALL_FLOOR))), false);
    },
  };
}

/** Round the people who are no professionals; `null`: there are none. */
export function familyFrame(figures: Scene['figures']): Rect | null {
  return union(figures.filter(({ look }) => look !== 'professional' && look !== 'other').map(figureFrame));
}
