import type { Draft } from 'immer';
import type { DiagramDocument } from './document';
import type { SittingId } from './ids';
import { recordAt, recordsOf } from './records';
import type { SheetContent } from './sheet-content';
import { goesOn, isClosed, type Sitting } from './sitting';
import { sittingsInOrder } from './sittings-in-order';

/**
 * A new sitting on this drawing: the one that went on keeps the sheet as it is now.
 * @param content the sheet as it is now: what is kept is plain, not a draft of it.
 */
export function beginSitting(draft: Draft<DiagramDocument>, content: SheetContent, begun: Sitting): void {
  for (const sitting of recordsOf(draft.sittings)) {
    if (goesOn(sitting)) Object.assign(sitting, { closed: content });
  }
  Object.assign(draft.sittings, { [begun.id]: { ...begun, rank: nextSittingRank(draft) } });
}

/** One that took place without this sheet, before all that are noted: so it stands until it is given its day. */
export function noteSheetless(draft: Draft<DiagramDocument>, noted: Sitting): void {
  const rank = firstRank(draft) - 1;
  Object.assign(draft.sittings, { [noted.id]: { ...noted, rank, closed: null, sheetless: true } });
}

/** The drawing must have a sitting left to go on in: the only one that goes on, or kept a sheet, stays. */
export function canRemoveSitting(document: Pick<DiagramDocument, 'sittings'>, id: SittingId): boolean {
  return recordsOf(document.sittings).some((other) => other.id !== id && (goesOn(other) || isClosed(other)));
}

/**
 * Takes a sitting out. When none goes on, the last that kept a sheet does: the drawing is its own again, and those
 * who are no longer on it took no part.
 */
export function removeSitting(draft: Draft<DiagramDocument>, id: SittingId): void {
  if (!Object.hasOwn(draft.sittings, id) || !canRemoveSitting(draft, id)) return;
  delete draft.sittings[id];
  if (recordsOf(draft.sittings).some(goesOn)) return;
  const last = recordAt(draft.sittings, sittingsInOrder(draft).findLast(isClosed)?.id ?? '');
  if (last === undefined) return;
  last.closed = null;
  last.sheetless = false;
  last.participants = last.participants.filter(
    ({ who }) => Object.hasOwn(draft.persons, who) || Object.hasOwn(draft.professionals, who),
  );
}

function firstRank(document: Pick<DiagramDocument, 'sittings'>): number {
  return recordsOf(document.sittings).reduce((least, { rank }) => Math.min(least, rank), 0);
}

function nextSittingRank(document: Pick<DiagramDocument, 'sittings'>): number {
  return 1 + recordsOf(document.sittings).reduce((most, { rank }) => Math.max(most, rank), 0);
}
