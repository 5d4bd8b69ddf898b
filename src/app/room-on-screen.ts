import type { SheetRoom } from '../model/sheet-room';

/** A tablet held upright has room above and below a family, none beside it. */
const UPRIGHT = '(width < 900px) and (orientation: portrait)';

/** The room that this screen gives a sheet now: asked each time something is placed, as tablets are turned. */
export function roomOnScreen(): SheetRoom {
  return matchMedia(UPRIGHT).matches ? 'tall' : 'wide';
}
