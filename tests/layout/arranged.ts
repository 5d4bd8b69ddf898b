import { produce } from 'immer';
import { createTranslate } from '../../src/i18n/translate';
import { applyArrangement } from '../../src/layout/apply-arrangement';
import { arrangePositions } from '../../src/layout/arrange';
import type { ArrangeOptions } from '../../src/layout/arrange-options';
import type { DiagramDocument } from '../../src/model/document';

/** The sheet with everybody where « Ranger » would have them; its arrows keep their shapes. */
export function arranged(document: DiagramDocument, options: ArrangeOptions = {}): DiagramDocument {
  return produce(document, (draft) => {
    const places = arrangePositions(document, createTranslate('fr'), options);
    applyArrangement(draft, { ...places, routes: new Map() });
  });
}
