import type { DiagramDocument } from './document';
import type { Filiation } from './filiation';
import type { CoupleId, PersonId } from './ids';
import { recordAt, recordsOf } from './records';

type Kin = Pick<DiagramDocument, 'couples' | 'filiations'>;

/** The one or two persons a filiation hangs from. */
export function parentsIn(document: Pick<Kin, 'couples'>, parent: Filiation['parent']): readonly PersonId[] {
  return recordAt(document.couples, parent)?.partners ?? [parent as PersonId];
}

/** Whether the filiation hangs from a couple, not from one parent. */
export function hangsFromCouple(
  document: Pick<Kin, 'couples'>,
  parent: Filiation['parent'],
): parent is CoupleId {
  return Object.hasOwn(document.couples, parent);
}

/** Whether `ancestor` is `person`, or stands anywhere above. Ends even on a document with a cycle. */
export function isSelfOrAncestor(document: Kin, ancestor: PersonId, person: PersonId): boolean {
  const above = new Map<PersonId, PersonId[]>();
  for (const { child, parent } of recordsOf(document.filiations)) {
    above.set(child, [...(above.get(child) ?? []), ...parentsIn(document, parent)]);
  }
  const seen = new Set<PersonId>();
  const toVisit = [person];
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
    if (next === ancestor) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    toVisit.push(...(above.get(next) ?? []));
  }
  return false;
}

/** Somebody who would be their own ancestor, or `null`. One pass, for files from outside. */
export function filiationCycle(document: Kin): PersonId | null {
  const below = new Map<PersonId, PersonId[]>();
  const parentsLeft = new Map<PersonId, number>();
  for (const { child, parent } of recordsOf(document.filiations)) {
    for (const one of parentsIn(document, parent)) {
      below.set(one, [...(below.get(one) ?? []), child]);
      parentsLeft.set(child, (parentsLeft.get(child) ?? 0) + 1);
      if (!parentsLeft.has(one)) parentsLeft.set(one, 0);
    }
  }
  const eldest = [...parentsLeft].filter(([, count]) => count === 0).map(([id]) => id);
  for (let next = eldest.pop(); next !== undefined; next = eldest.pop()) {
    parentsLeft.delete(next);
    for (const child of below.get(next) ?? []) {
      const left = (parentsLeft.get(child) ?? 0) - 1;
      parentsLeft.set(child, left);
      if (left === 0) eldest.push(child);
    }
  }
  return parentsLeft.keys().next().value ?? null;
}
