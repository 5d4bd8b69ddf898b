import { erasureDay } from '../../storage/retention';
import type { SheetSummary } from '../../storage/summarise-sheet';
import type { Translation } from '../../ui/translation';

/** « À effacer après le 17 septembre 2027 »; `null` while there is no reason to look at the sheet again. */
export function reviewSentence(sheet: SheetSummary, now: number, { locale, t }: Translation): string | null {
  if (sheet.kind !== 'readable') return null;
  const day = erasureDay(sheet.date, sheet.modifiedAt, now);
  if (day === null) return null;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(`${day}T12:00`));
  return t('vault.review', { date });
}
