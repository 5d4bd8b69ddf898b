import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { InstitutionId } from '../model/ids';
import type { Point } from '../model/point';
import { recordsOf } from '../model/records';
import { sheetLabels } from './labels';
import { standing } from './place-standing';
import { contains } from './rects';
import { settled } from '../model/settled';

/** The building whose walls or roof stand round this point; `null` in the open. */
export function buildingAt(sheet: DiagramDocument, at: Point, t: Translate): InstitutionId | null {
  const document = settled(sheet);
  const { rooms } = standing(document, sheetLabels(document, t), new Set());
  const found = recordsOf(document.institutions).find(({ id }) => {
    const [walls] = rooms.get(id) ?? [];
    return walls !== undefined && contains(walls, at);
  });
  return found?.id ?? null;
}
