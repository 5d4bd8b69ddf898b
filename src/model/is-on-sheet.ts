import type { DiagramDocument } from './document';
import { figureAt } from './figure-at';

/** Whether a figure, a building or an arrow of the document has this id. */
export function isOnSheet(document: DiagramDocument, id: string): boolean {
  return figureAt(document, id) !== undefined || Object.hasOwn(document.activations, id);
}
