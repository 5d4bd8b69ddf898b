import type { DiagramDocument } from './document';
import { recordAt } from './records';

/** A sign by its id; an arrow, with those at its ends after it. */
export function withEnds(
  { activations }: Pick<DiagramDocument, 'activations'>,
  id: string,
): readonly string[] {
  const arrow = recordAt(activations, id);
  return arrow === undefined ? [id] : [id, ...arrow.from, ...arrow.to];
}
