import { longDay } from '../../i18n/long-day';
import { lastDayKept, retentionStage, reviewDay } from '../../storage/retention';
import type { SheetSummary } from '../../storage/summarise-sheet';
import type { Translation } from '../../ui/translation';

/** « À revoir le 17 août 2028 », then until when it is kept; `null` while there is no reason to look at it again. */
export function reviewSentence(sheet: SheetSummary, now: number, { locale, t }: Translation): string | null {
  if (sheet.kind !== 'readable') return null;
  const stage = retentionStage(sheet, now);
  if (stage === 'kept') return null;
  const day = stage === 'soon' ? reviewDay(sheet) : lastDayKept(sheet);
  return t(stage === 'soon' ? 'keeping.reviewSoon' : 'keeping.erasedAfter', { date: longDay(day, locale) });
}
