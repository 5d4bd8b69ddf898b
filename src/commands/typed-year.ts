import type { Result } from '../format/result';
import type { Translate } from '../i18n/translate';
import { isYear } from '../quick-entry/read-date';
import { shortened } from './shortened';

/** A year of four digits, 1800–2200; nothing typed: not known. A refusal is a sentence. */
export function readYear(typed: string, t: Translate): Result<number | null, string> {
  const text = typed.trim();
  if (text === '') return { ok: true, value: null };
  const year = Number(text);
  return /^\d{4}$/.test(text) && isYear(year)
    ? { ok: true, value: year }
    : { ok: false, problem: t('quickEntry.problem.notAYear', { part: shortened(text) }) };
}
