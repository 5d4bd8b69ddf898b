import { useEffect } from 'react';
import { expressions, project, spotlight } from '../commands/before-a-room';
import { fit, zoomIn, zoomOut } from '../commands/look-at-sheet';
import { isShortcut } from '../commands/shortcut';
import { hasOpenLayer } from '../ui/has-open-layer';

/** What the keys of a wall do; keeps its identity. */
interface WallActions {
  readonly fillScreen: () => void;
  readonly spotlight: () => void;
  readonly tellExpression: () => void;
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly fit: () => void;
}

/** The keys of the editor that make sense on a wall, where nothing can be changed. */
export function useWallKeys(actions: WallActions): void {
  useEffect(() => {
    const keys = [
      [project, actions.fillScreen],
      [spotlight, actions.spotlight],
      [expressions, actions.tellExpression],
      [zoomIn, actions.larger],
      [zoomOut, actions.smaller],
      [fit, actions.fit],
    ] as const;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || hasOpenLayer()) return;
      const found = keys.find(([command]) => command.shortcuts?.some((key) => isShortcut(event, key)));
      if (found === undefined) return;
      event.preventDefault();
      found[1]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [actions]);
}
