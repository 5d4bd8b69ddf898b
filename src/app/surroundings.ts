import { lensOfArrows, type Lens } from '../canvas/emphasis';
import { arrowsAround } from '../documents/arrows-around';
import type { DiagramDocument } from '../model/document';
import { figureAt } from '../model/figure-at';
import type { FigureId } from '../model/ids';
import { recordAt, recordsOf } from '../model/records';

/**
 * « Autour de Yanis »: every arrow that tells of them with its ends, those they live with, and whole buildings.
 * @returns `null` when they are not on the sheet.
 */
export function surroundingsOf(document: DiagramDocument, id: FigureId): Lens | null {
  if (figureAt(document, id) === undefined) return null;
  const { figures: ends, arrows } = lensOfArrows(document, arrowsAround(document, id));
  const figures = new Set<string>([id, ...ends]);
  const building = recordAt(document.professionals, id)?.institution;
  if (building !== undefined && building !== null) figures.add(building);
  for (const arrow of arrows) {
    for (const concerned of recordAt(document.activations, arrow)?.concerns ?? []) figures.add(concerned);
  }
  for (const { members } of recordsOf(document.households)) {
    if (members.some((member) => member === id)) for (const member of members) figures.add(member);
  }
  for (const { id: worker, institution } of recordsOf(document.professionals)) {
    if (institution !== null && figures.has(institution)) figures.add(worker);
  }
  return { figures, arrows };
}
