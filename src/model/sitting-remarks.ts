import type { DiagramDocument } from './document';
import type { SomebodyId } from './ids';
import { recordsOf } from './records';
import type { Sitting } from './sitting';

/** What is odd about a sitting as it is noted. Nothing of it is refused: it is said where the sitting is edited. */
export type SittingRemark =
  | 'noDate'
  /** It ended, and has no day. */
  | 'noDateClosed'
  | 'sameDay'
  /** One that was made before it has a later day. */
  | 'beforeOthers'
  | 'endBefore'
  /** The next sitting is on the day of this one, or before. */
  | 'nextBefore';

export function sittingRemarks(
  document: Pick<DiagramDocument, 'sittings'>,
  sitting: Sitting,
): readonly SittingRemark[] {
  const { id, date, rank, start, end, next, closed } = sitting;
  const dated = recordsOf(document.sittings).filter((other) => other.id !== id && other.date !== null);
  const remarks: readonly (readonly [SittingRemark, boolean])[] = [
    [closed === null ? 'noDate' : 'noDateClosed', date === null],
    ['sameDay', dated.some((other) => other.date === date)],
    ['beforeOthers', date !== null && dated.some((other) => other.rank < rank && (other.date ?? '') > date)],
    ['endBefore', start !== null && end !== null && end < start],
    ['nextBefore', next !== null && date !== null && next <= date],
  ];
  return remarks.flatMap(([remark, holds]) => (holds ? [remark] : []));
}

/** Those of whom no sitting says whether they were there. They stand on the sheet like everybody else. */
export function notedNowhere(
  document: Pick<DiagramDocument, 'sittings'>,
  people: readonly SomebodyId[],
): readonly SomebodyId[] {
  const noted = new Set(
    recordsOf(document.sittings).flatMap(({ participants }) => participants.map(({ who }) => who)),
  );
  return people.filter((id) => !noted.has(id));
}
