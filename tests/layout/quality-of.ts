import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { sheetQuality } from '../../src/layout/sheet-quality';
import type { DiagramDocument } from '../../src/model/document';

/** What `qualityOf` counts beside crossings, on a sheet where nothing is covered and nobody pierced. */
export const FAULTLESS = {
  coveringBadges: 0,
  touchingBadges: 0,
  piercedFigures: 0,
  struckMarks: 0,
  piercedSigns: 0,
  piercedOwnSigns: 0,
  coveredLabels: 0,
  overlappingSymbols: 0,
};

/** How a sheet reads as it is drawn, whoever its arrows go from and to. */
export function qualityOf(document: DiagramDocument) {
  return sheetQuality(createSceneBuilder()(document, createTranslate('fr')), ({ id }) => {
    const { from, to } = document.activations[id]!;
    return [...from, ...to];
  });
}
