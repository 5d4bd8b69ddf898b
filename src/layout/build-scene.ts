import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import { shownPart } from '../model/shown-part';
import type { Rect } from './geometry';
import { keepEqual } from './keep-same';
import { createLast } from './memo';
import type { Scene } from './scene';
import { extentOf } from './scene-extent';
import { createKin } from './scene-kin';
import { createSectors } from './scene-sectors';
import { createWishes } from './scene-wishes';
import { createStandingShapes, type StandingShapesOf } from './standing-shapes';

/**
 * A function that turns documents into what is drawn. It remembers the last one: a shape whose records did not
 * change is the same object, and only what is near a moved figure is computed again.
 * @param standingOf who else asks it for the shapes of the same sheet holds none of their own.
 */
export function createSceneBuilder(
  standingOf: StandingShapesOf = createStandingShapes(),
): (document: DiagramDocument, t: Translate) => Scene {
  const kinOf = createKin();
  const sectorsOf = createSectors();
  const wishesOf = createWishes();
  const last = createLast<Scene>();
  const drawnExtent = createLast<Rect | null>();
  const answered = createLast<Scene>();
  let extent: Rect | null = null;
  const sceneOf = (whole: DiagramDocument, t: Translate): Scene => {
    const document = shownPart(whole);
    const { byId, ...standing } = standingOf(whole, t);
    const { households, arrows } = standing;
    const { figures, buildings } = byId;
    const { couples, childLines } = kinOf(document, { figures, households, arrows });
    const wishes = wishesOf(document, { ...standing, couples, childLines });
    const shapes = { ...standing, couples, childLines, wishes };
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
  return (whole, t) => answered([whole, t], () => sceneOf(whole, t));
}
