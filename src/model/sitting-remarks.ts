import { currentSitting } from './current-sitting';
import type { DiagramDocument } from './document';
import type { SomebodyId } from './ids';
import { recordsOf } from './records';
import { goesOn, isClosed, type Sitting } from './sitting';

/** What is odd about a sitting as it is noted. Nothing of it is refused: it is said where the sitting is edited. */
export type SittingRemark =
  | 'noDate'
  /** It ended, and has no day. */
  | 'noDateClosed'
  /** It took place without this sheet, and has no day. */
  | 'noDateSheetless'
  | 'sameDay'
  /** One that was made before it has a later day. */
  | 'beforeOthers'
  /** It is over, without a sheet, and yet later than the one that goes on. */
  | 'afterCurrent'
  | 'endBefore'
  /** The next sitting is on the day of this one, or before. */
  | 'nextBefore';

export function sittingRemarks(
  document: Pick<DiagramDocument, 'sittings'>,
  sitting: Sitting,
): readonly SittingRemark[] {
  const { id, date, rank, start, end, next } = sitting;
  const dated = recordsOf(document.sittings).filter((other) => other.id !== id && other.date !== null);
  const remarks: readonly (readonly [SittingRemark, boolean])[] = [
    [undatedRemark(sitting), date === null],
    ['sameDay', dated.some((other) => other.date === date)],
    ['beforeOthers', date !== null && dated.some((other) => other.rank < rank && (other.date ?? '') > date)],
    ['afterCurrent', isPastAfter(document, sitting)],
    ['endBefore', start !== null && end !== null && end < start],
    ['nextBefore', next !== null && date !== null && next <= date],
  ];
  return remarks.flatMap(([remark, holds]) => (holds ? [remark] : []));
}

function undatedRemark(sitting: Sitting): SittingRemark {
  if (isClosed(sitting)) return 'noDateClosed';
  return goesOn(sitting) ? 'noDate' : 'noDateSheetless';
}

function isPastAfter(document: Pick<DiagramDocument, 'sittings'>, { date, sheetless }: Sitting): boolean {
  const now = currentSitting(document).date;
  return sheetless && date !== null && now !== null && date > now;
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
