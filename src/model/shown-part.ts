import { produce } from 'immer';
import type { DiagramDocument } from './document';
import { recordsOf } from './records';
import { removePerson } from './remove-figure';

/** A drag asks again on every frame, and for every reader of the sheet. */
const known = new WeakMap<DiagramDocument, DiagramDocument>();

/**
 * The document as it may be seen: without the pregnancies that ended, and all that points at them, when the
 * sheet does not draw them. The same document when it hides nothing. What is drawn, told and exported is this.
 */
export function shownPart(document: DiagramDocument): DiagramDocument {
  const hidden = document.options.losses
    ? []
    : recordsOf(document.persons).filter(({ loss }) => loss !== null);
  if (hidden.length === 0) return document;
  const before = known.get(document);
  if (before !== undefined) return before;
  const shown = withoutLosses(document);
  known.set(document, shown);
  return shown;
}

/** Without them whatever the sheet's options: for what has no words for them. */
export function withoutLosses(document: DiagramDocument): DiagramDocument {
  return produce(document, (draft) => {
    for (const { id, loss } of recordsOf(document.persons)) if (loss !== null) removePerson(draft, id);
  });
}
