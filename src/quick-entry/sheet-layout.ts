import { applyRoutes } from '../layout/apply-routes';
import { placeNew } from '../layout/place-new';
import { routeArrows } from '../layout/route-arrows';
import type { SheetRoom } from '../model/sheet-room';
import type { Layout } from './draw-reading';

/** The layout of the sheet: each new figure beside whom it is tied to, each new arrow among the others. */
export function sheetLayout(room: SheetRoom): Layout {
  return {
    place: (draft, figures, t) => {
      placeNew(draft, figures, t, room);
    },
    route: (draft, arrows, t) => {
      applyRoutes(draft, routeArrows(draft, arrows, t));
    },
  };
}
