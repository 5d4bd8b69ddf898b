import { dateFormat } from '../../i18n/date-format';
import type { Translation } from '../../ui/translation';

/** « Modifiée aujourd’hui à 14:32 », « Modifiée hier à 9:05 », « Modifiée le 20 janvier 2026 ». Times are ms since the epoch. */
export function changedSentence(changedAt: number, now: number, { locale, t }: Translation): string {
  const time = dateFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(changedAt);
  const days = daysBetween(changedAt, now);
  if (days === 0) return t('library.changedToday', { time });
  if (days === 1) return t('library.changedYesterday', { time });
  const date = dateFormat(locale, { dateStyle: 'long' }).format(changedAt);
  return t('library.changedOn', { date });
}

/** Whole days of the calendar here, not spans of 24 hours. */
function daysBetween(from: number, to: number): number {
  const startOfDay = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((startOfDay(to) - startOfDay(from)) / 86_400_000);
}
