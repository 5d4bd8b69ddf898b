import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { shownPart } from '../model/shown-part';
import { sheetLabels } from './labels';
import { listChange, type ListChange } from './list-change';
import { createLast } from './memo';
import type { BuildingShape, FigureShape, Scene } from './scene';
import { createArrows, envelopesOf } from './scene-arrows';
import { createBuildings, type Buildings } from './scene-buildings';
import { createFigures, type Figures } from './scene-figures';
import { createHouseholds } from './scene-households';

/** What stands on a sheet and what joins it: all that a routing looks at. */
export type Standing = Pick<Scene, 'figures' | 'buildings' | 'households' | 'arrows'>;

interface StandingShapes extends Standing {
  readonly byId: { readonly figures: Figures; readonly buildings: Buildings };
}

export type StandingShapesOf = (document: DiagramDocument, t: Translate) => StandingShapes;

/** Shapes of the last document: the same object where its records did not change. */
export function createStandingShapes(): StandingShapesOf {
  const figuresOf = createFigures();
  const buildingsOf = createBuildings();
  const householdsOf = createHouseholds();
  const arrowsOf = createArrows();
  const figureList = createLast<Scene['figures']>();
  const buildingList = createLast<Scene['buildings']>();
  const answered = createLast<StandingShapes>();
  let last: Pick<Scene, 'figures' | 'buildings'> = { figures: [], buildings: [] };
  const shapesOf: StandingShapesOf = (whole, t) => {
    const document = shownPart(whole);
    const labels = sheetLabels(document, t);
    const figures = figuresOf(document, labels);
    const buildings = buildingsOf(document, labels, figures);
    const households = householdsOf(document, figures, buildings);
    const envelopes = envelopesOf(figures, buildings);
    const standing = {
      figures: figureList([figures], () => [...figures.values()]),
      buildings: buildingList([buildings], () => [...buildings.values()]),
    };
    const changed = idsOf(
      listChange(last.figures, standing.figures),
      listChange(last.buildings, standing.buildings),
    );
    last = standing;
    return {
      ...standing,
      households,
      arrows: arrowsOf(document, { labels, figures, envelopes, changed }, t),
      byId: { figures, buildings },
    };
  };
  // Several ask in each frame of a drag.
  return (whole, t) => answered([whole, t], () => shapesOf(whole, t));
}

function idsOf(
  figures: ListChange<FigureShape>,
  buildings: ListChange<BuildingShape>,
): ReadonlySet<FigureId> {
  const shapes = [...figures.gone, ...figures.come, ...buildings.gone, ...buildings.come];
  return new Set(shapes.map(({ id }) => id));
}

/** Of the sheet that is open: the drawing and the router ask for the same one by turns. */
export const openSheetShapes = createStandingShapes();
