import type { Draft } from 'immer';
import type { DiagramDocument } from './document';
import type { SittingId } from './ids';
import { recordAt, recordsOf } from './records';
import type { SheetContent } from './sheet-content';
import type { Sitting } from './sitting';
import { sittingsInOrder } from './sittings-in-order';

/**
 * A new sitting on this drawing: the one that went on keeps the sheet as it is now.
 * @param content the sheet as it is now: what is kept is plain, not a draft of it.
 */
export function beginSitting(draft: Draft<DiagramDocument>, content: SheetContent, begun: Sitting): void {
  for (const sitting of recordsOf(draft.sittings)) {
    if (sitting.closed === null) Object.assign(sitting, { closed: content });
  }
  Object.assign(draft.sittings, { [begun.id]: { ...begun, rank: nextSittingRank(draft) } });
}

/**
 * Takes a sitting out. When none goes on, the last of the others does: the drawing is its own again, and those who
 * are no longer on it took no part. The only sitting stays.
 */
export function removeSitting(draft: Draft<DiagramDocument>, id: SittingId): void {
  if (!Object.hasOwn(draft.sittings, id) || recordsOf(draft.sittings).length === 1) return;
  delete draft.sittings[id];
  if (recordsOf(draft.sittings).some(({ closed }) => closed === null)) return;
  const last = recordAt(draft.sittings, sittingsInOrder(draft).at(-1)?.id ?? '');
  if (last === undefined) return;
  last.closed = null;
  last.participants = last.participants.filter(
    ({ who }) => Object.hasOwn(draft.persons, who) || Object.hasOwn(draft.professionals, who),
  );
}

function nextSittingRank(document: Pick<DiagramDocument, 'sittings'>): number {
  return 1 + recordsOf(document.sittings).reduce((most, { rank }) => Math.max(most, rank), 0);
}
