import type { Activation } from './activation';
import type { DiagramDocument } from './document';
import type { FigureId, PersonId } from './ids';

/** red: live → work · orange: work → live · blue: live → live · green: work → work, by the legend of the method. */
export type ArrowColour = 'red' | 'orange' | 'blue' | 'green';

/** Family and others « vivent ensemble »; professionals and institutions « travaillent ensemble ». */
export function livesTogether(document: DiagramDocument, id: FigureId): id is PersonId {
  return Object.hasOwn(document.persons, id);
}

/** Computed from the two ends, never stored; an arrow has its ends of one kind on each side. */
export function arrowColour(
  document: DiagramDocument,
  { from, to }: Pick<Activation, 'from' | 'to'>,
): ArrowColour {
  const starts = from.some((id) => livesTogether(document, id));
  const ends = to.some((id) => livesTogether(document, id));
  if (starts) return ends ? 'blue' : 'red';
  return ends ? 'orange' : 'green';
}
