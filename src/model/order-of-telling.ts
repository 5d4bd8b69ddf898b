import type { Activation } from './activation';
import type { DiagramDocument } from './document';
import type { ActivationId } from './ids';
import { recordsOf } from './records';

/** All arrows in the order in which they were told. */
export function inOrderOfTelling(document: Pick<DiagramDocument, 'activations'>): readonly Activation[] {
  return [...recordsOf(document.activations)].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/**
 * The number on each badge: activations 1, 2, 3… and relays R1, R2…, each in order of telling. Derived,
 * never stored: deleting or reordering renumbers.
 */
export function arrowNumbers(
  document: Pick<DiagramDocument, 'activations'>,
): ReadonlyMap<ActivationId, string> {
  const numbers = new Map<ActivationId, string>();
  let activations = 0;
  let relays = 0;
  for (const arrow of inOrderOfTelling(document)) {
    numbers.set(arrow.id, arrow.kind === 'relay' ? `R${(relays += 1)}` : `${(activations += 1)}`);
  }
  return numbers;
}
