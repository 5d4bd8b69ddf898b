import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import { shownPart } from '../model/shown-part';
import type { Rect } from './geometry';
import { keepEqual } from './keep-same';
import { sheetLabels } from './labels';
import { createLast } from './memo';
import type { Scene } from './scene';
import { createArrows, createEnvelopes } from './scene-arrows';
import { createBuildings } from './scene-buildings';
import { extentOf } from './scene-extent';
import { createFigures } from './scene-figures';
import { createHouseholds } from './scene-households';
import { createKin } from './scene-kin';
import { createSectors } from './scene-sectors';
import { createWishes } from './scene-wishes';

/**
 * A function that turns documents into what is drawn. It remembers the last one: a shape whose records did not
 * change is the same object, and only what is near a moved figure is computed again.
 */
export function createSceneBuilder(): (document: DiagramDocument, t: Translate) => Scene {
  const figuresOf = createFigures();
  const buildingsOf = createBuildings();
  const householdsOf = createHouseholds();
  const envelopesOf = createEnvelopes();
  const arrowsOf = createArrows();
  const kinOf = createKin();
  const sectorsOf = createSectors();
  const wishesOf = createWishes();
  const last = createLast<Scene>();
  const figureList = createLast<Scene['figures']>();
  const buildingList = createLast<Scene['buildings']>();
  const drawnExtent = createLast<Rect | null>();
  let extent: Rect | null = null;
  return (whole, t) => {
    const document = shownPart(whole);
    const labels = sheetLabels(document, t);
    const figures = figuresOf(document, labels);
    const buildings = buildingsOf(document, labels, figures);
    const households = householdsOf(document, figures, buildings);
    const envelopes = envelopesOf(figures, buildings);
    const arrows = arrowsOf(document, { labels, figures, envelopes }, t);
    const { couples, childLines } = kinOf(document, { figures, households, arrows });
    const standing = {
      figures: figureList([figures], () => [...figures.values()]),
      buildings: buildingList([buildings], () => [...buildings.values()]),
    };
    const wishes = wishesOf(document, { ...standing, households, couples, childLines, arrows });
    const shapes = { ...standing, households, couples, childLines, arrows, wishes };
    extent = keepEqual(
      extent,
      drawnExtent(Object.values(shapes), () => extentOf(shapes)),
    );
    const drawn = extent;
    const sectors = sectorsOf(document, { figures, buildings, households, extent: drawn });
    return last([...Object.values(shapes), sectors], () => ({
      ...shapes,
      sectors: sectors.shapes,
      extent: sectors.edge ?? drawn,
    }));
  };
}
