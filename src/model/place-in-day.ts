import type { DiagramDocument } from './document';
import type { Sitting } from './sitting';
import { sittingsInOrder } from './sittings-in-order';

/** Which it is, from 1, of several sittings on its day, or without any; `null`: it is the only one. */
export function placeInDay(
  document: Pick<DiagramDocument, 'sittings'>,
  { id, date }: Sitting,
): number | null {
  const alike = sittingsInOrder(document).filter((other) => other.date === date);
  return alike.length < 2 ? null : 1 + alike.findIndex((other) => other.id === id);
}
