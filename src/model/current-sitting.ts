import type { DiagramDocument } from './document';
import type { SomebodyId } from './ids';
import { recordsOf } from './records';
import type { Presence, Sitting } from './sitting';

/**
 * The sitting the sheet is drawn in: the latest by date, an undated one counting as today's.
 * @throws Error when there is none: every document has one (checked on reading and by the invariants).
 */
export function currentSitting(document: Pick<DiagramDocument, 'sittings'>): Sitting {
  const [first, ...others] = recordsOf(document.sittings);
  if (first === undefined) throw new Error('a document has at least one sitting');
  return others.reduce(
    (latest, sitting) => ((sitting.date ?? '9999') >= (latest.date ?? '9999') ? sitting : latest),
    first,
  );
}

/** `null`: nothing was said of whether they are there. */
export function presenceOf(sitting: Sitting, who: SomebodyId): Presence | null {
  return sitting.participants.find((participant) => participant.who === who)?.presence ?? null;
}

/** Year the ages on the sheet are counted in; `null` when the sitting has no date. */
export function sittingYear(sitting: Sitting): number | null {
  return sitting.date === null ? null : Number(sitting.date.slice(0, 4));
}
