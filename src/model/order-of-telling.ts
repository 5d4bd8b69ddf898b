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

/**
 * One step earlier or later among all arrows, activations and relays alike.
 * @returns the arrow it is then told before, `null` for last of all; or `null`: it is the first or the last.
 */
export function oneStep(
  document: Pick<DiagramDocument, 'activations'>,
  id: ActivationId,
  way: 'earlier' | 'later',
): { readonly before: ActivationId | null } | null {
  const told = inOrderOfTelling(document);
  const place = told.findIndex((arrow) => arrow.id === id);
  const isThere = way === 'earlier' ? place > 0 : place >= 0 && place < told.length - 1;
  if (!isThere) return null;
  return { before: told[way === 'earlier' ? place - 1 : place + 2]?.id ?? null };
}

/**
 * The ranks that change when `id` is told before `before` (`null`: last of all). The arrows in between hand their
 * ranks on; where two had the same rank, all are counted anew.
 */
export function reordered(
  document: Pick<DiagramDocument, 'activations'>,
  id: ActivationId,
  before: ActivationId | null,
): ReadonlyMap<ActivationId, number> {
  const told = inOrderOfTelling(document);
  const moved = told.find((arrow) => arrow.id === id);
  const others = told.filter((arrow) => arrow.id !== id);
  const place = before === null ? others.length : others.findIndex((arrow) => arrow.id === before);
  if (moved === undefined || place < 0) return new Map();
  const ranks = told.map(({ rank }) => rank);
  const rising = ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? rank));
  const order = [...others.slice(0, place), moved, ...others.slice(place)];
  const placed = order.map((arrow, index) => ({ arrow, rank: rising ? (ranks[index] ?? 0) : index + 1 }));
  return new Map(
    placed.filter(({ arrow, rank }) => arrow.rank !== rank).map(({ arrow, rank }) => [arrow.id, rank]),
  );
}
